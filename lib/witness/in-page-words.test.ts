import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Witness } from './check-words'
import { inPageWords } from './in-page-words'

const page = `Korea Utara siap mengirim hingga 100 ribu “pasukan sukarela”
ke Donbass. Tawaran itu belum dikonfirmasi siapa pun.`
const corrected = (excerpt: string) => inPageWords(excerpt, new Witness(page).check(excerpt).parts, page)

test.each([
  ['a figure that was changed', 'siap mengirim hingga 600 ribu', 'siap mengirim hingga 100 ribu'],
  [
    'only the part that differs',
    'Korea Utara siap … 600 ribu “pasukan',
    'Korea Utara siap … 100 ribu “pasukan',
  ],
  ['over a line of the page', 'pasukan relawan” ke Donbass', 'pasukan sukarela” ke Donbass'],
])('%s', (_, excerpt, words) => expect(corrected(excerpt)).toBe(words))

test.each([
  ['word for word', 'siap mengirim hingga 100 ribu'],
  ['not there at all', 'Kim Jong-un menandatangani perintah itu'],
])('nothing is offered: %s', (_, excerpt) => expect(corrected(excerpt)).toBeNull())

test('what is taken over is found, whatever word was changed', () => {
  const words = page.split(/\s+/)
  fc.assert(
    fc.property(
      fc.nat(words.length - 8),
      fc.nat(5),
      fc.constantFrom('beras', '7', 'tidak'),
      (from, at, other) => {
        const excerpt = words
          .slice(from, from + 8)
          .with(at + 1, other)
          .join(' ')
        const mended = corrected(excerpt)
        if (mended !== null) expect(new Witness(page).check(mended).found).toBe('found')
      },
    ),
  )
})
