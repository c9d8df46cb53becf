import type { Anchor } from '@/lib/model/claim'
import { graphemeEnd, graphemeStart } from './graphemes'

/** Offsets in UTF-16 units, end exclusive. */
export type Span = Pick<Anchor, 'start' | 'end'>

/** What an Anchor remembers of its span: the words, a little of what stands around them, and where they stood. */
export type Described = Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>

/** UTF-16 units of context on each side (Hypothesis's number; enough to tell one "100 ribu" from another). */
export const contextLength = 32

/**
 * Describes a span so that it can be found again in a changed text: a W3C TextQuoteSelector and TextPositionSelector
 * in one. White space at the edges of the span is left out, graphemes half inside are taken in whole, and the
 * context is shortened rather than cut through one.
 *
 * @param span  within the text; a span of nothing but white space gives an empty quote
 */
export function describe(text: string, span: Span): Described {
  let start = graphemeStart(text, span.start)
  let end = graphemeEnd(text, span.end)
  // A space that carries an accent is no white space, hence the second question.
  while (start < end && isSpace(text[start]!) && graphemeStart(text, start + 1) === start + 1) start++
  while (start < end && isSpace(text[end - 1]!) && graphemeStart(text, end - 1) === end - 1) end--
  const before = Math.min(start, graphemeEnd(text, Math.max(0, start - contextLength)))
  const after = Math.max(end, graphemeStart(text, Math.min(text.length, end + contextLength)))
  return {
    quote: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
    start,
    end,
  }
}

const isSpace = (unit: string) => /\s/.test(unit)
