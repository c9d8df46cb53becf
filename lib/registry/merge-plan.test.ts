import { expect, test } from 'vitest'
import type { Source } from '@/lib/model/source'
import { conflictsBetween, mergedSource, unmergedSource } from './merge-plan'

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id: `src_${id}`,
  name: id,
  kind: 'outlet',
  aliases: [],
  described: null,
  ownerId: null,
  country: null,
  language: null,
  url: null,
  domains: [],
  reliability: null,
  reliabilityWhy: null,
  withheld: false,
  retractedWhy: null,
  note: null,
  createdAt: '2026-11-24T09:00:00.000Z',
  changedAt: '2026-11-24T09:00:00.000Z',
  version: 1,
  ...more,
})

test('what only one knows is kept, what both say otherwise is chosen, and a promise of silence holds', () => {
  const kept = source('Post', { country: 'US', note: 'ours' })
  const gone = source('POST', { country: 'GB', reliability: 'D', reliabilityWhy: 'w', withheld: true })
  expect(conflictsBetween(kept, gone).map(({ field, advised }) => [field, advised])).toEqual([
    ['name', 'kept'],
    ['country', 'kept'],
    ['withheld', 'gone'],
  ])
  expect(mergedSource(kept, gone, { country: 'gone' })).toMatchObject({
    name: 'Post',
    aliases: [],
    country: 'GB',
    note: 'ours',
    reliability: 'D',
    reliabilityWhy: 'w',
    withheld: true,
  })
})

test('one that owned the other does not end up owning itself', () => {
  const kept = source('Paper', { ownerId: 'src_House' })
  expect(mergedSource(kept, source('House', { ownerId: 'src_Top' })).ownerId).toBe('src_Top')
})

test('parting gives the record back, in whatever order its fields were kept', () => {
  const kept = source('Post')
  const after = { ...kept, country: 'US', version: 2 }
  const shuffled = Object.fromEntries(Object.entries(after).reverse()) as Source
  expect(unmergedSource(after, { kept, after: shuffled })).toEqual(kept)
  const touched = { ...after, note: 'later', version: 3 }
  expect(unmergedSource(touched, { kept, after })).toEqual({ ...kept, note: 'later', version: 4 })
})
