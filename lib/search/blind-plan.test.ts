import { expect, test } from 'vitest'
import { blindPlan } from './blind-plan'
import type { Leaf } from './plan'

const leaf = (column: 'rating' | 'stage', not = false): Leaf => ({
  is: 'in',
  column,
  values: [column === 'rating' ? 'false' : 'open'],
  orNull: false,
  not,
})
const waits = (not: boolean): Leaf => ({ ...leaf('stage', not), values: ['concluded'] }) as Leaf

test('a waiting verdict is not found by its rating', () =>
  expect(blindPlan(leaf('rating'))).toEqual({ is: 'all', of: [leaf('rating'), waits(true)] }))

test('nor by its not being another one, however deep it is asked', () =>
  expect(blindPlan({ is: 'all', of: [leaf('stage'), leaf('rating', true)] })).toEqual({
    is: 'all',
    of: [leaf('stage'), { is: 'some', of: [leaf('rating', true), waits(false)] }],
  }))
