/** Why two Sources may be one. */
export const twinReasons = ['name', 'domain'] as const
export type TwinReason = (typeof twinReasons)[number]

/** What points at a Source, and moves when two are made one. */
const movedKinds = ['appearance', 'article', 'owned', 'reply'] as const
export type MovedKind = (typeof movedKinds)[number]
