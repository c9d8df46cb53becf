import { expect, test } from 'vitest'
import { parse } from '@/lib/search/parse'
import { addressOfQueue, queueFrom, queueHref, readyQueries } from './queue-state'

const of = (address: string) => queueFrom(new URL(address, 'http://x').searchParams)

test('a queue and its address say the same', () => {
  const view = {
    q: 'source:"Daily NK" -tag:x',
    sort: 'due',
    backwards: true,
    group: 'stage',
    columns: ['tags', 'due'],
  } as const
  expect(of(addressOfQueue({ ...view, columns: [...view.columns] }))).toEqual(view)
})

test('the usual queue has the plain address', () => {
  expect(addressOfQueue(queueFrom(new URLSearchParams()))).toBe('/claims')
  expect(queueHref('stage:open')).toBe('/claims?q=stage%3Aopen')
})

test('what is no sort, heap or column is passed over', () => {
  expect(of('/claims?sort=-nonsense&group=x&columns=a.due')).toMatchObject({
    sort: 'created',
    group: null,
    columns: ['due'],
  })
})

test('every ready query is understood', () => {
  for (const q of Object.values(readyQueries)) expect(parse(q).faults).toEqual([])
})
