import { type NumberPhrase, type NumberWords, numberAt } from './number-phrase'
import { type PhraseBook, phraseAt } from './phrases'
import { isMark, type Token } from './tokens'

/** What a text says about a figure: `up-to` includes "at most", `vague` has no value ("dozens"). */
export const bounds = [
  'exact',
  'approx',
  'nearly',
  'up-to',
  'at-least',
  'more-than',
  'less-than',
  'rank',
  'vague',
] as const
export type Bound = (typeof bounds)[number]

/** `unit` is "percent", "share" (of one), "rank", a currency code, or the word counted, in lower case. */
export interface Quantity {
  start: number
  end: number
  value: number | null
  bound: Bound
  unit: string
}

export interface QuantityWords extends NumberWords {
  bounds: PhraseBook<Bound>
  /** After the number: "or more", "lebih". */
  boundsAfter: PhraseBook<Bound>
  percent: PhraseBook<true>
  /** Before ("Rp", "$") or after ("rupiah", "dollars") a figure, with the ISO 4217 code. */
  currencies: ReadonlyMap<string, string>
  vague: ReadonlySet<string>
  ordinals: ReadonlyMap<string, number>
  /** What makes an ordinal a rank: "largest", "terbesar". */
  superlative: (lower: string) => boolean
  /** "10 to 20", "5 hingga 7". */
  rangeTo: ReadonlySet<string>
  clockBefore: ReadonlySet<string>
  clockAfter: ReadonlySet<string>
  /** Words that cannot be what is counted. */
  notCounted: ReadonlySet<string>
}

interface Span {
  start: number
  end: number
}

/**
 * The quantities of a tokenised text, in reading order. The span takes in the bound ("almost 1.3 million") and the
 * currency, not the thing counted. Years, dates (pass their spans as `dates`) and times of day are no quantities.
 */
export function quantitiesIn(
  tokens: readonly Token[],
  words: QuantityWords,
  dates: readonly Span[] = [],
): Quantity[] {
  const found: Quantity[] = []
  let date = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= token.start) date++
    const inDate = (dates[date]?.start ?? Number.POSITIVE_INFINITY) <= token.start
    const hit = inDate
      ? null
      : (quantityAt(tokens, i, words) ?? rankAt(tokens, i, words) ?? vagueAt(tokens, i, words))
    if (hit) found.push(...hit.quantities)
    i += hit?.length ?? 1
  }
  return found
}

interface Hit {
  quantities: Quantity[]
  length: number
}

function quantityAt(tokens: readonly Token[], at: number, words: QuantityWords): Hit | null {
  const bound = phraseAt(words.bounds, tokens, at)
  let from = at + (bound?.length ?? 0)
  const before = words.currencies.get(tokens[from]?.lower ?? '')
  if (before) from++
  const number = numberAt(tokens, from, words)
  if (!number || isNoQuantity(tokens, from, number, words)) return null
  let end = from + number.length
  const range = rangeFrom(tokens, end, words)
  if (range) end += range.length
  const percent = phraseAt(words.percent, tokens, end)
  end += percent?.length ?? 0
  const after = phraseAt(words.boundsAfter, tokens, end)
  const money = before ?? words.currencies.get(tokens[end]?.lower ?? '')
  const unit = percent ? 'percent' : money ? money : number.isShare ? 'share' : unitAt(tokens, end, words)
  const isBare = !bound && !percent && !money && !number.isShare && number.scale === 1
  if (isBare && !range && isSmallTalk(tokens, from, number, unit)) return null
  const last = tokens[end - 1] as Token
  const span = {
    start: (tokens[at] as Token).start,
    end: (after ? tokens[end + after.length - 1] : last)?.end ?? last.end,
  }
  end += after?.length ?? 0
  if (!range) {
    const quantity = {
      ...span,
      value: number.value,
      bound: bound?.meaning ?? after?.meaning ?? 'exact',
      unit,
    }
    return { quantities: [quantity], length: end - at }
  }
  const scale = number.scale === 1 && range.number.scale > 1 ? range.number.scale : 1
  const low = { ...span, end: (tokens[from + number.length - 1] as Token).end, value: number.value * scale }
  const high = {
    ...span,
    start: (tokens[from + number.length + 1] as Token).start,
    value: range.number.value,
  }
  return {
    quantities: [
      { ...low, bound: 'at-least', unit },
      { ...high, bound: 'up-to', unit },
    ],
    length: end - at,
  }
}

