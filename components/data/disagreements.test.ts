import { expect, test } from 'vitest'
import { changes, disagreements } from './disagreements'

const seen = { name: 'Daily NK', country: 'Korea', note: null as string | null }

test('a field that both changed is a disagreement', () => {
  const mine = { ...seen, country: 'South Korea', note: 'reads well' }
  const now = { ...seen, country: 'KR' }
  expect(disagreements(seen, mine, now)).toEqual(['country'])
})

test('both having typed the same thing is none', () => {
  const both = { ...seen, country: 'KR' }
  expect(disagreements(seen, both, both)).toEqual([])
})

test('what only they changed is none, and is not sent back to how it was', () => {
  const mine = { ...seen, note: 'reads well' }
  expect(disagreements(seen, mine, { ...seen, name: 'DailyNK' })).toEqual([])
  expect(changes(seen, mine)).toEqual({ note: 'reads well' })
})
