import { describe, expect, test } from 'vitest'
import { changedFields, disagreements, merged } from './merge'

const base = { excerpt: 'a million', url: null as string | null, note: null as string | null }

describe('two people save the same card', () => {
  const sides = {
    base,
    mine: { excerpt: 'one million', url: 'https://mine', note: '' },
    theirs: { excerpt: '1.3 million', url: null, note: 'from the broadcast' },
  }

  test('only what both changed has to be decided', () => expect(disagreements(sides)).toEqual(['excerpt']))

  test('my other changes are saved either way, and theirs are left alone', () => {
    expect(merged(sides, ['excerpt'])).toEqual({ excerpt: 'one million', url: 'https://mine' })
    expect(merged(sides, [])).toEqual({ url: 'https://mine' })
  })

  test('the same change twice is no disagreement', () =>
    expect(
      disagreements({ base, mine: { url: 'https://x' }, theirs: { ...base, url: 'https://x' } }),
    ).toEqual([]))
})

test('an empty field is not a change from nothing', () =>
  expect(changedFields(base, { excerpt: 'a million', note: '' })).toEqual({}))
