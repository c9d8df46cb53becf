import { addDays, addMonths, daysIn, isoDay, type Period, parseDay, weekdayOf } from './calendar'
import { type PhraseBook, phraseAt } from './phrases'
import type { Token } from './tokens'

/** A time a text names. `period` is null where only the article's own date would tell and it is not known. */
export interface DateMention {
  start: number
  end: number
  period: Period | null
  isRelative: boolean
}

/** `unit` counted from the article's date: "last month" is one month back, "yesterday" one day back. */
export interface RelativeDate {
  unit: 'day' | 'week' | 'month' | 'year'
  by: number
}

export interface DateWords {
  months: ReadonlyMap<string, number>
  /** Monday is 1, Sunday 7. */
  weekdays: ReadonlyMap<string, number>
  relative: PhraseBook<RelativeDate>
  /** "days", "pekan": the unit of "three weeks ago". */
  units: ReadonlyMap<string, RelativeDate['unit']>
  ago: ReadonlySet<string>
  /** "in 2019", "pada 2019", "since 2019": what makes four figures a year. */
  yearBefore: ReadonlySet<string>
  /** Small numbers in words: "two weeks ago". */
  numbers: ReadonlyMap<string, number>
  /** "4/3/2024" is the fourth of March here, or the third of April. */
  dayFirst: boolean
}

interface Hit {
  length: number
  period: Period | null
  isRelative: boolean
}

/**
 * The dates of a text against the day it was published (`today`, "2024-03-05", or null when unknown). A weekday
 * alone is the last one up to that day, as news writes it.
 */
export function datesIn(tokens: readonly Token[], words: DateWords, today: string | null): DateMention[] {
  const now = today ? parseDay(today) : null
  const found: DateMention[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!mayBegin(tokens[i] as Token, words)) {
      i++
      continue
    }
    const hit = readers.map((read) => read(tokens, i, words, now)).find((read) => read !== null)
    if (!hit) i++
    else {
      const start = (tokens[i] as Token).start
      i += hit.length
      found.push({ start, end: (tokens[i - 1] as Token).end, period: hit.period, isRelative: hit.isRelative })
    }
  }
  return found
}

/** Most words begin no date; asking first spares them every reader. */
const mayBegin = ({ text, lower }: Token, words: DateWords) =>
  isDigit(text) ||
  words.months.has(lower) ||
  words.weekdays.has(lower) ||
  words.relative.has(lower) ||
  words.numbers.has(lower)

const isDigit = (text: string) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

type Reader = (tokens: readonly Token[], at: number, words: DateWords, now: number | null) => Hit | null

const figure = (token: Token | undefined, most: number) => {
  const value = /^\d{1,2}(?:st|nd|rd|th)?$/.test(token?.lower ?? '')
    ? Number.parseInt(token?.lower ?? '', 10)
    : 0
  return value >= 1 && value <= most ? value : null
}
const year = (token: Token | undefined) =>
  /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : null
const stated = (length: number, period: Period | null): Hit => ({ length, period, isRelative: false })

function day(y: number | null, m: number, d: number, now: number | null): Period | null {
  const at = y ?? (now === null ? null : new Date(now).getUTCFullYear())
  if (at === null || d > daysIn(at, m)) return null
  return { from: isoDay(at, m, d), to: isoDay(at, m, d) }
}
const month = (y: number, m: number): Period => ({ from: isoDay(y, m, 1), to: isoDay(y, m, daysIn(y, m)) })

/** "8 April 2013", "8th of April", "Rabu (3/8/2011)". */
const dayMonth: Reader = (tokens, at, words, now) => {
  const d = figure(tokens[at], 31)
  if (d === null) return null
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0
  const m = monthAt(tokens, at + 1 + of, words)
  if (m === null) return slashed(tokens, at, words, now)
  const y = year(tokens[at + 2 + of])
  return stated(2 + of + (y ? 1 : 0), day(y, m, d, now))
}

/** "April 8, 2013", "April 2013". "May" and "March" need a figure beside them. */
const monthDay: Reader = (tokens, at, words, now) => {
  const m = monthAt(tokens, at, words)
  if (m === null) return null
  const alone = year(tokens[at + 1])
  if (alone) return stated(2, month(alone, m))
  const d = figure(tokens[at + 1], 31)
  if (d === null) return null
  const comma = tokens[at + 2]?.text === ',' ? 1 : 0
  const y = year(tokens[at + 2 + comma])
  return stated(y ? 3 + comma : 2, day(y, m, d, now))
}

