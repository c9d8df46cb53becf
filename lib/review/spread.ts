import type { ClaimId, PersonId } from '@/lib/model/ids'

/**
 * Round-robin that looks at what people already have: each claim goes to whoever has least in hand, and among equals
 * to the one who stands first. Claims keep their order, so neighbours go to different people.
 *
 * @param load  how many claims each has now; whoever is not in it has none
 */
export function spread(
  claims: readonly ClaimId[],
  people: readonly PersonId[],
  load: ReadonlyMap<PersonId, number>,
): Map<ClaimId, PersonId> {
  const now = people.map((id) => ({ id, has: load.get(id) ?? 0 }))
  const given = new Map<ClaimId, PersonId>()
  for (const claim of claims) {
    const least = now.reduce<(typeof now)[number] | undefined>(
      (best, one) => (!best || one.has < best.has ? one : best),
      undefined,
    )
    if (!least) return given
    least.has++
    given.set(claim, least.id)
  }
  return given
}
