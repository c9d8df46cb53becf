/** A record that somebody else saved first, between the one the form began with and the one it holds now. */
export interface Sides<T> {
  base: T
  mine: Partial<T>
  theirs: T
}

/** What the form changed, and so wants to save. */
export function changedFields<T extends object>(base: T, mine: Partial<T>): Partial<T> {
  const changed = Object.entries(mine).filter(([key, value]) => !same(base[key as keyof T], value))
  return Object.fromEntries(changed) as Partial<T>
}

/** The fields that both changed, and not to the same: only these need a person. */
export function disagreements<T extends object>({ base, mine, theirs }: Sides<T>): (keyof T & string)[] {
  return (Object.keys(changedFields(base, mine)) as (keyof T & string)[]).filter(
    (key) => !same(base[key], theirs[key]) && !same(mine[key], theirs[key]),
  )
}

/** What to save once the person chose: my changes, but for the fields that stay theirs. */
export function merged<T extends object>(sides: Sides<T>, mineToKeep: readonly string[]): Partial<T> {
  const disputed: readonly string[] = disagreements(sides)
  const kept = Object.entries(changedFields(sides.base, sides.mine)).filter(
    ([key]) => !disputed.includes(key) || mineToKeep.includes(key),
  )
  return Object.fromEntries(kept) as Partial<T>
}

// An empty field and an absent one are the same to a person.
const same = (a: unknown, b: unknown) => JSON.stringify(a || null) === JSON.stringify(b || null)
