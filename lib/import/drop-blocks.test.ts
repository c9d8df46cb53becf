import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from './article-draft'
import { dropBlocks } from './drop-blocks'
import { fromText } from './from-text'

const draftOf = (text: string): ArticleDraft => {
  const outcome = fromText(text)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const without = (draft: ArticleDraft, ...dropped: number[]) => {
  const outcome = dropBlocks(draft, dropped)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

test('a dropped line leaves no gap and no seam', () => {
  const draft = draftOf('Satu.\n\nbaca juga:\nDua.\n\n\nTiga.\n')
  expect(without(draft, 1).text).toBe('Satu.\n\nDua.\n\n\nTiga.\n')
  expect(without(draft, 0).text).toBe('baca juga:\nDua.\n\n\nTiga.\n')
  expect(without(draft, 3).text).toBe('Satu.\n\nbaca juga:\nDua.')
})

test('something must be left', () =>
  expect(dropBlocks(draftOf('Satu.\n\nDua.'), [0, 1])).toMatchObject({ code: 'text.no_words_left' }))

test('what is kept keeps its words, in order, and dropping twice is dropping both', () => {
  const line = fc.constantFrom('', '', ' ', 'Beras naik.', 'baca juga:', '- satu', 'Judul Berita Ini')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11), (lines, a, b) => {
      const outcome = fromText(lines.join('\n'))
      if (!outcome.ok) return
      const draft = outcome.value
      const words = (d: ArticleDraft) => d.blocks.map(({ start, end }) => d.text.slice(start, end))
      expect(without(draft)).toEqual(draft)

      const both = dropBlocks(draft, [a, b])
      if (!both.ok) return
      expect(words(both.value)).toEqual(words(draft).filter((_, i) => i !== a && i !== b))
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(without(without(draft, high), ...(low === high ? [] : [low]))).toEqual(both.value)
    }),
  )
})
