import { type Described, describe, type Span } from './describe'

/**
 * A text with its spans written into it, for tests and examples: `Harga beras ⟦naik 12 persen⟧ bulan ini`. Marks may
 * nest; spans come in the order in which they begin.
 */
export function marked(written: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  const open: Span[] = []
  let text = ''
  for (const part of written.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      const span = { start: text.length, end: text.length }
      spans.push(span)
      open.push(span)
    } else if (part === '⟧') open.pop()!.end = text.length
    else text += part
  }
  return { text, spans }
}

/** The first marked span of a text, described. */
export function anchorIn(written: string): Described {
  const { text, spans } = marked(written)
  return describe(text, spans[0]!)
}
