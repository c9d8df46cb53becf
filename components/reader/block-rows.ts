import type { ClaimView } from '@/components/claim/claim-view'
import type { Block, Revision } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'
import { type Mark, type Run, runsOf } from './runs'

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
 * @param marks  where the claims stand in this Revision, and phrases to point out
 */
export function blockRows(
  { blocks }: Pick<Revision, 'blocks'>,
  marks: readonly Mark[],
  noteOrder: readonly ClaimId[],
): Row[] {
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
    const runs = runsOf(marks, block)
    const beginning = new Set(
      marks.filter((mark) => mark.start >= block.start && mark.start < block.end).map((mark) => mark.id),
    )
    const notes = noteOrder.filter((id) => beginning.has(id)).map((id) => ({ id, again: said.has(id) }))
    for (const { id } of notes) said.add(id)
    rows.push({
      kind: 'read',
      block,
      paragraph: countsAsParagraph(block) ? ++paragraph : null,
      runs,
      lanes: Math.max(0, ...runs.flatMap((run) => run.marks.map((each) => each.lane + 1))),
      notes,
    })
  }
  return rows
}

const countsAsParagraph = ({ kind }: Block) =>
  kind === 'paragraph' || kind === 'quote' || kind === 'list_item'

/** The spans of a claim that stand in this Revision; one whose passage was lost has no place in the text. */
export function marksOf(views: readonly ClaimView[], revisionId: Revision['id']): Mark[] {
  return views.flatMap(({ id, file }) =>
    file.anchors
      .filter((anchor) => anchor.revisionId === revisionId && !lost.has(anchor.placement))
      .map(({ start, end }) => ({ id, start, end })),
  )
}

const lost = new Set(['orphaned', 'removed', 'needs_confirmation'])
