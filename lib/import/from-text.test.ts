import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from './article-draft'
import { fromText } from './from-text'

const draftOf = (text: string): ArticleDraft => {
  const outcome = fromText(text)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
/** "kind: first words" of each block. */
const outline = (text: string) => {
  const draft = draftOf(text)
  return draft.blocks.map(
    ({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end).slice(0, 24).trim()}`,
  )
}

const body = 'Harga beras naik 12 persen bulan ini, kata Badan Pusat Statistik di Jakarta, Senin.'

test('kicker, headline, byline, date, caption and the site around them', () => {
  const text = `Ekonomi

Harga Beras Naik di Seluruh Jawa

Oleh: Sari Dewi
Senin, 8 Agustus 2022 | 10:30 WIB

Pedagang beras di Pasar Induk Cipinang (ANTARA FOTO/Rivan)

JAKARTA, KOMPAS.com - ${body}

Baca juga: Stok Beras Aman

ADVERTISEMENT

${body}

Tags: beras, inflasi`
  expect(outline(text)).toEqual([
    'kicker: Ekonomi',
    'headline: Harga Beras Naik di Selu',
    'boilerplate: Oleh: Sari Dewi',
    'boilerplate: Senin, 8 Agustus 2022 |',
    'caption: Pedagang beras di Pasar',
    'paragraph: JAKARTA, KOMPAS.com - Ha',
    'boilerplate: Baca juga: Stok Beras Am',
    'boilerplate: ADVERTISEMENT',
    'paragraph: Harga beras naik 12 pers',
    'boilerplate: Tags: beras, inflasi',
  ])
  expect(draftOf(text)).toMatchObject({
    headline: 'Harga Beras Naik di Seluruh Jawa',
    outlet: 'KOMPAS.com',
    byline: 'Sari Dewi',
    publishedOn: '2022-08-08',
    language: 'id',
  })
})

test('a photo title that repeats the headline, and the credit under it', () =>
  expect(
    outline(`Kim Offers Troops to Russia

Kim Offers Troops to Russia - Photo 1
Korean Central News Agency via dpa

North Korea has offered troops to Russia, a report said.`),
  ).toEqual([
    'headline: Kim Offers Troops to Rus',
    'boilerplate: Kim Offers Troops to Rus',
    'caption: Korean Central News Agen',
    'paragraph: North Korea has offered',
  ]))

test('lists and quotes', () =>
  expect(
    outline(
      `What we know so far\n\n- The army is ready.\n2. No date is set.\n\n"We will help them."\n\n> sent by wire\n\n${body}`,
    ),
  ).toEqual([
    'headline: What we know so far',
    'list_item: - The army is ready.',
    'list_item: 2. No date is set.',
    'quote: "We will help them."',
    'quote: > sent by wire',
    'paragraph: Harga beras naik 12 pers',
  ]))

test('news that only begins like the site’s furniture stays news', () =>
  expect(
    outline(
      `Headline of the day here\n\nIklan rokok dilarang di dekat sekolah, kata menteri.\n\nShare prices fell on Monday after the talks.\n\nBy far the largest army is in China.\n\nHarga naik, kata menteri. (Reuters)`,
    ).map((line) => line.split(':')[0]),
  ).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph']))

test('one paragraph alone has no headline', () =>
  expect(draftOf(body)).toMatchObject({
    headline: null,
    blocks: [{ kind: 'paragraph', start: 0, end: body.length }],
  }))

test('a text broken at a margin is read in paragraphs, and not a letter of it changes', () => {
  const text = `The Army That Was Promised

North Korea has offered as many as a hundred thousand
men to fight in Ukraine, a Russian military expert has
told a television channel, although nobody else seems to
have heard of that offer and the embassy will not say.

Experts doubt that the men could be fed on the way, and
they point out that the equipment they would bring with
them is older than most of the soldiers are.
`
  expect(outline(text)).toEqual([
    'headline: The Army That Was Promis',
    'paragraph: North Korea has offered',
    'paragraph: Experts doubt that the m',
  ])
  expect(draftOf(text).text).toBe(text)
})

test('the blocks tile the lines that are not empty, whatever the text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      'News',
      'Harga Beras Naik Lagi',
      'Harga Beras Naik Lagi - Foto 1',
      'baca juga:',
      '- satu',
      body,
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const outcome = fromText(lines.join('\n'))
      if (!outcome.ok) return
      const { text, blocks } = outcome.value
      let from = 0
      for (const { start, end } of blocks) {
        expect(text.slice(from, start)).toMatch(/^\s*$/)
        expect(text.slice(start, end)).toMatch(/\S/)
        expect(start === 0 || text[start - 1] === '\n').toBe(true)
        expect(end === text.length || text[end] === '\n').toBe(true)
        from = end
      }
      expect(text.slice(from)).toMatch(/^\s*$/)
    }),
  )
})
