import type { Side } from '@/components/ui/two-sides'

/**
 * The fields in which two people disagree: I changed them from what I saw, and they stand otherwise now. What only
 * one side changed needs no question.
 *
 * @param seen   the row as the form was opened on it
 * @param mine   what I typed
 * @param now    the row as it stands in the store
 */
export function disagreements<T extends object>(seen: T, mine: T, now: T): (keyof T & string)[] {
  return (Object.keys(mine) as (keyof T & string)[]).filter(
    (key) => !same(mine[key], seen[key]) && !same(mine[key], now[key]) && !same(seen[key], now[key]),
  )
}

/** Only the fields that differ from what was seen: what a PATCH carries. */
export function changes<T extends object>(seen: T, mine: T): Partial<T> {
  const keys = (Object.keys(mine) as (keyof T)[]).filter((key) => !same(mine[key], seen[key]))
  return Object.fromEntries(keys.map((key) => [key, mine[key]])) as Partial<T>
}

/**
 * One out of two: where they disagree, what was chosen; elsewhere what I changed, else what stands now.
 *
 * @param choice  for each field they disagree in; mine where nothing was chosen
 */
export function mergedBy<T extends object>(
  seen: T,
  mine: T,
  now: T,
  choice: Partial<Record<keyof T, Side>>,
): T {
  const keys = Object.keys(mine) as (keyof T)[]
  return Object.fromEntries(
    keys.map((key) => [
      key,
      choice[key]
        ? kept[choice[key]](mine[key], now[key], seen[key])
        : same(mine[key], seen[key])
          ? now[key]
          : mine[key],
    ]),
  ) as T
}

const kept: Record<Side, <V>(mine: V, theirs: V, before: V) => V> = {
  mine: (mine) => mine,
  theirs: (_, theirs) => theirs,
  before: (_mine, _theirs, before) => before,
  both: (mine, theirs) => [mine, theirs].filter(Boolean).join('\n\n') as typeof mine,
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
