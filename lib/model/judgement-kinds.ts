/** What a person may say of two Sources, whatever their owners suggest. */
export const judgementKinds = ['independent', 'dependent', 'maybe_same'] as const
export type JudgementKind = (typeof judgementKinds)[number]
