import type { Analysis } from '@/lib/model/analysis'
import type { ClaimId, SourceId } from '@/lib/model/ids'

/** For each load-bearing Source the claims that lose every origin without it, the heaviest Source first. */
export function bearersOf(
  analyses: readonly Pick<Analysis, 'claimId' | 'loadBearing'>[],
): Map<SourceId, ClaimId[]> {
  const claims = new Map<SourceId, ClaimId[]>()
  for (const { claimId, loadBearing } of analyses)
    for (const source of loadBearing) claims.set(source, [...(claims.get(source) ?? []), claimId])
  return new Map([...claims].sort(([, a], [, b]) => b.length - a.length))
}
