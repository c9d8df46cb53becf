import type { DateWords, RelativeDate } from './dates'
import { type Bound, bounds, type QuantityWords } from './numbers'
import { phraseBook } from './phrases'
import en from './reading/en.json'
import id from './reading/id.json'

/**
 * What reading figures and dates takes in one language: abbreviations, number words, dates. One JSON table a
 * language (`reading/`); lists of single words are written as one string with spaces between.
 */
export interface ReadingWords {
  abbreviations: ReadonlySet<string>
  quantities: QuantityWords
  dates: DateWords
}

const tables = { en, id } as const
export type ReadableLanguage = keyof typeof tables
const compiled = new Map<ReadableLanguage, ReadingWords>()

/** The table for a BCP 47 tag, or null where we cannot read figures. Compiled once per language. */
export function readingWords(tag: string): ReadingWords | null {
  const language = tag.toLowerCase().split('-')[0] as ReadableLanguage
  if (!(language in tables)) return null
  const known = compiled.get(language)
  if (known) return known
  const words = compile(tables[language])
  compiled.set(language, words)
  return words
}

const list = (words: string) => words.split(' ').filter((word) => word !== '')
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const map = <T>(values: { [word: string]: T }): ReadonlyMap<string, T> => new Map(Object.entries(values))

function compile({ abbreviations, numbers, dates }: (typeof tables)[ReadableLanguage]): ReadingWords {
  const { superlative: s } = numbers
  const [prefixes, suffixes, ranks] = [list(s.prefixes), list(s.suffixes), set(s.words)]
  const boundPhrases = (groups: Record<string, readonly string[] | undefined>) =>
    phraseBook(
      bounds.flatMap((bound) => (groups[bound] ?? []).map((phrase) => [phrase, bound as Bound] as const)),
    )
  return {
    abbreviations: set(abbreviations),
    quantities: {
      marks: { decimal: numbers.decimal as '.' | ',', group: numbers.group as '.' | ',' },
      adds: map(numbers.adds),
      tens: map(numbers.tens),
      teens: set(numbers.teens),
      multiplies: map(numbers.multiplies),
      scales: map(numbers.scales),
      fractions: map(numbers.fractions),
      denominators: map(numbers.denominators),
      ratios: numbers.ratios.map(list),
      and: set(numbers.and),
      articles: set(numbers.articles),
      bounds: boundPhrases(numbers.bounds),
      boundsAfter: boundPhrases(numbers.boundsAfter),
      percent: phraseBook(numbers.percent.map((phrase) => [phrase, true as const] as const)),
      currencies: map(numbers.currencies),
      vague: set(numbers.vague),
      ordinals: map(numbers.ordinals),
      superlative: (lower) =>
        ranks.has(lower) ||
        prefixes.some((prefix) => lower.length > prefix.length + 2 && lower.startsWith(prefix)) ||
        suffixes.some((suffix) => lower.length > suffix.length + 2 && lower.endsWith(suffix)),
      rangeTo: set(numbers.rangeTo),
      clockBefore: set(numbers.clockBefore),
      clockAfter: set(numbers.clockAfter),
      notCounted: set(numbers.notCounted),
    },
    dates: {
      months: map(dates.months),
      weekdays: map(dates.weekdays),
      relative: phraseBook(
        Object.entries(dates.relative).map(([phrase, meaning]) => {
          const [unit, by] = meaning.split(' ')
          return [phrase, { unit: unit as RelativeDate['unit'], by: Number(by) }] as const
        }),
      ),
      units: map(dates.units as Record<string, RelativeDate['unit']>),
      ago: set(dates.ago),
      yearBefore: set(dates.yearBefore),
      numbers: map(numbers.adds),
      dayFirst: dates.dayFirst,
    },
  }
}
