import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { textLimits, tooLarge } from './limits'

/** CR, CRLF, the form feed of printed pages, the vertical tab and the line ends only Unicode knows. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Controls a page cannot show and XML cannot hold, and the byte order mark, which is no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const unshowable = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/g

/**
 * Thirty marks on one letter are no language. A joiner after each thirty keeps NFC linear (UAX #15, Stream-Safe
 * Text Format): 400,000 stacked accents took 35 seconds without it.
 */
const stackedMarks = /(?:(?!\u034f)\p{M})+/gu
const mostMarks = 30
const unstack = (text: string) =>
  text.replace(stackedMarks, (marks) => {
    // A mark is one or two units, so most runs need no counting.
    if (marks.length <= mostMarks) return marks
    const letters = [...marks]
    return letters.map((mark, i) => (i > 0 && i % mostMarks === 0 ? `\u034f${mark}` : mark)).join('')
  })

/**
 * The one form in which a text is kept: NFC, LF line ends, tabs but no other controls. Done once, on the way in;
 * every offset in Sanad counts UTF-16 units of what comes out. Applying it again changes nothing.
 *
 * Spaces are left as they are (also the no-break ones): a quote must stay what the outlet printed.
 */
export function normalizeText(raw: string): Outcome<string> {
  if (raw.length > textLimits.units) return refuse('text.too_large', tooLarge(raw.length, textLimits.units))
  if (!raw.isWellFormed()) return refuse('text.lone_surrogate', { line: lineOfLoneSurrogate(raw) })

  const text = toForm(raw)
  if (text.length > textLimits.units) return refuse('text.too_large', tooLarge(text.length, textLimits.units))
  return /\S/.test(text) ? done(text) : refuse('text.empty')
}

/** The same form for a piece of text whose size and surrogates were already looked at. */
export const toForm = (text: string): string =>
  unstack(unstack(text.replace(lineEnds, '\n').replace(unshowable, '')).normalize('NFC'))

function lineOfLoneSurrogate(text: string): number {
  const mended = text.toWellFormed()
  let at = 0
  while (mended[at] === text[at]) at++
  return text.slice(0, at).replace(lineEnds, '\n').split('\n').length
}
