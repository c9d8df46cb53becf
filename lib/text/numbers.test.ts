import { expect, test } from 'vitest'
import { datesIn } from './dates'
import { quantitiesIn } from './numbers'
import { numeral } from './numerals'
import { readingWords } from './reading-words'
import { tokenise } from './tokens'

const read = (language: 'en' | 'id', text: string) => {
  const words = readingWords(language)
  if (!words) throw new Error(`no reading words for ${language}`)
  const tokens = tokenise(text, words.abbreviations)
  return quantitiesIn(tokens, words.quantities, datesIn(tokens, words.dates, null))
}
const values = (language: 'en' | 'id', text: string) => read(language, text).map(({ value }) => value)

test.each([
  ['1.000', 'id', 1000],
  ['1,3', 'id', 1.3],
  ['1.234.567,5', 'id', 1_234_567.5],
  ['1,000', 'en', 1000],
  ['1.3', 'en', 1.3],
  ['1.3', 'id', 1.3],
  ['1.234.567', 'en', 1_234_567],
  ['1,2,3', 'en', null],
] as const)('%s in %s is %s', (figure, language, value) =>
  expect(
    numeral(figure, language === 'id' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' }),
  ).toBe(value),
)

test.each([
  ['lima belas rumah', 15],
  ['dua puluh lima ribu orang', 25_000],
  ['seratus dua puluh tiga ribu lima ratus kilogram', 123_500],
  ['setengah juta jiwa', 500_000],
  ['satu setengah juta ton', 1_500_000],
  ['selusin HIMARS', 12],
  ['hampir 1,3 juta tentara', 1_300_000],
  ['seribu lima ratus ekor', 1500],
  ['Rp1,5 triliun', 1.5e12],
  ['dua pertiga suara', 0.666666666666667],
  ['sepertiga warga', 0.333333333333333],
  ['1 dari 5 warga', 0.2],
  ['satu dari lima keluarga', 0.2],
  ['100rb orang', 100_000],
] as const)('Indonesian: %s', (text, value) => expect(values('id', text)).toEqual([value]))

test.each([
  ['half a million people', 500_000],
  ['twenty-five thousand three hundred and five workers', 25_305],
  ['one and a half million tons', 1_500_000],
  ['a hundred miles', 100],
  ['one in five households', 0.2],
  ['three out of four doctors', 0.75],
  ['two thirds of voters', 0.666666666666667],
  ['three quarters of voters', 0.75],
  ['$3bn in aid', 3e9],
  ['two dozen officials', 24],
  ['two hundred and fifty thousand votes', 250_000],
] as const)('English: %s', (text, value) => expect(values('en', text)).toEqual([value]))

test('the bound belongs to the figure, what is counted does not', () => {
  const text = 'lebih dari 600 ribu personel'
  const [quantity] = read('id', text)
  expect(quantity).toEqual({ start: 0, end: 19, value: 600_000, bound: 'more-than', unit: 'personel' })
})

test('a range is two bounds that share their scale and unit', () =>
  expect(
    read('en', 'It will cost 5 to 10 million dollars.').map(({ value, bound, unit }) => [value, bound, unit]),
  ).toEqual([
    [5_000_000, 'at-least', 'USD'],
    [10_000_000, 'up-to', 'USD'],
  ]))

test('an ordinal is a rank only beside a superlative', () => {
  expect(read('id', 'yang terbesar keempat di dunia')).toMatchObject([{ value: 4, bound: 'rank' }])
  expect(read('en', 'the fourth largest army')).toMatchObject([{ value: 4, bound: 'rank' }])
  expect(read('en', 'the third man')).toEqual([])
})

test('years, dates and times of day are no quantities', () => {
  expect(values('en', 'On March 5, 2024, at 10:30 a.m., as in 2019, nothing happened.')).toEqual([])
  expect(values('id', 'Rabu (6/3/2024) pukul 10.30 WIB, seperti pada 2019.')).toEqual([])
})

test('words for many have no value', () =>
  expect(read('id', 'puluhan orang')).toMatchObject([{ value: null, bound: 'vague', unit: 'orang' }]))

test('a quoted name can be what is counted', () =>
  expect(read('id', "hingga 100 ribu 'pasukan sukarela'")).toMatchObject([
    { bound: 'up-to', unit: 'pasukan sukarela' },
  ]))

test('words every object inherits are no numbers', () =>
  expect(values('en', 'constructor toString valueOf')).toEqual([]))
