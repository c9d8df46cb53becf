import { expect, test } from 'vitest'
import { exactScore, likeness, quoteScore, rankingScore } from './score'

const span = (start: number, end: number) => ({ start, end })

test('exact: one of two found is right, one of three wanted is found', () =>
  expect(
    exactScore([{ found: [span(0, 3), span(5, 9)], wanted: [span(0, 3), span(5, 8), span(12, 14)] }]),
  ).toMatchObject({
    precision: 1 / 2,
    recall: 1 / 3,
    f1: 0.4,
  }))

test('nothing found of nothing wanted is no division by zero', () =>
  expect(exactScore([{ found: [], wanted: [] }])).toMatchObject({ precision: 0, recall: 0, f1: 0 }))

test('likeness is overlap over union', () => {
  expect(likeness(span(0, 10), span(5, 15))).toBeCloseTo(1 / 3)
  expect(likeness(span(0, 5), span(5, 9))).toBe(0)
})

test('a quotation counts above the floor, its speaker if the spans meet', () => {
  const wanted = [{ content: span(0, 10), source: span(12, 18) }]
  const found = [{ content: span(0, 9), source: span(14, 18) }]
  expect(quoteScore([{ found, wanted }], 0.8)).toEqual({ recall: 1, speaker: 1, wanted: 1 })
  expect(quoteScore([{ found, wanted }], 0.95)).toMatchObject({ recall: 0 })
})

test('average precision falls when the worthy stand low', () => {
  const rows = [
    { worth: 0.9, isWorthy: true },
    { worth: 0.8, isWorthy: false },
    { worth: 0.2, isWorthy: true },
  ]
  expect(rankingScore(rows, 0.5)).toMatchObject({
    precision: 1 / 2,
    recall: 1 / 2,
    averagePrecision: (1 + 2 / 3) / 2,
  })
})
