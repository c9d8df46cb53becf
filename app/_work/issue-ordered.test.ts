import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { articlesPage } from '@/db/read/find-articles'
import { ordersOf } from '@/db/read/find-issuing'
import { reportsPage } from '@/db/read/find-reports'
import { seedExample } from '@/db/seed/example'
import { orderReport } from '@/db/write/order-report'
import type { ArticleId } from '@/lib/model/ids'
import type { ReportChoice } from '@/lib/report/report-choice'
import type { Work } from './handler'
import { issueOrdered } from './issue-ordered'

let room: TestNewsroom
let articleId: ArticleId
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  articleId = (await articlesPage(room.store, { limit: 1 })).rows[0]!.id
})
afterAll(() => room.close())

const choice: ReportChoice = { language: 'en', parts: ['summary'], formats: [], publish: true }
const order = async () =>
  must(
    await orderReport(room.store, room.as('lena', 'report.issue'), articleId, {
      choice,
      decision: null,
      dueAt: '2026-11-24T10:00:00.000Z',
    }),
  ).id
const work = (occasion: Work['occasion']): Work => ({
  store: room.store,
  signal: new AbortController().signal,
  occasion,
  tries: 1,
})
const numbers = async () =>
  (await reportsPage(room.store, { article: articleId, limit: 10 })).rows.map(({ number }) => number)

test('whoever dies right after issuing is followed by somebody who issues nothing again', async () => {
  const orderId = await order()
  const before = (await numbers()).length
  let issuedAt = 0
  const dies: Work['occasion'] = (permission) => {
    // The light goes out as soon as there is a report.
    if (issuedAt++ >= 2) throw new Error('out of power')
    return room.house(permission)
  }
  await issueOrdered({ orderId }, work(dies)).catch(() => undefined)
  await issueOrdered({ orderId }, work(room.house))
  expect((await numbers()).length).toBe(before + 1)
  expect(await ordersOf(room.store, articleId)).toEqual([])
})

test('two who take up the same order at once issue one report', async () => {
  const orderId = await order()
  const before = (await numbers()).length
  await Promise.all([
    issueOrdered({ orderId }, work(room.house)),
    issueOrdered({ orderId }, work(room.house)),
  ])
  expect((await numbers()).length).toBe(before + 1)
})
