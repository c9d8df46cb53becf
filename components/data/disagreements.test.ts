import { expect, test } from 'vitest'
import { changes, disagreements, mergedBy } from './disagreements'

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

test('the two are merged by choice: mine, theirs, the one before, or both', () => {
  const mine = { name: 'Daily N.K.', country: 'KR', note: 'reads well' as string | null }
  const now = { name: 'DailyNK', country: 'Korea', note: 'seen twice' as string | null }
  expect(mergedBy(seen, mine, now, { name: 'before', note: 'both' })).toEqual({
    name: 'Daily NK',
    country: 'KR',
    note: 'reads well\n\nseen twice',
  })
  expect(mergedBy(seen, mine, now, { name: 'theirs', note: 'mine' })).toMatchObject({
    name: 'DailyNK',
    note: 'reads well',
  })
})

test('nothing that either side changed alone is lost, whatever is chosen', () => {
  const now = { ...seen, name: 'DailyNK' }
  expect(mergedBy(seen, { ...seen, note: 'reads well' }, now, {})).toEqual({ ...now, note: 'reads well' })
})
