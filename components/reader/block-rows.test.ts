import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'
import { blockRows } from './block-rows'
import { type Mark, runsOf } from './runs'

const mark = (name: string, start: number, end: number): Mark => ({ id: `clm_${name}`, start, end })

/** "[0-5 a] [5-9 a b0 b1]" would be a run over 0–5 with claim a, and one over 5–9 with a and b. */
function drawn(marks: Mark[], block = { start: 0, end: 20 }) {
  return runsOf(marks, block).map((run) =>
    `${run.start}-${run.end} ${run.marks.map((each) => `${each.id.slice(4)}${each.lane}${each.ends ? '!' : ''}`).join(' ')}`.trim(),
  )
}

describe('runs', () => {
  test('a block without claims is one run', () => expect(drawn([])).toEqual(['0-20']))

  test('a claim cuts the block in three', () =>
    expect(drawn([mark('a', 4, 9)])).toEqual(['0-4', '4-9 a0!', '9-20']))

  test('claims that overlap lie on two lanes', () =>
    expect(drawn([mark('a', 0, 10), mark('b', 5, 20)])).toEqual(['0-5 a0', '5-10 a0! b1', '10-20 b1!']))

  test('of two that begin together the longer lies outside', () =>
    expect(drawn([mark('short', 0, 5), mark('long', 0, 20)])).toEqual(['0-5 long0 short1!', '5-20 long0!']))

  test('a lane that is free again is used again', () =>
    expect(drawn([mark('a', 0, 5), mark('b', 5, 20)])).toEqual(['0-5 a0!', '5-20 b0!']))

  test('a claim that began in the block before and ends in the next has no number here', () =>
    expect(drawn([mark('a', 0, 99)], { start: 30, end: 40 })).toEqual(['30-40 a0']))
})

describe('rows', () => {
  const blocks: Block[] = [
    { kind: 'headline', start: 0, end: 10 },
    { kind: 'paragraph', start: 11, end: 20 },
    { kind: 'boilerplate', start: 21, end: 30 },
    { kind: 'boilerplate', start: 31, end: 40 },
    { kind: 'paragraph', start: 41, end: 50 },
  ]
  const rows = blockRows({ blocks }, [mark('a', 0, 10), mark('b', 12, 15), mark('a', 42, 45)], [
    'clm_a',
    'clm_b',
  ] as ClaimId[])

  test('paragraphs are counted, headlines and what is not read are not', () =>
    expect(rows.map((row) => (row.kind === 'read' ? row.paragraph : row.blocks.length))).toEqual([
      null,
      1,
      2,
      2,
    ]))

  test('a claim is noted where it begins, and again at its other spans', () =>
    expect(rows.map((row) => (row.kind === 'read' ? row.notes : []))).toEqual([
      [{ id: 'clm_a', again: false }],
      [{ id: 'clm_b', again: false }],
      [],
      [{ id: 'clm_a', again: true }],
    ]))
})
