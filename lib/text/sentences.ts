import { paragraphEnds } from './paragraph-breaks'
import { type Quotation, quotations } from './quote-marks'
import { endsSentence, isMark, type Token, tokenise } from './tokens'

/** A sentence as token indices, end exclusive, and whether it opens its paragraph. */
export interface Sentence {
  first: number
  end: number
  opensParagraph: boolean
}

export interface SentenceWords {
  /** Lower case, with their dot: "mr.", "tbk.". */
  abbreviations: ReadonlySet<string>
  /** Whether a word reports speech: `"Go!" Smith said.` is one sentence because of it. */
  reportsSpeech: (lower: string) => boolean
}

export interface TextParts {
  tokens: Token[]
  quotations: Quotation[]
  sentences: Sentence[]
  paragraphEnds: Set<number>
}

/**
 * Splits a text into tokens, quotations and sentences. A sentence never ends inside a quotation, and a quotation
 * stays with the words that say who spoke it, even after its own full stop.
 */
export function partsOf(text: string, words: SentenceWords): TextParts {
  const tokens = tokenise(text, words.abbreviations)
  const ends = paragraphEnds(text, tokens)
  const quotes = quotations(text, tokens, ends)
  const closing = new Map(quotes.map((quote) => [quote.open, quote.close]))
  const sentences: Sentence[] = []
  let first = 0
  let opensParagraph = true
  for (let i = 0; i < tokens.length; i++) {
    const close = closing.get(i)
    if (close !== undefined) i = close
    const done =
      ends.has(i) ||
      (close === undefined ? stops(tokens, i, closing) : quoteStops(tokens, i, words.reportsSpeech))
    if (!done) continue
    const last = sentences.at(-1)
    // A lone "[]" or "***" behind a stop is no sentence.
    if (last && !opensParagraph && tokens.slice(first, i + 1).every(isMark)) last.end = i + 1
    else sentences.push({ first, end: i + 1, opensParagraph })
    opensParagraph = ends.has(i)
    first = i + 1
  }
  return { tokens, quotations: quotes, sentences, paragraphEnds: ends }
}

const beginsSentence = (token: Token) => /^[\p{Lu}\p{N}“"«„`'‘([]/u.test(token.text)

function stops(tokens: readonly Token[], i: number, closing: ReadonlyMap<number, number>): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next) return true
  if (!endsSentence(token) || /^[)\]”’»]/.test(next.text)) return isAfterBracket(tokens, i)
  return closing.has(i + 1) || beginsSentence(next)
}

/** `(It did.) Then…`: the stop is inside the bracket. */
function isAfterBracket(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return Boolean(
    before && token && next && /^[)\]]$/.test(token.text) && endsSentence(before) && beginsSentence(next),
  )
}

/** A quotation ends its sentence when it ends in a stop of its own and no words of saying follow. */
function quoteStops(
  tokens: readonly Token[],
  close: number,
  reportsSpeech: (lower: string) => boolean,
): boolean {
  const inside = tokens[close - 1]
  const next = tokens[close + 1]
  if (!next) return true
  if (!inside || !endsSentence(inside)) return false
  if (/^\p{Ll}/u.test(next.text) || /^[,.;:—–-]/.test(next.text)) return false
  if (/^["“«„`]/.test(next.text)) return true
  // A full stop inside closes it for good: before a speaker it would be a comma.
  if (inside.text === '.') return true
  for (let i = close + 1; i < Math.min(close + 7, tokens.length); i++) {
    const token = tokens[i]
    if (!token || (isMark(token) && token.text !== ',')) return true
    if (reportsSpeech(token.lower)) return false
  }
  return true
}
