import { done, type Outcome } from '@/lib/model/refusal'
import { normalizeText } from '@/lib/text/normalize'
import type { ArticleDraft } from './article-draft'
import { endsSentence, isListItem } from './line-cues'
import { nameBlocks, type Piece } from './name-blocks'

/** A pasted text or a .txt file. Its words are kept to the letter; only the normal form of `lib/text` is applied. */
export function fromText(raw: string): Outcome<ArticleDraft> {
  const normal = normalizeText(raw)
  if (!normal.ok) return normal
  return done(nameBlocks(normal.value, unwrap(normal.value, linesOf(normal.value))))
}

/** The non-empty lines of a text, each a piece of its own. */
function linesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let blankBefore = true
  for (const line of text.split('\n')) {
    const end = start + line.length
    const blank = line.trim() === ''
    if (!blank) pieces.push({ text: line, start, end, hint: null, follows: !blankBefore })
    blankBefore = blank
    start = end + 1
  }
  return pieces
}

/**
 * A web paste has one paragraph per line; a mail or a typed page breaks its lines near a margin. Of the second kind
 * are texts where most lines that have another directly under them fill at least two thirds of the same narrow
 * measure and stop in mid-sentence. Their lines are joined into paragraphs, the breaks staying in the text.
 */
function unwrap(text: string, lines: Piece[]): Piece[] {
  const followed = lines.filter((_, i) => lines[i + 1]?.follows)
  const measure = followed.reduce((most, line) => Math.max(most, line.text.length), 0)
  const full = followed.filter((line) => line.text.length > (measure * 2) / 3 && !endsSentence(line.text))
  if (measure > 100 || full.length < 4 || full.length < followed.length * 0.6) return lines

  const paragraphs: Piece[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && line.follows && !isListItem(line.text)) {
      last.end = line.end
      last.text = text.slice(last.start, last.end)
    } else paragraphs.push({ ...line })
  }
  return paragraphs
}
