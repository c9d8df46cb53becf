import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Run, wordDiff } from './word-diff'

/** `[-…-]` only on the left, `{+…+}` only on the right. */
const marked = (text: string, runs: Run[]) =>
  runs
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end)
      return kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`
    })
    .join('')
const both = (left: string, right: string) => {
  const diff = wordDiff(left, right)
  return [marked(left, diff.left), marked(right, diff.right)]
}

test('a figure that changed is marked whole on both sides', () =>
  expect(both('Naik 4,94 persen pada Juli.', 'Naik 9,44 persen pada Juli.')).toEqual([
    'Naik [-4,94-] persen pada Juli.',
    'Naik {+9,44+} persen pada Juli.',
  ]))

test('a word that was lost is marked only where it stood', () =>
  expect(both('They may have fled.', 'They have fled.')).toEqual([
    'They [-may -]have fled.',
    'They have fled.',
  ]))

test('case and the shape of quotation marks are no difference', () =>
  expect(both('"We will stay," he said.', '“we will stay,” he said.')).toEqual([
    '"We will stay," he said.',
    '“we will stay,” he said.',
  ]))

test('the runs of a side are its text, whatever the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const diff = wordDiff(left, right)
      const text = (of: string, runs: Run[]) => runs.map(({ start, end }) => of.slice(start, end)).join('')
      expect(text(left, diff.left)).toBe(left)
      expect(text(right, diff.right)).toBe(right)
    }),
  ))

test('two long texts with nothing in common are answered, as wholly different', () => {
  const left = Array.from({ length: 6000 }, (_, i) => `a${i}`).join(' ')
  const right = Array.from({ length: 6000 }, (_, i) => `b${i}`).join('-')
  expect(wordDiff(left, right).left.some((run) => run.kind === 'removed')).toBe(true)
})
