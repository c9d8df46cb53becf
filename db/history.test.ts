import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimId } from '@/lib/model/ids'
import { must, type TestNewsroom, testNewsroom } from './newsroom.fixture'
import { entriesForFile, entriesPage } from './read/find-entries'
import { namesAmong } from './read/names-among'
import { seedExample } from './seed/example'
import { actOnReview } from './write/act-on-review'
import { planWork } from './write/plan-work'

let room: TestNewsroom
let claim: ClaimId

/** A claim with a history of four acts by two people, over three days. */
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const [row] = await room.store.read
    .select({ id: room.store.tables.claims.id })
    .from(room.store.tables.claims)
  claim = row!.id
  const on = (day: string, occasion: ReturnType<TestNewsroom['as']>) => ({
    ...occasion,
    at: `${day}T09:00:00.000Z`,
  })
  const { store } = room
  must(await planWork(store, on('2031-01-01', room.as('lena', 'work.plan')), claim, 0, { priority: 'high' }))
  must(await actOnReview(store, on('2031-01-02', room.as('sari', 'review.act')), claim, 1, { act: 'take' }))
  must(
    await actOnReview(store, on('2031-01-02', room.as('sari', 'review.act')), claim, 2, { act: 'put_back' }),
  )
  must(await planWork(store, on('2031-01-03', room.as('lena', 'work.plan')), claim, 1, { priority: 'low' }))
})
afterAll(() => room.close())

const acts = async (filter: Omit<Parameters<typeof entriesPage>[1], 'limit'>, limit = 50) =>
  (await entriesPage(room.store, { ...filter, limit })).rows.map(({ act }) => act)

test('a history is narrowed by what, by whom and when, each alone and together', async () => {
  expect(await acts({ claim, kind: 'work' })).toEqual(['work.planned', 'work.planned'])
  expect(await acts({ claim, actor: 'per_sari' })).toEqual(['review.put_back', 'review.take'])
  expect(await acts({ from: '2031-01-02', to: '2031-01-02' })).toEqual(['review.put_back', 'review.take'])
  expect(await acts({ claim, from: '2031-01-02' })).toEqual([
    'work.planned',
    'review.put_back',
    'review.take',
  ])
  expect(await acts({ kind: 'review', actor: 'per_lena' })).toEqual([])
  expect(await acts({ actor: 'per_lena', to: '2031-01-01', kind: 'work' })).toEqual(['work.planned'])
})

test('what is asked for is found however much else happened since, page by page', async () => {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await entriesPage(room.store, { kind: 'review', after, limit: 1 })
    found.push(...page.rows.map(({ act }) => act))
    after = page.next ?? undefined
  } while (after)
  expect(found).toEqual(['review.put_back', 'review.take'])
})

test('a file holds all of it, with the names of what it speaks of', async () => {
  const { rows, complete } = await entriesForFile(room.store, { claim })
  expect(complete).toBe(true)
  expect(rows.length).toBeGreaterThanOrEqual(4)
  const names = await namesAmong(room.store, rows)
  expect(names.get('per_sari')).toBe('Sari')
  expect(names.get(claim)).toMatch(/^“/)
})
