const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * At most `most` characters as a reader counts them, the last of them an ellipsis where something was left out. A
 * family emoji or a letter with its accents is one character and is never cut apart.
 */
export function shorten(text: string, most: number): string {
  let count = 0
  let cut = 0
  for (const { index } of graphemes.segment(text)) {
    if (count === most - 1) cut = index
    if (count++ === most) return `${text.slice(0, cut).trimEnd()}…`
  }
  return text
}
