import { expect, test } from 'vitest'
import { paragraphAt, paragraphsOf, trimmed } from './page-words'

const text = 'One.\n\nTwo and\nthree.\n\n\n\nFour.'

const shown = (marks: { start: number; end: number }[]) =>
  paragraphsOf(text, marks).map(({ runs }) =>
    runs.map((run) => (run.isMarked ? `[${run.text}]` : run.text)).join(''),
  )

test('a page is its paragraphs, with the excerpt marked also where it runs over a break', () => {
  expect(shown([])).toEqual(['One.', 'Two and\nthree.', 'Four.'])
  expect(shown([{ start: 6, end: 9 }])).toEqual(['One.', '[Two] and\nthree.', 'Four.'])
  expect(shown([{ start: 14, end: text.length }])).toEqual(['One.', 'Two and\n[three.]', '[Four.]'])
  expect(
    shown([
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ]),
  ).toEqual(['[One][.]', 'Two and\nthree.', 'Four.'])
})

test('paragraphs know where they begin', () => {
  const paragraphs = paragraphsOf(text, [])
  for (const { start, runs } of paragraphs) expect(text.startsWith(runs[0]!.text, start)).toBe(true)
  expect(paragraphAt(paragraphs, 7)).toBe(2)
  expect(paragraphAt(paragraphs, 0)).toBe(1)
})

test('a selection does not take the blanks at its ends, and blanks alone are none', () => {
  expect(trimmed(text, { start: 4, end: 10 })).toEqual({ start: 6, end: 9 })
  expect(trimmed(text, { start: 4, end: 6 })).toBeNull()
})
