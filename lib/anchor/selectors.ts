import type { Described } from './describe'
import { contextLength } from './describe'

/** W3C Web Annotation Data Model §4.2.4. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix?: string
  suffix?: string
}

/** §4.2.5. Offsets count Unicode code points, end exclusive; ours count UTF-16 units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

export type Selector = TextQuoteSelector | TextPositionSelector

/** An Anchor in the form other tools read. An emoji is two of our units and one of theirs. */
export function toSelectors(text: string, anchor: Described): [TextQuoteSelector, TextPositionSelector] {
  const start = codePoints(text.slice(0, anchor.start))
  return [
    { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
    { type: 'TextPositionSelector', start, end: start + codePoints(text.slice(anchor.start, anchor.end)) },
  ]
}

/**
 * What other tools' selectors say, ready to be placed: it is believed only as far as the text bears it out. Null
 * when there is neither a quote nor a position that lies within the text.
 */
export function fromSelectors(text: string, selectors: readonly Selector[]): Described | null {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector')
  const position = selectors.find((one) => one.type === 'TextPositionSelector')
  const start = position ? unitsIn(text, position.start) : 0
  const end = position ? unitsIn(text, position.end) : null
  const exact = quote?.exact ?? (start !== null && end !== null ? text.slice(start, end) : '')
  if (exact === '') return null
  return {
    quote: exact,
    prefix: (quote?.prefix ?? '').slice(-2 * contextLength),
    suffix: (quote?.suffix ?? '').slice(0, 2 * contextLength),
    start: start ?? 0,
    end: (start ?? 0) + exact.length,
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** UTF-16 offset after so many code points; null beyond the end. */
function unitsIn(text: string, points: number): number | null {
  let at = 0
  for (let left = points; left > 0; left--) {
    if (at >= text.length) return null
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
  return at
}
