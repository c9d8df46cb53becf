import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { inboxPage } from '../read/find-inbox'
import { leadFigures } from '../read/find-lead-figures'
import { workOf } from '../read/find-work'
import { seedExample } from '../seed/example'
import { planMany, planWork } from './plan-work'

let room: TestNewsroom
let claims: ClaimId[]
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const { claims: table } = room.store.tables
  const rows = await room.store.read.select({ id: table.id }).from(table).orderBy(asc(table.id))
  claims = rows.map(({ id }) => id)
})
afterAll(() => room.close())

const lena = () => room.as('lena', 'work.plan')
const news = async (who: PersonId) =>
  (await inboxPage(room.store, who, { limit: 50 })).rows.map(({ kind, claimId, more }) => ({
    kind,
    claimId,
    more,
  }))

test('who is given a claim hears of it; who takes it themselves need not', async () => {
  const [first, second] = claims as [ClaimId, ClaimId]
  must(await planWork(room.store, lena(), first, 0, { assigneeId: 'per_budi' }))
  must(await planWork(room.store, lena(), second, 0, { assigneeId: 'per_lena' }))
  expect(await news('per_budi')).toEqual([{ kind: 'assigned', claimId: first, more: 0 }])
  expect(await news('per_lena')).toEqual([])
  // Given to somebody else before it was read: no news any more.
  must(await planWork(room.store, lena(), first, 1, { assigneeId: 'per_sari' }))
  expect(await news('per_budi')).toEqual([])
  expect(await news('per_sari')).toEqual([{ kind: 'assigned', claimId: first, more: 0 }])
  // A new day alone gives it to nobody anew.
  must(await planWork(room.store, lena(), first, 2, { dueOn: '2026-12-01' }))
  expect(await news('per_sari')).toHaveLength(1)
  must(await planWork(room.store, lena(), first, 3, { assigneeId: null }))
  must(await planWork(room.store, lena(), second, 1, { assigneeId: null }))
})

test('a lead sees what each person has to see to, and what is late', async () => {
  const [first, second] = claims as [ClaimId, ClaimId]
  must(await planWork(room.store, lena(), first, 4, { assigneeId: 'per_budi', dueOn: '2026-11-20' }))
  must(await planWork(room.store, lena(), second, 2, { assigneeId: 'per_budi', dueOn: '2026-11-30' }))
  const { workload, stages } = await leadFigures(room.store, '2026-11-24')
  expect(workload.find(({ personId }) => personId === 'per_budi')).toMatchObject({
    assigned: 2,
    overdue: 1,
    holds: 0,
  })
  expect(stages.open).toBe(claims.length)
  must(await planWork(room.store, lena(), first, 5, { assigneeId: null }))
  must(await planWork(room.store, lena(), second, 3, { assigneeId: null }))
})

test('many claims shared out are one piece of news each, and none once they are put back', async () => {
  const rows = must(
    await planMany(room.store, lena(), {
      claims: claims.map((id) => ({ id })),
      spreadAmong: ['per_budi', 'per_sari'],
    }),
  )
  const [budis, saris] = [await news('per_budi'), await news('per_sari')]
  expect([budis.length, saris.length]).toEqual([1, 1])
  expect(budis[0]!.more + saris[0]!.more + 2).toBe(claims.length)

  must(
    await planMany(room.store, lena(), {
      claims: rows.map(({ id, before, after }) => ({
        id,
        seen: after!.version,
        plan: { assigneeId: before!.assigneeId },
      })),
    }),
  )
  expect([await news('per_budi'), await news('per_sari')]).toEqual([[], []])
  expect((await workOf(room.store, claims[0]!, room.store.read)).assigneeId).toBeNull()
})
