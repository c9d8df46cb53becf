import { datesIn } from '@/lib/text/dates'
import type { ReadingWords } from '@/lib/text/reading-words'
import type { Token } from '@/lib/text/tokens'
import type { Span } from './drift-flags'

/** A time an excerpt names, as far as it says: missing parts are null. */
export interface TimeLimit extends Span {
  year: number | null
  month: number | null
  day: number | null
  /** "next month": counted from a day we do not know, the same for both excerpts. */
  isRelative: boolean
  /** A weekday alone limits nothing: newspapers leave it out. */
  isWeekday: boolean
}

/** Relative dates are counted from one and the same day on both sides; which one does not matter. */
const someDay = '2001-06-15'

export function timeLimitsIn(text: string, tokens: readonly Token[], words: ReadingWords): TimeLimit[] {
  const limits: TimeLimit[] = datesIn(tokens, words.dates, someDay).map((mention) => {
    const said = text.slice(mention.start, mention.end)
    const [year = 0, month = 0, day = 0] = mention.period?.from.split('-').map(Number) ?? []
    const isWhole = mention.period?.from === mention.period?.to
    const saysYear = /(?:1[5-9]|20)\d\d/.test(said)
    const saysMonth = !/^\d{4}$/.test(said)
    return {
      start: mention.start,
      end: mention.end,
      year: saysYear || mention.isRelative ? year : null,
      month: saysMonth ? month : null,
      day: isWhole && saysMonth ? day : null,
      isRelative: mention.isRelative,
      isWeekday: words.dates.weekdays.has(said.toLowerCase()) || (!saysYear && /^\p{L}+$/u.test(said)),
    }
  })
  const isFree = (token: Token) =>
    limits.every((limit) => token.end <= limit.start || token.start >= limit.end)
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]?.lower ?? ''
    if (!isFree(token)) continue
    const span = { start: token.start, end: token.end, day: null, isRelative: false, isWeekday: false }
    const month = /^\p{Lu}/u.test(token.text) ? words.dates.months.get(token.lower) : undefined
    if (month && (words.dates.yearBefore.has(before) || before === 'bulan'))
      limits.push({ ...span, month, year: null })
    if (/^(?:19|20)\d\d$/.test(token.text)) limits.push({ ...span, month: null, year: Number(token.text) })
  }
  return limits.sort((a, b) => a.start - b.start)
}

/** Nothing that both say differs. */
export const agree = (a: TimeLimit, b: TimeLimit) =>
  (['year', 'month', 'day'] as const).every(
    (part) => a[part] === null || b[part] === null || a[part] === b[part],
  )
