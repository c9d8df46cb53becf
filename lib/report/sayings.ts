import { type Voice, voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { ofMany } from './words-of-many'

/** How a report speaks: sentences, and days, moments, numbers and languages as its readers write them. Times are UTC. */
export interface Sayings {
  language: InterfaceLanguage
  say: Voice
  /** A day, a month or a year: "8 August 2022", "August 2022", "2022". */
  day: (partialDate: string) => string
  /** "18 November 2026, 02:14 UTC" */
  moment: (instant: string) => string
  count: (value: number) => string
  /** "Indonesian"; the tag itself when nobody knows a name for it. */
  tongue: (tag: string) => string
  /** "A, B and C" */
  list: (items: readonly string[]) => string
  /** "1–4, 7": neighbours drawn together, so that a long row of claims can be read. */
  ranges: (numbers: readonly number[]) => string
}

/** Day before month, as newsrooms outside the United States write it. */
const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', id: 'id-ID' }

/** `many`: the report is on more than one article. */
export function sayings(language: InterfaceLanguage, many = false): Sayings {
  const locale = locales[language]
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const byParts = [
    dates({ year: 'numeric' }),
    dates({ year: 'numeric', month: 'long' }),
    dates({ year: 'numeric', month: 'long', day: 'numeric' }),
  ]
  const numbers = new Intl.NumberFormat(locale)
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const day = (partialDate: string) =>
    byParts[partialDate.split('-').length - 1]?.format(new Date(`${partialDate}T00:00Z`)) ?? partialDate
  return {
    language,
    say: many ? ofMany(voice(language)) : voice(language),
    day: (partialDate) => day(partialDate),
    moment: (instant) => `${day(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`,
    count: (value) => numbers.format(value),
    tongue: (tag) => (tag === 'und' ? '—' : (names.of(tag) ?? tag)),
    list: (items) => lists.format(items),
    ranges: (numbers) => lists.format(drawnTogether(numbers)),
  }
}

function drawnTogether(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first}–${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  )
}
