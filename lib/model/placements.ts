/** How an Anchor sits in the newest Revision; `removed` = a person found that the passage is gone. */
export const placements = ['exact', 'moved', 'similar', 'needs_confirmation', 'orphaned', 'removed'] as const
export type Placement = (typeof placements)[number]
