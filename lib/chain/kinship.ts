/**
 * Which Sources count as one voice. Numbers, not ids: `chain.ts` and `base.ts` number their parties
 * 0…count-1.
 *
 * Two parties are *kin* when they have the same top owner, unless a person declared them independent; and
 * when a person declared them dependent. A declaration speaks of exactly two parties: it is not passed on
 * to a third, so kinship is a relation between pairs and not a partition into groups.
 */
export interface Kinship {
  count: number
  /** party → number of its house (top owner). */
  house: Int32Array
  /** Declared independent, as `pairKey`. */
  apart: ReadonlySet<number>
  /** Declared dependent, as `pairKey`. */
  together: ReadonlySet<number>
}

/** One number for an unordered pair of parties. */
export const pairKey = (count: number, a: number, b: number) => (a < b ? a * count + b : b * count + a)

export function areKin(kin: Kinship, a: number, b: number): boolean {
  if (a === b) return true
  const key = pairKey(kin.count, a, b)
  if (kin.together.has(key)) return true
  return kin.house[a] === kin.house[b] && !kin.apart.has(key)
}

/** For each of the given parties, all of them it is kin to, itself included. O(kin pairs + declarations). */
export function kinOf(kin: Kinship, parties: Iterable<number>): Map<number, number[]> {
  const houses = new Map<number, number[]>()
  for (const p of parties) {
    const house = houses.get(kin.house[p]!)
    if (house) house.push(p)
    else houses.set(kin.house[p]!, [p])
  }
  const all = new Map<number, number[]>()
  for (const house of houses.values())
    for (const p of house)
      all.set(
        p,
        house.filter((q) => areKin(kin, p, q)),
      )
  for (const key of kin.together) {
    const a = Math.floor(key / kin.count)
    const b = key % kin.count
    if (kin.house[a] === kin.house[b] && !kin.apart.has(key)) continue
    if (!all.has(a) || !all.has(b)) continue
    all.get(a)!.push(b)
    all.get(b)!.push(a)
  }
  return all
}
