import type { ClaimView } from '@/components/claim/claim-view'
import type { Anchor } from '@/lib/model/claim'

/** A passage that the new text left in doubt, and the claim that stands in it. */
export interface Unsettled {
  view: ClaimView
  anchor: Anchor
}

const doubtful = new Set<Anchor['placement']>(['similar', 'needs_confirmation', 'orphaned'])

/** Passages that wait for a person's word, in the order of the claims. */
export const unsettled = (views: readonly ClaimView[]): Unsettled[] =>
  views.flatMap((view) =>
    view.file.anchors.filter(({ placement }) => doubtful.has(placement)).map((anchor) => ({ view, anchor })),
  )
