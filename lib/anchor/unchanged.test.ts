import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text'
import { carriedWhole, oldPlaceOf, unchangedStretches } from './unchanged'

const common = (before: string, after: string) =>
  unchangedStretches(before, after).map(({ oldStart, length }) => before.slice(oldStart, oldStart + length))

test('what stayed, stayed in order', () =>
  expect(
    common(
      'Harga beras naik tajam. Menteri menyangkal kabar itu. Pedagang menunggu.',
      'Harga beras naik tajam! Menteri menyangkal berita itu. Semua pedagang menunggu.',
    ),
  ).toEqual(['Harga beras naik tajam', ' Menteri menyangkal ', 'edagang menunggu.']))

test('a paragraph that changed its place is not unchanged', () =>
  expect(
    common(
      'Satu paragraf pendek!\n\nDua paragraf yang jauh lebih panjang dari itu.',
      'Dua paragraf yang jauh lebih panjang dari itu.\n\nSatu paragraf pendek!',
    ),
  ).toEqual(['Dua paragraf yang jauh lebih panjang dari itu.']))

test('stretches agree letter for letter, in order, and do not overlap in either text', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 5 }),
      fc.array(fc.nat(4), { maxLength: 6 }),
      anyText,
      (parts, picks, extra) => {
        const before = parts.join('\n')
        const after = picks.map((i) => parts[i] ?? extra).join('\n')
        let oldEnd = 0
        let newEnd = 0
        const stretches = unchangedStretches(before, after)
        for (const { oldStart, newStart, length } of stretches) {
          expect(length).toBeGreaterThan(0)
          expect(before.slice(oldStart, oldStart + length)).toBe(after.slice(newStart, newStart + length))
          expect(oldStart).toBeGreaterThanOrEqual(oldEnd)
          expect(newStart).toBeGreaterThanOrEqual(newEnd)
          oldEnd = oldStart + length
          newEnd = newStart + length
          const span = { start: oldStart, end: oldEnd }
          const now = carriedWhole(stretches, span)
          expect(now).toEqual({ start: newStart, end: newEnd })
          expect(oldPlaceOf(stretches, now!, before.length)).toEqual(span)
        }
      },
    ),
  )
})
