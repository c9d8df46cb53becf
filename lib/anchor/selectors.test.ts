import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text'
import { describe } from './describe'
import { anchorIn, marked } from './marked'
import { place } from './place'
import { fromSelectors, toSelectors } from './selectors'

test('offsets count code points, as the W3C model asks', () => {
  const written = '😀 مرحبا — ⟦10,000 troops⟧'
  const { text } = marked(written)
  expect(toSelectors(text, anchorIn(written))).toEqual([
    { type: 'TextQuoteSelector', exact: '10,000 troops', prefix: '😀 مرحبا — ', suffix: '' },
    { type: 'TextPositionSelector', start: 10, end: 23 },
  ])
})

test('there and back again', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const anchor = describe(text, { start, end })
      fc.pre(anchor.quote !== '')
      expect(fromSelectors(text, toSelectors(text, anchor))).toEqual(anchor)
    }),
  )
})

test('selectors of other tools: a quote alone is searched for, nonsense is nothing', () => {
  const text = 'Harga beras naik 12 persen bulan ini.'
  const quote = fromSelectors(text, [
    { type: 'TextQuoteSelector', exact: 'naik 12 persen', prefix: 'beras ' },
  ])
  expect(place(quote!, text)).toMatchObject({ placement: 'moved', start: 12, end: 26 })
  expect(fromSelectors(text, [{ type: 'TextPositionSelector', start: 6, end: 11 }])).toMatchObject({
    quote: 'beras',
  })
  expect(fromSelectors(text, [{ type: 'TextPositionSelector', start: 30, end: 900 }])).toBeNull()
  expect(fromSelectors(text, [])).toBeNull()
})
