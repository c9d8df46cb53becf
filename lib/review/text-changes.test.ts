import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes'

function version(...paragraphs: string[]) {
  let start = 0
  const blocks = paragraphs.map((words) => {
    const block = { kind: 'paragraph' as const, start, end: start + words.length }
    start = block.end + 2
    return block
  })
  return { text: paragraphs.join('\n\n'), blocks }
}

const told = (before: ReturnType<typeof version>, after: ReturnType<typeof version>) =>
  textChanges(before, after).map(({ kind, left, right }) => [
    kind,
    left && before.text.slice(left.start, left.end),
    right && after.text.slice(right.start, right.end),
  ])

test('unchanged paragraphs meet, a rewritten one stands beside what it was', () => {
  expect(
    told(
      version('Rice is dearer.', 'Prices rose 12 percent in May.', 'Traders complain.'),
      version('Rice is dearer.', 'Prices rose 15 percent in May.', 'Traders complain.'),
    ),
  ).toEqual([
    ['same', 'Rice is dearer.', 'Rice is dearer.'],
    ['changed', 'Prices rose 12 percent in May.', 'Prices rose 15 percent in May.'],
    ['same', 'Traders complain.', 'Traders complain.'],
  ])
})

test('what has no counterpart is gone or new', () => {
  expect(
    told(
      version('One two three.', 'Korea offers troops.'),
      version('A wholly other line.', 'One two three.'),
    ),
  ).toEqual([
    ['new', null, 'A wholly other line.'],
    ['same', 'One two three.', 'One two three.'],
    ['gone', 'Korea offers troops.', null],
  ])
})

test('only the words that changed are marked', () => {
  const [row] = textChanges(version('Rose 12 percent'), version('Rose 15 percent'))
  expect(row?.left?.runs).toEqual([
    { kind: 'same', start: 0, end: 5 },
    { kind: 'removed', start: 5, end: 7 },
    { kind: 'same', start: 7, end: 15 },
  ])
})

test('each block of either side stands in exactly one row, in its order', () => {
  const words = fc.array(
    fc.constantFrom('rice is dear', 'rice was dear', 'corn fell', 'oil', 'oil rose again'),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(words, words, (a, b) => {
      const before = version(...a)
      const after = version(...b)
      const rows = textChanges(before, after)
      expect(rows.flatMap(({ left }) => (left ? [left.start] : []))).toEqual(
        before.blocks.map((x) => x.start),
      )
      expect(rows.flatMap(({ right }) => (right ? [right.start] : []))).toEqual(
        after.blocks.map((x) => x.start),
      )
    }),
  )
})
