import { expect, test } from 'vitest'
import { put, withoutAppearance } from './article-edits'
import type { ClaimFile } from './article-queries'

test('a row that is known is replaced in its place, a new one comes last', () => {
  const rows = [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
  ]
  expect(put(rows, { id: 'a', n: 2 })).toEqual([
    { id: 'a', n: 2 },
    { id: 'b', n: 1 },
  ])
  expect(put(rows, { id: 'c', n: 1 }).map((row) => row.id)).toEqual(['a', 'b', 'c'])
})

test('taking an appearance out takes the citations from it and of it', () => {
  const chain = {
    appearances: [{ id: 'article' }, { id: 'post' }, { id: 'channel' }],
    citations: [
      { id: 'c1', citingId: 'article', citedId: 'post' },
      { id: 'c2', citingId: 'post', citedId: 'channel' },
      { id: 'c3', citingId: 'article', citedId: 'channel' },
    ],
  } as unknown as ClaimFile
  const left = withoutAppearance(chain, 'post')
  expect(left.appearances.map((one) => one.id)).toEqual(['article', 'channel'])
  expect(left.citations.map((one) => one.id)).toEqual(['c3'])
})
