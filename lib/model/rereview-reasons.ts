/** Why a claim that had its verdict wants to be looked at again. Each has a sentence, `ripple.reason.<code>`. */
export const rereviewReasons = [
  'source_retracted',
  'source_regraded',
  'source_merged',
  'source_owner',
  'judgement',
  'appearance_changed',
  'chain_changed',
  'citation_changed',
  'page_changed',
] as const
export type RereviewReason = (typeof rereviewReasons)[number]

/** How it ended: a person found that the verdict still stands, the claim was opened again, or the change was taken back. */
export const rereviewEnds = ['stands', 'reopened', 'undone'] as const
export type RereviewEnd = (typeof rereviewEnds)[number]
