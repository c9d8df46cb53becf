import { expect, test } from 'vitest'
import { inReadingOrder, stepFrom } from './graph-walk'

/** Two origins, one paper in a narrower card, two claims. */
const boxes = new Map([
  ['bps', { x: 0, y: 0, width: 100, height: 40 }],
  ['bank', { x: 0, y: 100, width: 100, height: 40 }],
  ['kompas', { x: 210, y: 50, width: 80, height: 40 }],
  ['rice', { x: 400, y: 0, width: 100, height: 40 }],
  ['debt', { x: 400, y: 90, width: 100, height: 40 }],
])
const graph = {
  cards: [...boxes.keys()].reverse().map((id) => ({ id })),
  edges: [
    ['bps', 'kompas'],
    ['bank', 'kompas'],
    ['kompas', 'rice'],
    ['kompas', 'debt'],
  ].map(([from, to]) => ({ from, to })),
} as unknown as Parameters<typeof stepFrom>[0]
const step = (from: string, key: string) => stepFrom(graph, boxes, from, key)

test('Tab goes through the columns from left to right, each from the top', () =>
  expect(inReadingOrder(graph.cards, boxes).map((card) => card.id)).toEqual([...boxes.keys()]))

test('right and left follow the lines, to the nearest', () => {
  expect(step('bank', 'ArrowRight')).toBe('kompas')
  expect(step('kompas', 'ArrowRight')).toBe('debt')
  expect(step('rice', 'ArrowLeft')).toBe('kompas')
})

test('up and down stay in the column', () => {
  expect(step('bps', 'ArrowDown')).toBe('bank')
  expect(step('debt', 'ArrowUp')).toBe('rice')
})

test('where there is nothing, one stays', () => {
  expect(step('bps', 'ArrowLeft')).toBeNull()
  expect(step('kompas', 'ArrowDown')).toBeNull()
  expect(step('kompas', 'Enter')).toBeNull()
})
