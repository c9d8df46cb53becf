import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { articlesPage } from '@/db/read/find-articles'
import { sourceById } from '@/db/read/find-sources'
import { wholeArticle } from '@/db/read/whole-article'
import { seedExample } from '@/db/seed/example'
import { amendSource } from '@/db/write/know-source'
import { mergeSources } from '@/db/write/merge-sources'
import type { ArticleId, ReportId, SourceId } from '@/lib/model/ids'
import { issueComposed } from '../_press/issue-composed'
import { openReport } from './public-report'

let room: TestNewsroom
let articleId: ArticleId
let named: { id: SourceId; name: string; kind: string }[]
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  articleId = (await articlesPage(room.store, { limit: 1 })).rows[0]!.id
  const { file } = (await wholeArticle(room.store, articleId))!
  named = file.sources.filter(({ id, kind }) => id !== file.article.sourceId && kind === 'outlet')
})
afterAll(() => room.close())

const issue = async (): Promise<ReportId> =>
  must(
    await issueComposed(room.store, room.as('lena', 'report.issue'), articleId, {
      language: 'en',
      decision: null,
      publish: false,
    }),
  ).id
const open = async (id: ReportId) => {
  const response = await openReport(room.store, new Request('http://sanad.test/r/x'), id, 'link')
  return { status: response.status, page: await response.text() }
}
/** As reports were kept before their compositions were. */
const forgetComposition = (id: ReportId) =>
  room.store.transact(async (tx) => {
    const { reports } = room.store.tables
    await tx.update(reports).set({ composition: null }).where(eq(reports.id, id))
    return { ok: true, value: null }
  })
const withhold = async (id: SourceId, withheld: boolean) => {
  const { version } = (await sourceById(room.store, id))!
  must(await amendSource(room.store, room.as('lena', 'source.amend'), id, version, { withheld }))
}

test('a page that names somebody who must not be named any more is not shown, however old the report', async () => {
  const [one] = named
  const fresh = await issue()
  const old = await issue()
  await forgetComposition(old)
  for (const id of [fresh, old]) {
    const { status, page } = await open(id)
    expect(status).toBe(200)
    expect(page).toContain(one!.name)
  }
  await withhold(one!.id, true)
  for (const id of [fresh, old]) {
    const { status, page } = await open(id)
    expect(status).toBe(410)
    expect(page).not.toContain(one!.name)
  }
  await withhold(one!.id, false)
  expect((await open(old)).status).toBe(200)
})

test('nor where the one named was made one with another who must not be', async () => {
  const [, one, other] = named
  const id = await issue()
  const [keep, gone] = [(await sourceById(room.store, other!.id))!, (await sourceById(room.store, one!.id))!]
  must(
    await mergeSources(room.store, room.as('lena', 'source.amend'), keep.id, keep.version, {
      gone: gone.id,
      goneVersion: gone.version,
      choices: {},
      why: null,
    }),
  )
  expect((await open(id)).status).toBe(200)
  await withhold(other!.id, true)
  expect((await open(id)).status).toBe(410)
})
