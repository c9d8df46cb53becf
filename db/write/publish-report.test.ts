import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId } from '@/lib/model/ids'
import { reportParts } from '@/lib/model/report-parts'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articlesPage } from '../read/find-articles'
import {
  anyWithheld,
  ordersOf,
  pageAt,
  pageOfReport,
  reportByToken,
  standingOfFile,
  standingPages,
  templatesFor,
} from '../read/find-issuing'
import { reportById } from '../read/find-reports'
import { seedExample } from '../seed/example'
import { issueReport } from './issue-report'
import { askForReportFile, dropReportFile, keepReportFile } from './keep-report-file'
import { removeTemplate, saveTemplate } from './keep-template'
import { amendSource } from './know-source'
import { endOrder, orderReport } from './order-report'
import { publishReport, shareReport, takeDownReport, unshareReport } from './publish-report'

let room: TestNewsroom
let articleId: ArticleId
const bytes = (text: string) => new TextEncoder().encode(text)
const lead = () => room.as('lena', 'report.issue')
const issue = async (formats: ('pdf' | 'csv')[] = []) =>
  must(
    await issueReport(
      room.store,
      lead(),
      articleId,
      { language: 'en', decision: null, publish: false, formats },
      async ({ report }) => ({
        files: ['html', 'json'].map((format) => ({ format, bytes: bytes(`${report.number} ${format}`) })),
        composition: bytes('{}'),
      }),
    ),
  )

beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  articleId = (await articlesPage(room.store, { limit: 1 })).rows[0]!.id
})
afterAll(() => room.close())

test('a file that takes long is made afterwards, joins the report once, and can be done without', async () => {
  const { id } = await issue(['pdf'])
  expect((await reportById(room.store, id))!.making).toEqual([{ format: 'pdf', failed: false }])
  must(await keepReportFile(room.store, lead(), id, 'pdf', bytes('first')))
  must(await keepReportFile(room.store, lead(), id, 'pdf', bytes('second')))
  const report = (await reportById(room.store, id))!
  expect(report.making).toEqual([])
  expect(report.files.find(({ format }) => format === 'pdf')!.bytes).toBe(5)

  must(await askForReportFile(room.store, lead(), id, 'docx'))
  must(await dropReportFile(room.store, lead(), id, 'docx'))
  must(await keepReportFile(room.store, lead(), id, 'docx', bytes('too late')))
  expect((await reportById(room.store, id))!.files.map(({ format }) => format).sort()).toEqual([
    'html',
    'json',
    'pdf',
  ])
})

test('a public page has an address of its own, keeps it when taken down, and says why', async () => {
  const [one, two] = [await issue(), await issue()]
  must(await publishReport(room.store, lead(), one.id, { slug: 'kim', indexed: true }))
  expect(await publishReport(room.store, lead(), two.id, { slug: 'kim', indexed: true })).toMatchObject({
    ok: false,
    code: 'report.slug_taken',
  })
  expect((await standingPages(room.store)).map(({ page }) => page.slug)).toEqual(['kim'])
  must(await takeDownReport(room.store, lead(), one.id, 'A mistake.'))
  expect(await pageAt(room.store, 'kim')).toMatchObject({ reportId: one.id, takenDownWhy: 'A mistake.' })
  expect(await standingPages(room.store)).toEqual([])
  expect(await publishReport(room.store, lead(), two.id, { slug: 'kim', indexed: true })).toMatchObject({
    ok: false,
  })
})

test('a private link opens one report until it runs out or is withdrawn; the base does not know the token', async () => {
  const { id } = await issue()
  must(
    await shareReport(room.store, lead(), id, {
      token: 'secret-token',
      note: 'for Omar',
      expiresAt: '2027-01-01T00:00:00.000Z',
    }),
  )
  expect(await reportByToken(room.store, 'secret-token', '2026-12-01T00:00:00.000Z')).toBe(id)
  expect(await reportByToken(room.store, 'secret-token', '2027-02-01T00:00:00.000Z')).toBeUndefined()
  expect(await reportByToken(room.store, 'another', '2026-12-01T00:00:00.000Z')).toBeUndefined()
  const { links } = await pageOfReport(room.store, id)
  expect(JSON.stringify(links)).not.toContain('secret-token')
  must(await unshareReport(room.store, lead(), links[0]!.id))
  expect(await reportByToken(room.store, 'secret-token', '2026-12-01T00:00:00.000Z')).toBeUndefined()
})

test('a source that must not be named any more is noticed, however it was when the report was issued', async () => {
  const { sources } = room.store.tables
  const [source] = await room.store.read.select().from(sources).limit(1)
  expect(await anyWithheld(room.store, [source!.id])).toBe(false)
  const amend = room.as('lena', 'source.amend')
  must(await amendSource(room.store, amend, source!.id, source!.version, { withheld: true }))
  expect(await anyWithheld(room.store, [source!.id])).toBe(true)
})

test('a file is known by its hash, with the edition that followed', async () => {
  const first = await issue()
  const { sha256 } = first.files[0]!
  const last = await issue()
  expect(await standingOfFile(room.store, sha256)).toMatchObject({
    report: { id: first.id },
    format: 'html',
    newer: { number: last.number },
  })
  expect((await standingOfFile(room.store, last.files[0]!.sha256))!.newer).toBeNull()
  expect(await standingOfFile(room.store, '0'.repeat(64))).toBeUndefined()
})

test('templates: one’s own and everybody’s; a name that is there gets the new choice', async () => {
  const choice = { language: 'id', parts: [...reportParts], formats: ['pdf'], publish: false } as const
  const save = (who: 'lena' | 'omar', name: string, shared: boolean) =>
    saveTemplate(room.store, room.as(who, 'report.issue'), {
      name,
      shared,
      choice: { ...choice, parts: [...choice.parts], formats: ['pdf'] },
    })
  const mine = must(await save('lena', 'Short', false))
  must(await save('lena', 'House', true))
  expect(must(await save('lena', 'Short', false)).id).toBe(mine.id)
  expect((await templatesFor(room.store, 'per_omar')).map(({ name }) => name)).toEqual(['House'])
  expect((await templatesFor(room.store, 'per_lena')).map(({ name }) => name)).toEqual(['House', 'Short'])
  expect(await removeTemplate(room.store, room.as('omar', 'report.issue'), mine.id)).toMatchObject({
    ok: false,
  })
  must(await removeTemplate(room.store, lead(), mine.id))
})

test('an order waits until it is issued or called off', async () => {
  const choice = { language: 'en' as const, parts: [...reportParts], formats: [], publish: true }
  const { id } = must(
    await orderReport(room.store, lead(), articleId, { choice, decision: null, dueAt: null }),
  )
  expect(await ordersOf(room.store, articleId)).toMatchObject([{ id, by: 'Lena' }])
  must(await endOrder(room.store, lead(), id, 'dropped'))
  expect(await ordersOf(room.store, articleId)).toEqual([])
  expect(await endOrder(room.store, lead(), id, 'dropped')).toMatchObject({ ok: false })
})