function rangeFrom(tokens: readonly Token[], at: number, words: QuantityWords) {
  const word = tokens[at]
  if (!word || !words.rangeTo.has(word.lower)) return null
  const number = numberAt(tokens, at + 1, words)
  return number && !isYear(tokens[at + 1], number) ? { number, length: number.length + 1 } : null
}

const isYear = (token: Token | undefined, number: NumberPhrase) =>
  number.length === 1 && /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')

function isNoQuantity(
  tokens: readonly Token[],
  at: number,
  number: NumberPhrase,
  words: QuantityWords,
): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + number.length]
  if (before && words.clockBefore.has(before.lower)) return true
  if (after && words.clockAfter.has(after.lower)) return true
  if (after?.text === ':' && /^\d/.test(tokens[at + number.length + 1]?.text ?? '')) return true
  return isYear(tokens[at], number)
}

/** "one of them", "(45)", "no. 2": figures nobody would check. */
function isSmallTalk(tokens: readonly Token[], at: number, number: NumberPhrase, unit: string): boolean {
  if (!number.inDigits) return number.value < 2 || (unit === '' && number.value < 20)
  const [before, after] = [tokens[at - 1], tokens[at + number.length]]
  return (
    unit === '' &&
    (number.value < 10 ||
      after?.text === ')' ||
      before?.text === '/' ||
      after?.text === '/' ||
      before?.lower === 'no.')
  )
}

/** What is counted: the next word, or a short quoted name ("100 ribu 'pasukan sukarela'"). */
function unitAt(tokens: readonly Token[], at: number, words: QuantityWords): string {
  const next = tokens[at]
  if (!next) return ''
  if (/^['‘"“]$/.test(next.text)) {
    const name: string[] = []
    for (let i = at + 1; i < at + 5; i++) {
      const token = tokens[i]
      if (!token || /^['’"”]$/.test(token.text)) break
      name.push(token.lower)
    }
    return name.length <= 3 ? name.join(' ') : ''
  }
  if (isMark(next) || /^\d/.test(next.text) || words.notCounted.has(next.lower)) return ''
  return next.lower
}

function rankAt(tokens: readonly Token[], at: number, words: QuantityWords): Hit | null {
  const token = tokens[at] as Token
  const value = words.ordinals.get(token.lower) ?? ordinalFigure(token.lower)
  if (value === null) return null
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (!words.superlative(before) && !words.superlative(after)) return null
  return {
    quantities: [{ start: token.start, end: token.end, value, bound: 'rank', unit: 'rank' }],
    length: 1,
  }
}

function ordinalFigure(lower: string): number | null {
  const match = /^(?:ke-)?(\d{1,4})(?:st|nd|rd|th)?$/.exec(lower)
  return match && match[1] !== lower ? Number(match[1]) : null
}

function vagueAt(tokens: readonly Token[], at: number, words: QuantityWords): Hit | null {
  const token = tokens[at] as Token
  if (!words.vague.has(token.lower)) return null
  let end = at + 1
  while (words.scales.has(tokens[end]?.lower ?? '') || tokens[end]?.lower === 'of') end++
  const last =
    tokens[at + 1] && words.scales.has(tokens[at + 1]?.lower ?? '') ? (tokens[end - 1] as Token) : token
  const unit = unitAt(tokens, end, words)
  return {
    quantities: [{ start: token.start, end: last.end, value: null, bound: 'vague', unit }],
    length: end - at,
  }
}