const monthAt = (tokens: readonly Token[], at: number, words: DateWords) => {
  const token = tokens[at]
  return token && /^\p{Lu}/u.test(token.text) ? (words.months.get(token.lower) ?? null) : null
}

/** "3/8/2011", "(4/3)" after a weekday. */
const slashed: Reader = (tokens, at, words, now) => {
  const [a, b] = [figure(tokens[at], 31), figure(tokens[at + 2], 31)]
  if (a === null || b === null || tokens[at + 1]?.text !== '/') return null
  const y = tokens[at + 3]?.text === '/' ? year(tokens[at + 4]) : null
  const inBrackets = tokens[at - 1]?.text === '(' && tokens[at + 3]?.text === ')'
  if (y === null && !inBrackets) return null
  const [d, m] = words.dayFirst ? [a, b] : [b, a]
  return m > 12 ? null : stated(y ? 5 : 3, day(y, m, d, now))
}

/** "2024-03-05". */
const iso: Reader = (tokens, at) => {
  const [y, m, d] = [year(tokens[at]), figure(tokens[at + 2], 12), figure(tokens[at + 4], 31)]
  if (!y || !m || !d || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return null
  return stated(5, day(y, m, d, null))
}

/** "in 2019", "sejak 1998": the span is the year alone. */
const yearAlone: Reader = (tokens, at, words) => {
  const y = year(tokens[at])
  if (!y || !words.yearBefore.has(tokens[at - 1]?.lower ?? '')) return null
  return stated(1, { from: isoDay(y, 1, 1), to: isoDay(y, 12, 31) })
}

const relativePhrase: Reader = (tokens, at, words, now) => {
  const hit = phraseAt(words.relative, tokens, at)
  return hit && { length: hit.length, period: now === null ? null : away(now, hit.meaning), isRelative: true }
}

/** "three weeks ago", "dua hari lalu". */
const timeAgo: Reader = (tokens, at, words, now) => {
  const count = figure(tokens[at], 99) ?? words.numbers.get(tokens[at]?.lower ?? '')
  const unit = words.units.get(tokens[at + 1]?.lower ?? '')
  if (!count || !unit || !words.ago.has(tokens[at + 2]?.lower ?? '')) return null
  return { length: 3, period: now === null ? null : away(now, { unit, by: -count }), isRelative: true }
}

const weekday: Reader = (tokens, at, words, now) => {
  const token = tokens[at]
  const wanted = token && /^\p{Lu}/u.test(token.text) ? words.weekdays.get(token.lower) : undefined
  if (wanted === undefined) return null
  // "Senin (4/3/2024)" and "Monday, 8 April": one mention, and the figures tell the day.
  const mark = /^[(,]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
  const exact = dayMonth(tokens, at + 1 + mark, words, now) ?? monthDay(tokens, at + 1 + mark, words, now)
  if (exact) {
    const bracket =
      mark && tokens[at + 1]?.text === '(' && tokens[at + 2 + exact.length]?.text === ')' ? 1 : 0
    return stated(1 + mark + exact.length + bracket, exact.period)
  }
  if (now === null) return { length: 1, period: null, isRelative: true }
  const back = (weekdayOf(now) - wanted + 7) % 7
  return { length: 1, period: away(now, { unit: 'day', by: -back }), isRelative: true }
}

function away(now: number, { unit, by }: RelativeDate): Period {
  const date = new Date(now)
  if (unit === 'day') return { from: addDays(now, by), to: addDays(now, by) }
  if (unit === 'week') {
    const monday = 1 - weekdayOf(now) + by * 7
    return { from: addDays(now, monday), to: addDays(now, monday + 6) }
  }
  if (unit === 'month') return addMonths(date.getUTCFullYear(), date.getUTCMonth() + 1, by)
  const y = date.getUTCFullYear() + by
  return { from: isoDay(y, 1, 1), to: isoDay(y, 12, 31) }
}

const readers: readonly Reader[] = [iso, dayMonth, monthDay, weekday, relativePhrase, timeAgo, yearAlone]
