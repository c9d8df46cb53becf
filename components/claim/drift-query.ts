import { queryOptions } from '@tanstack/react-query'
import { workerDesk } from '@/components/data/worker-desk'
import type { PairDrift } from '@/lib/review/drift-of-pair'
import type { ExcerptPair } from '@/lib/review/excerpt-pairs'

// The cue tables of two languages stay off the page, and load when there is something to compare.
const compareAside = workerDesk<readonly ExcerptPair[], PairDrift[]>(
  () => new Worker(new URL('./drift-worker.ts', import.meta.url), { type: 'module' }),
)

/** What changed in each pair, in their order. Words that stay the same are compared once. */
export const driftQuery = (pairs: readonly ExcerptPair[]) =>
  queryOptions({
    queryKey: ['drift', pairs],
    queryFn: () => compareAside(pairs),
    enabled: pairs.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
