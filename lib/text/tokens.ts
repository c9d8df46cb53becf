/** A word, number or mark of a text, where it stands (UTF-16 units, end exclusive) and what it looks like in lower case. */
export interface Token {
  text: string
  lower: string
  start: number
  end: number
  /** Neither letter nor figure. Kept with the token: rules ask it many times a word. */
  isMark: boolean
  isCapital: boolean
}

// One alternative a shape of token, tried in order. Every repetition eats a character the next one cannot begin
// with, so matching is linear in the text whatever the text is.
const shape =
  /Rp\.?(?=\s?\d)|US\$|\d+(?:[.,]\d+)*(?:\p{L}+(?!\p{L}))?|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*\.?|``|''|[.!?…]+|[-–—]+|\S/gu
const clitic = /^(.+)(['’](?:s|re|ve|ll|d|m))$/iu
const initials = /^(?:\p{L}\.)+$/u

const token = (text: string, start: number): Token => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  start,
  end: start + text.length,
  isMark: !hasLetter.test(text),
  isCapital: beginsCapital.test(text),
})
const hasLetter = /[\p{L}\p{N}]/u
const beginsCapital = /^\p{Lu}/u

/**
 * Cuts a text into tokens. "1,3", "Kim Jong-un", "didn't" and "U.S." stay whole; "Rusia's" gives its 's away and "he'd" its 'd.
 * `abbreviations` are lower case with their dot: those words keep it, all others hand it over as a mark.
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(shape)) {
    const [word] = match
    const start = match.index
    if (word.length > 1 && word.endsWith('.') && /^\p{L}/u.test(word)) {
      if (abbreviations.has(word.toLowerCase()) || initials.test(word)) tokens.push(token(word, start))
      else tokens.push(...split(word.slice(0, -1), start), token('.', start + word.length - 1))
    } else tokens.push(...split(word, start))
  }
  return tokens
}

function split(word: string, start: number): Token[] {
  const owner = word.length > 2 ? clitic.exec(word) : null
  if (!owner?.[1] || !owner[2]) return [token(word, start)]
  return [token(owner[1], start), token(owner[2], start + owner[1].length)]
}

export const isMark = (token: Token) => token.isMark
export const endsSentence = (token: Token) => /^[.!?…]+$/.test(token.text)
