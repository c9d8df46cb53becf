const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Longer than any grapheme people write; what is looked at around one place, so that cost never grows with the text. */
const reach = 128

/**
 * Start of the grapheme (what a reader calls one character) that offset `at` falls into; `at` itself between two.
 * Cutting inside one would tear an emoji, a flag or a letter from its accent.
 */
export const graphemeStart = (text: string, at: number): number => around(text, at)?.start ?? at

/** End of the grapheme that offset `at` falls into; `at` itself between two. */
export const graphemeEnd = (text: string, at: number): number => around(text, at)?.end ?? at

function around(text: string, at: number): { start: number; end: number } | null {
  if (at <= 0 || at >= text.length) return null
  // Between two ASCII units there is always a boundary, CR LF aside; nearly every question ends here.
  if (text.charCodeAt(at - 1) < 128 && text.charCodeAt(at) < 128 && text[at] !== '\n') return null
  // A grapheme never begins before a space or a line's end, so counting flags from there is counting right.
  const near = text.slice(Math.max(0, at - reach), at)
  const from = at - near.length + Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'), 0)
  const found = segmenter.segment(text.slice(from, at + reach)).containing(at - from)
  if (!found || found.index === at - from) return null
  return { start: from + found.index, end: from + found.index + found.segment.length }
}
