import { datesIn } from '@/lib/text/dates'
import { fold } from '@/lib/text/fold'
import { detectLanguage } from '@/lib/text/language'
import { quantitiesIn } from '@/lib/text/numbers'
import { type ReadingWords, readingWords } from '@/lib/text/reading-words'
import { isMark, type Token, tokenise } from '@/lib/text/tokens'
import { commonWords, negations } from './common-words'
import { neutral, regionNames, unspaced } from './neutral-words'
import { stemOf } from './stem'

/**
 * What a statement is recognised by. Words tell within a language; numbers and names tell in any. Everything is a set
 * of short strings, so that two statements are compared by what they have in common.
 */
export interface Marks {
  language: string
  /** Stems of the words that say what it is about; pairs of letters where a script has no spaces. */
  words: ReadonlySet<string>
  /** Parties, places, things with a capital letter, as they sound; states by their code. */
  names: ReadonlySet<string>
  /** "100000", "40%", "usd 5000000": three figures of the value are kept, so that 1.29 and 1.3 million are one. */
  numbers: ReadonlySet<string>
  years: ReadonlySet<string>
  negated: boolean
}

/** Scale words of scripts whose figures we cannot read otherwise. */
const foreignScales: [RegExp, number][] = [
  [/^(?:тыс|тысяч)/u, 1e3],
  [/^(?:млн|миллион|мільйон)/u, 1e6],
  [/^(?:млрд|миллиард|мільярд)/u, 1e9],
  [/^천/u, 1e3],
  [/^[만万萬]/u, 1e4],
  [/^[억亿億]/u, 1e8],
  [/^ألف/u, 1e3],
  [/^مليون/u, 1e6],
]

/** The longest text that is read: a claim is a sentence or three. */
const enough = 3000

/** @param tag  BCP 47; where it says nothing, the text is asked */
export function marksOf(text: string, tag: string | null): Marks {
  const sample = text.slice(0, enough)
  const language = (tag && tag !== 'und' ? tag : detectLanguage(sample).language).toLowerCase().split('-')[0]!
  const reading = readingWords(language)
  const tokens = tokenise(sample, (reading ?? readingWords('en')!).abbreviations)
  const dates = datesIn(tokens, (reading ?? readingWords('en')!).dates, null)
  const inDate = (token: Token) => dates.some((date) => date.start <= token.start && token.end <= date.end)
  const spoken = tokens.filter((token) => !isMark(token) && !inDate(token))
  const { names, used } = namesIn(spoken)
  return {
    language,
    words: wordsIn(
      spoken.filter((token) => !used.has(token)),
      language,
    ),
    names,
    numbers: reading ? numbersRead(tokens, reading, dates) : numbersSeen(sample),
    years: new Set(sample.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []),
    negated: spoken.some((token) => negations.has(token.lower) || token.lower.endsWith("n't")),
  }
}

const figure = /\p{N}/u

function wordsIn(tokens: readonly Token[], language: string): Set<string> {
  const words = new Set<string>()
  for (const { text } of tokens) {
    if (unspaced.test(text)) {
      const letters = [...text]
      for (let i = 1; i < letters.length; i++) words.add(`${letters[i - 1]}${letters[i]}`)
      continue
    }
    for (const word of fold(text).split(' '))
      if (word.length > 2 && !commonWords.has(word) && !negations.has(word) && !figure.test(word))
        words.add(stemOf(word, language))
  }
  return words
}

/** States are looked for first, in up to three words; what is left with a capital is a name. A headline has no more of them. */
function namesIn(tokens: readonly Token[]): { names: Set<string>; used: Set<Token> } {
  const names = new Set<string>()
  const used = new Set<Token>()
  const known = regionNames()
  for (let i = 0; i < tokens.length; i++) {
    const state = stateAt(tokens, i, known)
    if (!state) continue
    names.add(state.code)
    for (const token of tokens.slice(i, i + state.length)) used.add(token)
    i += state.length - 1
  }
  for (const { text } of tokens)
    if (unspaced.test(text)) for (const code of statesInside(text, known)) names.add(code)
  const rest = tokens.filter((token) => !used.has(token))
  const capital = rest.filter((token) => token.isCapital)
  const shouting = capital.length > rest.length * 0.7 && rest.length > 5
  for (const [index, token] of capital.entries()) {
    const { text, lower, start } = token
    const opens = start === tokens[0]?.start && !/\p{Lu}.*\p{Lu}/u.test(text)
    const alone = opens && !(capital[index + 1] && capital[index + 1]!.start <= start + text.length + 1)
    if (shouting || alone || commonWords.has(lower)) continue
    used.add(token)
    for (const part of fold(text).split(' ')) {
      const sound = neutral(part)
      if (sound && !commonWords.has(part)) names.add(sound)
    }
  }
  return { names, used }
}

/** Where words are not parted by spaces, a state is looked for at every letter. */
function statesInside(text: string, known: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at++)
    for (let length = 6; length >= 2; length--) {
      const code = known.get(text.slice(at, at + length).normalize('NFKD'))
      if (!code) continue
      found.push(code)
      at += length - 1
      break
    }
  return found
}

function stateAt(tokens: readonly Token[], at: number, known: ReadonlyMap<string, string>) {
  for (const length of [3, 2, 1]) {
    const phrase = tokens.slice(at, at + length)
    if (phrase.length < length) continue
    const folded = fold(phrase.map((token) => token.text).join(' '))
    // "as" and "us" are states in capitals only.
    if (folded.length <= 2 && phrase[0]!.text !== phrase[0]!.text.toUpperCase()) continue
    const code = known.get(folded) ?? (length === 1 ? inflected(folded, known) : undefined)
    if (code) return { code, length }
  }
  return null
}

/** "북한이", "России": a particle or a case after the name of a state. */
function inflected(folded: string, known: ReadonlyMap<string, string>): string | undefined {
  if (!/[^\p{Script=Latin}\s]/u.test(folded)) return undefined
  for (let cut = folded.length - 1; cut >= Math.max(2, folded.length - 3); cut--) {
    const code =
      known.get(folded.slice(0, cut)) ??
      known.get(`${folded.slice(0, cut)}я`) ??
      known.get(`${folded.slice(0, cut)}а`)
    if (code) return code
  }
  return undefined
}

function numbersRead(
  tokens: readonly Token[],
  reading: ReadingWords,
  dates: { start: number; end: number }[],
) {
  const found = quantitiesIn(tokens, reading.quantities, dates)
  return new Set(
    found.flatMap(({ value, unit, bound }) => {
      if (value === null || bound === 'rank') return []
      return [numberMark(value, unit === 'percent' || unit === 'share' ? '%' : '')]
    }),
  )
}

/** Figures of a language whose words for them we do not know. */
function numbersSeen(text: string): Set<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(/(\d[\d.,]*\d|\d)\s?(%|\p{L}+)?/gu)) {
    const [, digits = '', after = ''] = match
    const value = plainFigure(digits)
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(digits)
    if (value === null || (isYear && after !== '%')) continue
    const scale = foreignScales.find(([word]) => word.test(after))?.[1] ?? 1
    if (scale === 1 && value < 10 && after !== '%') continue
    found.add(numberMark(value * scale, after === '%' ? '%' : ''))
  }
  return found
}

function plainFigure(digits: string): number | null {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
  const value = Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

const numberMark = (value: number, unit: string) =>
  `${Number((unit === '%' && value <= 1 ? value * 100 : value).toPrecision(3))}${unit}`
