import type { BlockKind } from '@/lib/model/block-kinds'
import { done, type Outcome } from '@/lib/model/refusal'
import { normalizeText, toForm } from '@/lib/text/normalize'
import type { ArticleDraft } from './article-draft'
import { type Known, nameBlocks, type Piece } from './name-blocks'

/** A line lifted out of markup. */
export interface MarkedLine {
  text: string
  hint: BlockKind | null
}

/**
 * Sets lines lifted out of markup as a text of their own, an empty line between them, and names its blocks.
 * `follows` is never true here: in markup, what belongs together says so.
 */
export function layOut(lines: MarkedLine[], known: Known): Outcome<ArticleDraft> {
  const pieces: Piece[] = []
  let text = ''
  for (const { text: raw, hint } of lines) {
    const line = toForm(raw)
      .replace(/\s*\n\s*/g, ' ')
      .trim()
    if (!line) continue
    const start = text === '' ? 0 : text.length + 2
    text += text === '' ? line : `\n\n${line}`
    pieces.push({ text: line, start, end: start + line.length, hint, follows: false })
  }
  const normal = normalizeText(text)
  return normal.ok ? done(nameBlocks(normal.value, pieces, known)) : normal
}
