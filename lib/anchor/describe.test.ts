import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text'
import { contextLength, describe } from './describe'
import { anchorIn, marked } from './marked'
import { place } from './place'

test('the words, and what stands around them', () =>
  expect(anchorIn('Harga beras ⟦naik 12 persen⟧ bulan ini.')).toEqual({
    quote: 'naik 12 persen',
    prefix: 'Harga beras ',
    suffix: ' bulan ini.',
    start: 12,
    end: 26,
  }))

test('white space at the edges is left out', () =>
  expect(anchorIn('Harga⟦ naik \n⟧bulan ini.')).toMatchObject({ quote: 'naik', start: 6, end: 10 }))

test.each([
  ['a family', 'satu 👨‍👩‍👧⟦ dua', 7],
  ['an accent', 'kafe\u0301⟦ baru', 4],
  ['a flag', '🇮🇩🇰🇵⟦ damai', 6],
  ['a Hangul syllable', '\u1100\u1161\u11a8⟦ x', 1],
])('half of %s is taken in whole', (_, written, inside) => {
  const { text } = marked(`${written}⟧`)
  const { start, quote } = describe(text, { start: inside, end: text.length })
  const graphemes = [...new Intl.Segmenter().segment(text)].map((g) => g.index)
  expect(start).toBeLessThan(inside)
  expect(graphemes).toContain(start)
  expect(text.slice(start)).toBe(quote)
})

test('placing what was described gives it back, at its offsets, in any script', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const anchor = describe(text, { start, end })
      fc.pre(anchor.quote !== '')
      expect(place(anchor, text)).toEqual({
        placement: 'exact',
        start: anchor.start,
        end: anchor.end,
        score: 1,
      })
      expect(describe(text, anchor)).toEqual(anchor)
      expect(text).toContain(anchor.prefix + anchor.quote + anchor.suffix)
      expect(anchor.prefix.length).toBeLessThanOrEqual(contextLength)
      for (const part of [anchor.quote, anchor.prefix, anchor.suffix]) expect(part.isWellFormed()).toBe(true)
    }),
  )
})
