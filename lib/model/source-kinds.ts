/** What a Source can be. `anonymous` speaks without a name; `unknown` is nobody we can point at. */
export const sourceKinds = [
  'person',
  'outlet',
  'agency',
  'institution',
  'document',
  'dataset',
  'image',
  'social_account',
  'anonymous',
  'unknown',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Nobody a reader could look up. */
export const isUnnamed = (kind: SourceKind) => kind === 'anonymous' || kind === 'unknown'

/**
 * The Admiralty (NATO) reliability letters. `F` is not the worst grade: it means *cannot be judged*, so letters
 * are never averaged or compared as numbers.
 */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

/** Judged, and judged poor. `F` is not poor, it is unjudged. */
export const isPoor = (grade: Reliability | null) => grade === 'D' || grade === 'E'
