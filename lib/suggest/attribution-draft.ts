import type { Tier } from './cues'
import type { RuleId } from './rules'
import { claim, type Range, type View } from './sentence-view'

/** An attribution while its sentence is being read, in items of its view. */
export interface Draft {
  rule: RuleId
  tier: Tier
  source: Range | null
  cue: Range
  content: Range[]
  /** Where it was said: "di Channel One", "told CNN". Nearest the speaker first. */
  venues: Range[]
  /** What the rule leaves for the chain to know. */
  role: 'speech' | 'speaker' | 'relay' | 'hearsay'
  /** The source stands in another attribution's place: "X said …, adding …", or only as "-nya". */
  isBorrowed: boolean
}

export const draft = (rule: RuleId, cue: Range, given: Partial<Draft> = {}): Draft => ({
  rule,
  tier: 1,
  source: null,
  cue,
  content: [],
  venues: [],
  role: 'speech',
  isBorrowed: false,
  ...given,
})

/** Keeps an attribution: its words are taken. */
export function keep(view: View, found: Draft[], made: Draft) {
  claim(view, made.source, made.cue, ...made.content, ...made.venues)
  found.push(made)
}
