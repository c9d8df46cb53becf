import type { ClaimView } from '@/components/claim/claim-view'
import type { Block, Revision } from '@/lib/model/article'
import type { Proposal } from './proposal'

/** The proposals of one block of the text. */
export interface TrayGroup {
  block: Block
  /** Paragraphs as a reader counts them; null for headlines and captions. */
  paragraph: number | null
  proposals: Proposal[]
}

/** What is left to decide: nobody has marked it, nobody has dismissed it. In reading order, block by block. */
export function trayGroups(
  proposals: readonly Proposal[],
  revision: Pick<Revision, 'id' | 'blocks'>,
  views: readonly Pick<ClaimView, 'file'>[],
  dismissed: ReadonlySet<string>,
): TrayGroup[] {
  const marked = views.flatMap(({ file }) =>
    file.anchors.filter(
      ({ revisionId, placement }) =>
        revisionId === revision.id && placement !== 'orphaned' && placement !== 'removed',
    ),
  )
  const left = proposals.filter(
    (one) => !dismissed.has(one.key) && !marked.some((span) => span.start < one.end && one.start < span.end),
  )
  let paragraph = 0
  return revision.blocks.flatMap((block) => {
    const counted = block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list_item'
    if (counted) paragraph++
    const inside = left.filter(({ start }) => start >= block.start && start < block.end)
    return inside.length > 0 ? [{ block, paragraph: counted ? paragraph : null, proposals: inside }] : []
  })
}
