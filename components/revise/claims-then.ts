import type { ClaimView } from '@/components/claim/claim-view'
import type { Revision } from '@/lib/model/article'
import type { Landing } from './compare-versions'

/** Claims that were marked before the text changed from this version to the next; all of them for the newest. */
export function markedBy(
  views: readonly ClaimView[],
  versions: readonly Pick<Revision, 'number' | 'createdAt'>[],
  number: number,
): ClaimView[] {
  const next = versions.find((version) => version.number === number + 1)
  return views.filter(({ file }) => !next || file.claim.createdAt < next.createdAt)
}

/** The views with their passages where they stood in an older version, as far as they can be found there. */
export function viewsThen(
  views: readonly ClaimView[],
  then: Pick<Revision, 'id'>,
  landings: readonly Landing[],
): ClaimView[] {
  const found = new Map(landings.map((landing) => [landing.anchor.id, landing]))
  return views.map((view) => ({
    ...view,
    file: {
      ...view.file,
      anchors: view.file.anchors.flatMap((anchor) => {
        // One that was lost later still stands where it was last seen.
        if (anchor.revisionId === then.id) return { ...anchor, placement: 'exact' as const }
        const landing = found.get(anchor.id)
        if (!landing?.now) return []
        return { ...anchor, ...landing.now, revisionId: then.id, placement: 'exact' as const }
      }),
    },
  }))
}
