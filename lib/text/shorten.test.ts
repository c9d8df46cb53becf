import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from './shorten'

test('counts as a reader does', () => {
  expect(shorten('👨‍👩‍👧 keluarga', 3)).toBe('👨‍👩‍👧…')
  expect(shorten('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
  expect(shorten('beras', 5)).toBe('beras')
})

test('never longer than asked, and always a beginning of the text', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shorten(text, most)
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true)
      expect([...segmenter.segment(short)].length).toBeLessThanOrEqual(most)
    }),
  )
})
