/**
 * How wide words are, roughly, in a sans serif at size 1. A picture is laid out without a browser and without
 * fonts, so a good guess that errs on the wide side has to do: text may leave room, but must not run out of its card.
 */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character)) width += 1
    else if (/[ilj.,:;'’|!()[\] ft]/.test(character)) width += 0.34
    else if (/[MWmw—…@%]/.test(character)) width += 0.88
    else if (/\p{Lu}/u.test(character)) width += 0.7
    else if (/\p{M}/u.test(character)) width += 0
    else width += 0.57
  }
  return width
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** As much as fits, with an ellipsis where something was left out. Never cuts a character apart. */
export function trimmedTo(text: string, width: number, size: number): string {
  if (widthOf(text) * size <= width) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) * size > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Words broken into at most `most` lines; what does not fit in the last is left out. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1
    const longer = lines[last] ? `${lines[last]} ${word}` : word
    if (widthOf(longer) * size <= width || lines[last] === '' || lines.length === most) lines[last] = longer
    else lines.push(word)
  }
  return lines.map((line) => trimmedTo(line, width, size))
}
