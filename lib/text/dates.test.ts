import { expect, test } from 'vitest'
import { datesIn } from './dates'
import { readingWords } from './reading-words'
import { tokenise } from './tokens'

/** A Wednesday. */
const published = '2024-03-06'

const dates = (language: 'en' | 'id', text: string, today: string | null = published) => {
  const words = readingWords(language)
  if (!words) throw new Error(`no reading words for ${language}`)
  return datesIn(tokenise(text, words.abbreviations), words.dates, today).map(({ start, end, period }) => [
    text.slice(start, end),
    period && (period.from === period.to ? period.from : `${period.from}/${period.to}`),
  ])
}

test.each([
  ['Senin, 8 April 2013', '2013-04-08'],
  ['Rabu (3/8/2011)', '2011-08-03'],
  ['17 Agustus', '2024-08-17'],
  ['Maret 2019', '2019-03-01/2019-03-31'],
  ['kemarin', '2024-03-05'],
  ['bulan lalu', '2024-02-01/2024-02-29'],
  ['dua pekan lalu', '2024-02-19/2024-02-25'],
  ['Senin', '2024-03-04'],
  ['Rabu', '2024-03-06'],
] as const)('Indonesian: %s is %s', (text, when) => expect(dates('id', text)).toEqual([[text, when]]))

test.each([
  ['April 8, 2013', '2013-04-08'],
  ['8 April 2013', '2013-04-08'],
  ['4/8/2013', '2013-04-08'],
  ['2024-03-05', '2024-03-05'],
  ['last year', '2023-01-01/2023-12-31'],
  ['three days ago', '2024-03-03'],
  ['Thursday', '2024-02-29'],
] as const)('English: %s is %s', (text, when) => expect(dates('en', text)).toEqual([[text, when]]))

test('four figures are a year behind a word that says so', () => {
  expect(dates('id', 'pada 2019 ada 2019 orang')).toEqual([['2019', '2019-01-01/2019-12-31']])
})

test('without the date of the article a relative date stays open', () =>
  expect(dates('en', 'last month', null)).toEqual([['last month', null]]))

test('May and March need a figure beside them', () =>
  expect(dates('en', 'May I march? Mrs. May may.')).toEqual([]))

test('a day that does not exist has no period', () =>
  expect(dates('en', 'February 30, 2024')).toEqual([['February 30, 2024', null]]))
