/** Does the one who says it know it at first hand, or pass it on? Only firsthand Appearances are origins. */
export const bases = ['firsthand', 'relayed', 'unknown'] as const
export type Basis = (typeof bases)[number]

/** Did *we* read it there? `trusted` = taken on trust: somebody we read says it stands there. */
export const accesses = ['read', 'trusted', 'unavailable'] as const
export type Access = (typeof accesses)[number]
