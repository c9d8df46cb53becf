import type { SourceKind } from '@/lib/model/source-kinds'
import type { Quantity } from '@/lib/text/numbers'
import type { Hedge } from './hedges'
import type { RuleId } from './rules'

/** A stretch of the text in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** A sentence and how much it deserves checking, 0 to 1. `reasons` are codes with words in `lib/i18n/words/suggest`. */
export interface SuggestedSentence extends Span {
  worth: number
  reasons: Reason[]
}

export const reasons = [
  'number',
  'large-number',
  'comparison',
  'change',
  'date',
  'named',
  'attributed',
  'past-fact',
  'hedged',
  'question',
  'opinion',
  'promise',
  'personal',
  'short',
  'pleasantry',
  'boilerplate',
  'repeated',
] as const
export type Reason = (typeof reasons)[number]

/**
 * Who said what. `content` has several spans where the words of saying stand inside it. `nestedIn` is the index of
 * the attribution whose content this one stands in. A source of null is nobody the sentence names.
 */
export interface SuggestedAttribution {
  rule: RuleId
  source: Span | null
  cue: Span
  content: Span[]
  nestedIn: number | null
}

/** One hop. `candidates` and `unresolved` are set where the name only points back ("that newspaper"). */
export interface SuggestedHop extends Span {
  name: string
  kind: SourceKind
  candidates?: string[]
  unresolved?: boolean
}

/** A claim and its chain from origin to article; the article itself is not listed. */
export interface SuggestedClaim extends Span {
  chain: SuggestedHop[]
  quantities: Quantity[]
}

export interface Suggestions {
  language: string
  sentences: SuggestedSentence[]
  attributions: SuggestedAttribution[]
  claims: SuggestedClaim[]
  quantities: Quantity[]
  hedges: Hedge[]
  conditions: Span[]
}
