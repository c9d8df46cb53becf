import type { Block } from '@/lib/model/article'
import type { BlockKind } from '@/lib/model/block-kinds'
import { detectLanguage } from '@/lib/text/language'
import type { ArticleDraft } from './article-draft'
import {
  couldBeHeadline,
  couldBeKicker,
  isCaption,
  isListItem,
  isQuote,
  isSiteLine,
  repeatsHeadline,
} from './line-cues'
import { type Masthead, mastheadLine, outletInDateline } from './masthead'

/** A stretch of whole lines in a text, and what the file's own markup says it is. */
export interface Piece {
  text: string
  start: number
  end: number
  hint: BlockKind | null
  /** Stands directly under the piece before it, with no empty line between. */
  follows: boolean
}

/** What the file says outside its text: an HTML head, a Markdown front matter. */
export type Known = Partial<Omit<ArticleDraft, 'text' | 'blocks'>>

/** Byline, date and address stand this near to the top or the bottom. */
const mastheadReach = { top: 8, bottom: 3 }

/**
 * Names the part each piece plays, and reads off what the article says of itself. Never drops a word: what looks
 * like the site's furniture becomes `boilerplate`, and a person decides.
 */
export function nameBlocks(text: string, pieces: Piece[], known: Known = {}): ArticleDraft {
  const top = findTop(pieces)
  const headline = top.headline < 0 ? (known.headline ?? null) : pieces[top.headline]!.text.trim()
  const said: Partial<Masthead> = {}
  const kinds: BlockKind[] = []

  pieces.forEach((piece, i) => {
    const line = piece.text.trim()
    const near = i < mastheadReach.top || i >= pieces.length - mastheadReach.bottom
    const masthead = near && i !== top.headline ? mastheadLine(line) : null
    const underPhotoTitle =
      piece.follows &&
      headline !== null &&
      i - 1 !== top.headline &&
      repeatsHeadline(pieces[i - 1]!.text, headline)

    if (i === top.headline) kinds.push('headline')
    else if (i === top.kicker) kinds.push('kicker')
    else if (masthead) {
      for (const [field, value] of Object.entries(masthead)) said[field as keyof Masthead] ??= value
      kinds.push('boilerplate')
    } else if (isSiteLine(line) || (headline !== null && repeatsHeadline(line, headline)))
      kinds.push('boilerplate')
    else if (piece.hint && piece.hint !== 'paragraph') kinds.push(piece.hint)
    else if (isCaption(line) || (underPhotoTitle && line.length <= 400)) kinds.push('caption')
    else if (isListItem(piece.text)) kinds.push('list_item')
    else if (isQuote(piece.text)) kinds.push('quote')
    else kinds.push('paragraph')
  })

  const firstParagraphs = pieces.filter((_, i) => kinds[i] === 'paragraph').slice(0, 5)
  const dateline = firstParagraphs.map((p) => outletInDateline(p.text)).find((name) => name !== null)
  const guess = detectLanguage(text)
  const blocks: Block[] = pieces.map(({ start, end }, i) => ({ kind: kinds[i]!, start, end }))
  return {
    headline,
    outlet: known.outlet ?? dateline ?? null,
    url: known.url ?? said.url ?? null,
    language: known.language ?? (guess.language === 'und' ? null : guess.language),
    publishedOn: known.publishedOn ?? said.publishedOn ?? null,
    byline: known.byline ?? said.byline ?? null,
    text,
    blocks,
  }
}

/** Where headline and kicker stand; -1 where there is none. A text of one paragraph has no headline. */
function findTop(pieces: Piece[]): { headline: number; kicker: number } {
  const marked = pieces.findIndex((piece) => piece.hint === 'headline')
  if (marked >= 0) {
    const overIt = marked === 1 && pieces[0]!.hint === null && couldBeKicker(pieces[0]!.text.trim())
    return { headline: marked, kicker: overIt ? 0 : -1 }
  }
  if (pieces.some((piece) => piece.hint !== null)) return { headline: -1, kicker: -1 }

  const fits = (i: number) => {
    const line = pieces[i]?.text
    return (
      line !== undefined &&
      i < pieces.length - 1 &&
      couldBeHeadline(line) &&
      !isSiteLine(line) &&
      !mastheadLine(line)
    )
  }
  const first = pieces[0]?.text.trim() ?? ''
  const second = pieces[1]?.text.trim() ?? ''
  if (couldBeKicker(first) && second.length > first.length && fits(1)) return { headline: 1, kicker: 0 }
  return { headline: fits(0) ? 0 : -1, kicker: -1 }
}
