import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import wordsEn from '@/lib/i18n/words/drift.en.json'
import wordsId from '@/lib/i18n/words/drift.id.json'
import { drift, type Excerpt } from './compare'
import { driftCodes } from './drift-flags'
import heldOut from './pairs/held-out.json'
import practice from './pairs/practice.json'
import seed from './pairs/seed.json'

const id = (text: string): Excerpt => ({ lang: 'id', text })
const en = (text: string): Excerpt => ({ lang: 'en', text })
const codes = (origin: Excerpt, citing: Excerpt) => drift(origin, citing).map((flag) => flag.code)

/** The words a flag rests on, on either side. */
function words(origin: Excerpt, citing: Excerpt, code: string) {
  const flag = drift(origin, citing).find((found) => found.code === code)
  const cut = (text: string, spans: { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end).trim())
  return [cut(origin.text, flag?.origin), cut(citing.text, flag?.citing)]
}

describe('what is found, and what it rests on', () => {
  test('"up to" that was lost', () =>
    expect(
      words(
        en('Up to 100,000 volunteers came.'),
        en('100,000 volunteers came.'),
        'quantity-modifier-changed',
      ),
    ).toEqual([['Up to 100,000'], ['100,000']]))

  test('a hedge that was lost, from English to Indonesian', () =>
    expect(
      words(
        en('The dam may have burst, police said.'),
        id('Bendungan itu jebol, kata polisi.'),
        'hedge-dropped',
      ),
    ).toEqual([['may'], []]))

  test('a dozen that became sixteen, from Indonesian to English', () =>
    expect(
      words(id('Washington mengirim selusin HIMARS.'), en('Washington sent 16 HIMARS.'), 'quantity-changed'),
    ).toEqual([['selusin'], ['16']]))

  test('an anonymous official who became the government', () =>
    expect(
      codes(
        id('Seorang pejabat yang tidak mau disebut namanya mengatakan harga akan naik.'),
        id('Pemerintah mengonfirmasi harga akan naik.'),
      ),
    ).toContain('source-inflated'))

  test('the most serious comes first', () =>
    expect(
      codes(
        en('The minister said about 40 people may not have been paid.'),
        en('40 people were paid.'),
      ).slice(0, 2),
    ).toEqual(['polarity-flipped', 'hedge-dropped']))

  test.each([
    [
      'en',
      'The army said 20 soldiers were wounded. It offered no details.',
      'The army said 20 soldiers were wounded.',
    ],
    [
      'en',
      'The dam is safe, officials said. They did not say when it was inspected.',
      'The dam is safe, officials said.',
    ],
    [
      'id',
      'Militer menyatakan 20 tentara terluka, tanpa memerinci lebih lanjut.',
      'Militer menyatakan 20 tentara terluka.',
    ],
  ])('to say no more is not to say no: %s', (lang, origin, citing) =>
    expect(drift({ lang, text: origin }, { lang, text: citing }).map(({ code }) => code)).toEqual([]),
  )
})

describe('what is left in peace', () => {
  test.each<[string, Excerpt, Excerpt]>([
    [
      'honest rounding',
      en('The UN said 6.3 million people had fled.'),
      en('More than 6 million people had fled, the UN said.'),
    ],
    [
      'a translation',
      id('Menurut BPS, ekspor naik 1,5 juta ton.'),
      en('Exports rose by 1.5 million tonnes, according to Statistics Indonesia.'),
    ],
    [
      'a speaker who became his institution',
      id('Inflasi mencapai 4,94 persen, kata Kepala BPS Margo Yuwono.'),
      id('Menurut BPS, inflasi 4,94%.'),
    ],
    [
      'a quotation told in other words, its negation kept',
      id('"Kami tidak akan pergi," kata juru bicara itu.'),
      id('Juru bicara itu mengatakan pihaknya tidak akan pergi.'),
    ],
    [
      'a fragment lifted from a quotation',
      en('"It was a long and bitter night," she said.'),
      en('She called it a "bitter night", she said.'),
    ],
  ])('%s', (_, origin, citing) => expect(codes(origin, citing)).toEqual([]))

  test('a language we cannot read', () =>
    expect(codes({ lang: 'ru', text: 'Нет.' }, en('Yes, 100,000 of them.'))).toEqual([]))

  test('a text beside itself', () => {
    for (const { origin, citing } of [...seed.cases, ...practice.cases, ...heldOut.cases])
      for (const side of [origin, citing]) expect(drift(side, side), side.text).toEqual([])
  }, 30_000)
})

test('any two texts are answered, with spans that lie inside them', () => {
  const piece = fc.constantFrom(
    '"',
    ', ',
    ' kata ',
    ' said ',
    'menurut ',
    '1,5 juta ',
    'if ',
    'tidak ',
    'Budi ',
    '. ',
    'the largest ',
    '\n',
  )
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 30 })
    .map((p) => p.join(''))
  const lang = fc.constantFrom('en', 'id')
  fc.assert(
    fc.property(text, text, lang, lang, (a, b, from, to) => {
      for (const flag of drift({ lang: from, text: a }, { lang: to, text: b })) {
        for (const { start, end } of flag.origin)
          expect(0 <= start && start <= end && end <= a.length).toBe(true)
        for (const { start, end } of flag.citing)
          expect(0 <= start && start <= end && end <= b.length).toBe(true)
      }
    }),
  )
})

interface Pair {
  origin: Excerpt
  citing: Excerpt
  expected: string[]
}

/** Of the pairs that drifted, how many got at least one right flag; of the controls, how many none at all. */
function measure(pairs: Pair[]) {
  const drifted = pairs.filter((pair) => pair.expected.length > 0)
  const controls = pairs.filter((pair) => pair.expected.length === 0)
  const anyRight = drifted.filter((pair) =>
    codes(pair.origin, pair.citing).some((c) => pair.expected.includes(c)),
  )
  const silent = controls.filter((pair) => codes(pair.origin, pair.citing).length === 0)
  return { anyRight: anyRight.length / drifted.length, silent: silent.length / controls.length }
}

describe('measured on annotated pairs', () => {
  test.each([
    ['the pairs the flags were defined by', seed, 1, 1],
    ['the pairs the rules were written on', practice, 0.95, 0.9],
    ['pairs the rules were not written on', heldOut, 0.9, 0.9],
  ])('%s', (_, { cases }, anyRight, silent) => {
    const measured = measure(cases)
    expect(measured.anyRight).toBeGreaterThanOrEqual(anyRight)
    expect(measured.silent).toBeGreaterThanOrEqual(silent)
  })
})

test('every flag has a name and a sentence in both languages', () => {
  for (const { name, means } of [wordsEn, wordsId]) {
    expect(Object.keys(name)).toEqual(driftCodes)
    expect(Object.keys(means)).toEqual(driftCodes)
  }
})
