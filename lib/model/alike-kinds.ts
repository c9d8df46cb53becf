/** How two claims belong together: the same statement made again, or one that has to do with it. */
export const linkKinds = ['same', 'related'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What one claim may take over from another. */
export const takenKinds = ['appearance', 'citation', 'evidence'] as const
export type TakenKind = (typeof takenKinds)[number]
