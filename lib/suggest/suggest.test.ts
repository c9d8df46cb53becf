import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import enWords from '@/lib/i18n/words/suggest.en.json'
import idWords from '@/lib/i18n/words/suggest.id.json'
import { Cues } from './cues'
import en from './cues/en.json'
import { cuesFor, suggestLanguages } from './read-languages'
import { ruleIds } from './rules'
import { suggest } from './suggest'
import { reasons, type Span } from './suggestions'

describe('chains run from the origin to the article', () => {
  const chains = (language: 'en' | 'id', text: string) =>
    suggest(text, language).claims.map(({ chain }) => chain.map(({ name }) => name).join(' > '))

  test('hearsay, speaker, venue, outer source', () =>
    expect(
      chains(
        'id',
        '"Ada laporan bahwa 100 ribu orang siap datang," kata Igor Korotchenko di Channel One, menurut New York Post.',
      ),
    ).toEqual(['laporan > Igor Korotchenko > Channel One > New York Post']))

  test('an initial relay comes before the speaker who cites it', () =>
    expect(
      chains('id', 'Mengutip sumber-sumber Rusia, Daily NK membeberkan bahwa 1.000 pekerja dikirim.'),
    ).toEqual(['sumber-sumber Rusia > Daily NK']))

  test('a trailing relay comes last', () =>
    expect(chains('id', '"Kita harus siap sekarang juga," lanjut Igor, seperti dikutip dari SCMP.')).toEqual([
      'Igor > SCMP',
    ]))

  test('a reporter and her outlet are two hops', () =>
    expect(
      chains('en', '"The rockets changed the war here," General Paul Stone told Sinead Baker of Insider.'),
    ).toEqual(['General Paul Stone > Sinead Baker > Insider']))

  test('what is confirmed is the sentence before', () =>
    expect(
      chains('id', 'Jumlah tentara mencapai 1,3 juta orang. Hal ini dikonfirmasi Dewan Luar Negeri.'),
    ).toEqual(['Dewan Luar Negeri']))

  test('a source that only points back has candidates, and stays unresolved', () => {
    const { claims } = suggest(
      'Reuters melaporkan pabrik itu tutup. Pekerja akan pulang, kata media tersebut.',
      'id',
    )
    expect(claims.at(-1)?.chain).toMatchObject([
      { name: 'media tersebut', unresolved: true, candidates: ['Reuters'] },
    ])
  })
})

test('suggestions hide no sentence: page furniture and repeats are ranked, not dropped', () => {
  const { sentences } = suggest('Harga naik 12 persen\n\nbaca juga:\n\nHarga naik 12 persen\n', 'id')
  expect(
    sentences.map((s) => s.reasons.filter((reason) => reason === 'boilerplate' || reason === 'repeated')),
  ).toEqual([[], ['boilerplate'], ['repeated']])
})

test('every cue table parses, and a wrong one says where', () => {
  for (const language of suggestLanguages) expect(cuesFor(language).language).toBe(language)
  const wrong = Cues.safeParse({ ...en, pronouns: 'he  she' })
  expect(wrong.error?.issues[0]?.path).toEqual(['pronouns'])
})

test.each(suggestLanguages)('every rule and reason has its words in %s', (language) => {
  const at = (key: string) =>
    key
      .split('.')
      .reduce<unknown>(
        (node, part) => (node as Record<string, unknown>)?.[part],
        { en: enWords, id: idWords }[language],
      )
  for (const rule of ruleIds) expect(at(`rule.${rule}`), rule).toBeTypeOf('string')
  for (const reason of reasons) expect(at(`reason.${reason}`), reason).toBeTypeOf('string')
})

/** Texts of news words, marks and whatever else, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'said kata menurut according to that bahwa Smith "No," “ ” \' ’ , . ? ! ; : ( ) — - 1.000 five dari in of the dan and if jika who X. \n \n\n via / told 12% Rp1,5'.split(
          ' ',
        ),
      ),
      fc.constantFrom('\n', '\n\n', '  ', '👩‍👩‍👧', 'ä', '漢字', 'العربية', '\u0000', '\ud800'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 120 },
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue)))

test('any text at all: nothing throws, spans are in range and in order, nesting points inside', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...suggestLanguages), (text, language) => {
      const found = suggest(text, language, '2024-03-06')
      const inRange = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length
      const inOrder = (spans: readonly Span[]) =>
        spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.start ?? 0))
      for (const list of [found.sentences, found.claims, found.quantities, found.hedges, found.conditions]) {
        expect(list.every(inRange)).toBe(true)
        expect(inOrder(list)).toBe(true)
      }
      expect(inOrder(found.attributions.map(({ cue }) => cue))).toBe(true)
      for (const [i, { source, cue, content, nestedIn }] of found.attributions.entries()) {
        expect([cue, ...content, ...(source ? [source] : [])].every(inRange)).toBe(true)
        if (nestedIn === null) continue
        expect(nestedIn).not.toBe(i)
        expect(
          found.attributions[nestedIn]?.content.some(
            (span) => span.start <= cue.start && span.end >= cue.end,
          ),
        ).toBe(true)
      }
      for (const { worth } of found.sentences) expect(worth >= 0 && worth <= 1).toBe(true)
      expect(suggest(text, language, '2024-03-06')).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['one endless sentence', 'Smith said that the man and '],
  ['quotations without end', '“word '],
  ['quotes in quotes', '"A b c d," kata X, '],
  ['brackets', '(('],
  ['figures', '1.000 '],
  ['line breaks in quotes', '"a b c d\n'],
])('%s: time stays in proportion to the text', (_, piece) => {
  const text = piece.repeat(Math.ceil(30_000 / piece.length))
  const began = performance.now()
  suggest(text, 'en')
  // A twentieth of this on a quiet machine: only something worse than linear comes near.
  expect(performance.now() - began).toBeLessThan(4000)
})
