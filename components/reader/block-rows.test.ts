import { expect, test } from 'vitest'
import type { Block } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'
import { blockRows } from './block-rows'

const blocks: Block[] = [
  { kind: 'headline', start: 0, end: 10 },
  { kind: 'paragraph', start: 11, end: 20 },
  { kind: 'boilerplate', start: 21, end: 30 },
  { kind: 'boilerplate', start: 31, end: 40 },
  { kind: 'paragraph', start: 41, end: 50 },
]
const span = (name: string, start: number, end: number) => ({ claimId: `clm_${name}` as const, start, end })
const rows = blockRows(
  { blocks, text: 'x'.repeat(50) },
  [span('a', 0, 10), span('b', 12, 15), span('c', 14, 20), span('a', 42, 45)],
  ['clm_a', 'clm_b', 'clm_c'] as ClaimId[],
)

test('paragraphs are counted, headlines and what is not read are not', () =>
  expect(rows.map((row) => (row.kind === 'read' ? row.paragraph : row.blocks.length))).toEqual([
    null,
    1,
    2,
    2,
  ]))

test('a claim is noted where it begins, and again at its other spans', () =>
  expect(
    rows.map((row) =>
      row.kind === 'read' ? row.notes.map((note) => `${note.id}${note.again ? ' again' : ''}`) : [],
    ),
  ).toEqual([['clm_a'], ['clm_b', 'clm_c'], [], ['clm_a again']]))

test('a block says how many underlines lie below each other', () =>
  expect(rows.map((row) => (row.kind === 'read' ? row.lanes : 0))).toEqual([1, 2, 0, 1]))

test('the runs of a block are the words of that block and no others', () =>
  expect(rows.map((row) => (row.kind === 'read' ? [row.runs[0]!.start, row.runs.at(-1)!.end] : []))).toEqual([
    [0, 10],
    [11, 20],
    [],
    [41, 50],
  ]))
