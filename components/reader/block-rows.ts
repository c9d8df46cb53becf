import type { ClaimView } from '@/components/claim/claim-view'
import { type ClaimSpan, overlap, type Run, runsWithin } from '@/lib/anchor/overlap'
import type { Block, Revision } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'

/** A claim that has something to say beside a block. */
export interface Note {
  id: ClaimId
  /** It was said of an earlier block already; this is another span of the same claim. */
  again: boolean
}

export interface ReadRow {
  kind: 'read'
  block: Block
  /** Paragraphs are counted as a reader would; headlines and captions are not. */
  paragraph: number | null
  runs: Run[]
  /** How many underlines lie below each other at most. */
  lanes: number
  notes: Note[]
}

/** Lines that are kept but not read: "baca juga:". */
export interface FoldedRow {
  kind: 'folded'
  blocks: Block[]
}

export type Row = ReadRow | FoldedRow

/**
 * The article as rows of the page: each block with the runs of the claims in it, and the claims that begin there.
 *
 * @param spans  where the claims stand in this Revision
 * @param order  the claims in the order of the list, which is that of the notes beside a block
 */
export function blockRows(
  { blocks, text }: Pick<Revision, 'blocks' | 'text'>,
  spans: readonly ClaimSpan[],
  order: readonly ClaimId[],
): Row[] {
  const allRuns = overlap(
    spans,
    text.length,
    blocks.flatMap((block) => [block.start, block.end]),
  )
  const said = new Set<ClaimId>()
  const rows: Row[] = []
  let paragraph = 0
  for (const block of blocks) {
    const last = rows.at(-1)
    if (block.kind === 'boilerplate') {
      if (last?.kind === 'folded') last.blocks.push(block)
      else rows.push({ kind: 'folded', blocks: [block] })
      continue
    }
    const runs = runsWithin(allRuns, block)
    const beginning = new Set(
      spans.filter(({ start }) => start >= block.start && start < block.end).map(({ claimId }) => claimId),
    )
    const notes = order.filter((id) => beginning.has(id)).map((id) => ({ id, again: said.has(id) }))
    for (const { id } of notes) said.add(id)
    rows.push({
      kind: 'read',
      block,
      paragraph: countsAsParagraph(block) ? ++paragraph : null,
      runs,
      lanes: Math.max(0, ...runs.flatMap((run) => run.marks.map((mark) => mark.lane + 1))),
      notes,
    })
  }
  return rows
}

const countsAsParagraph = ({ kind }: Block) =>
  kind === 'paragraph' || kind === 'quote' || kind === 'list_item'

/**
 * The spans of a claim that stand in this Revision; one whose passage was lost has no place in the text. Two that a new
 * text brought to the same place are one.
 */
export function spansOf(views: readonly ClaimView[], revisionId: Revision['id']): ClaimSpan[] {
  return views.flatMap(({ id, file }) => {
    const spans: ClaimSpan[] = []
    for (const { start, end, ...anchor } of file.anchors) {
      if (anchor.revisionId !== revisionId || lost.has(anchor.placement)) continue
      if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ claimId: id, start, end })
    }
    return spans
  })
}

const lost = new Set(['orphaned', 'removed', 'needs_confirmation'])
