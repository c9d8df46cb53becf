import { drift } from '@/lib/drift/compare'
import type { DriftCode, DriftFlag } from '@/lib/drift/drift-flags'
import { factsOf } from '@/lib/drift/facts'
import { type WordDiff, wordDiff } from '@/lib/drift/word-diff'
import type { ExcerptPair } from './excerpt-pairs'

/** What changed between the two, for "compare these two". */
export interface PairDrift {
  id: ExcerptPair['id']
  /** Most serious first. */
  flags: DriftFlag[]
  /** Word against word; null across languages. */
  diff: WordDiff | null
  /** Both languages can be read, so that no flag means something. */
  readable: boolean
}

/** An excerpt cut out of a sentence that does name its source has not dropped it. */
const ofAttribution = new Set<DriftCode>(['attribution-dropped', 'attribution-shortened'])

/** What changed, and nothing else: a fraction of the work where nobody looks at the words side by side. */
export const driftFlagsOf = ({ origin, citing, attributed }: ExcerptPair): DriftFlag[] =>
  drift(origin, citing).filter(({ code }) => !(attributed && ofAttribution.has(code)))

export function driftOfPair(pair: ExcerptPair): PairDrift {
  const { id, origin, citing } = pair
  const flags = driftFlagsOf(pair)
  const spoken = (lang: string) => lang.split('-')[0]
  return {
    id,
    flags,
    diff: spoken(origin.lang) === spoken(citing.lang) ? wordDiff(origin.text, citing.text) : null,
    readable: factsOf(origin) !== null && factsOf(citing) !== null,
  }
}
