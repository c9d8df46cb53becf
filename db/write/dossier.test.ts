import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyEntries } from '@/lib/audit/verify'
import { readDossier } from '@/lib/import/from-dossier'
import type { ArticleId } from '@/lib/model/ids'
import { dossierBytes, dossierOf } from '@/lib/report/as-dossier'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articlesPage } from '../read/find-articles'
import { wholeLog } from '../read/find-entries'
import { reportWithFile } from '../read/find-reports'
import { wholeArticle } from '../read/whole-article'
import { seedExample } from '../seed/example'
import { actOnReview } from './act-on-review'
import { bringInDossier } from './bring-in-dossier'
import { dismissFlag } from './dismiss-flag'
import { issueReport } from './issue-report'
import { addEvidence } from './weigh-evidence'

let here: TestNewsroom
let there: TestNewsroom
let articleId: ArticleId

beforeAll(async () => {
  here = await testNewsroom()
  there = await testNewsroom()
  await seedExample(here.store, () => here.house('article.bring_in'))
  articleId = (await articlesPage(here.store, { limit: 1 })).rows[0]!.id
  const [first] = (await wholeArticle(here.store, articleId))!.file.claims
  const { id } = first!.claim
  must(
    await addEvidence(here.store, here.as('sari', 'evidence.add'), id, {
      title: 'A transcript',
      stance: 'context',
    }),
  )
  must(
    await dismissFlag(here.store, here.as('sari', 'flag.dismiss'), id, {
      code: 'unsourced',
      points: [id],
      why: 'It is a headline.',
    }),
  )
  must(await actOnReview(here.store, here.as('budi', 'review.act'), id, 1, { act: 'take' }))
  const verdict = {
    rating: 'unproven',
    attribution: 'unsourced',
    confidence: 'low',
    rationale: 'Ā “quoted” 😀 reason.',
    changeAsked: null,
    faithfulWhy: null,
  } as const
  must(await actOnReview(here.store, here.as('budi', 'review.act'), id, 2, { act: 'conclude', verdict }))
  must(await actOnReview(here.store, here.as('lena', 'review.act'), id, 3, { act: 'sign_off' }))
})
afterAll(() => Promise.all([here.close(), there.close()]))

const exported = async ({ store }: TestNewsroom) =>
  dossierBytes(dossierOf((await wholeArticle(store, articleId))!))

test('exported here, brought in there, exported there: the same bytes', async () => {
  const bytes = await exported(here)
  const dossier = must(readDossier(JSON.parse(new TextDecoder().decode(bytes))))
  must(await bringInDossier(there.store, there.as('lena', 'dossier.import'), dossier, 'sha'))
  expect(new TextDecoder().decode(await exported(there))).toBe(new TextDecoder().decode(bytes))
})

test('the log over there holds, with the entries that came along in it', async () => {
  expect(await verifyEntries(wholeLog(there.store))).toMatchObject({ ok: true })
})

test('the same dossier is not taken twice', async () => {
  const dossier = must(readDossier(JSON.parse(new TextDecoder().decode(await exported(here)))))
  expect(await bringInDossier(there.store, there.as('lena', 'dossier.import'), dossier, 'sha')).toMatchObject(
    { ok: false, code: 'article.already_here' },
  )
})

test('an entry that was tampered with on the way is noticed, and nothing comes in', async () => {
  const dossier = must(readDossier(JSON.parse(new TextDecoder().decode(await exported(here)))))
  const forged = {
    ...dossier,
    article: { ...dossier.article, id: 'art_other' as ArticleId },
    entries: dossier.entries.map((entry, i) => (i === 3 ? { ...entry, why: 'forged' } : entry)),
  }
  expect(await bringInDossier(there.store, there.as('lena', 'dossier.import'), forged, 'sha')).toMatchObject({
    ok: false,
    code: 'dossier.malformed',
  })
})

test('an issued report is numbered, found by the hash of its file, and publishes what was approved', async () => {
  const issue = () =>
    issueReport(
      here.store,
      here.as('omar', 'report.issue'),
      articleId,
      { language: 'en', decision: null, publish: true },
      async ({ report }) => ({
        files: [{ format: 'html', bytes: new TextEncoder().encode(report.number) }],
        composition: new TextEncoder().encode('{}'),
      }),
    )
  const report = must(await issue())
  expect(report).toMatchObject({ number: 'VR-2026-0001', edition: 1 })
  expect(await reportWithFile(here.store, report.files[0]!.sha256)).toMatchObject({ id: report.id })
  expect((await wholeArticle(here.store, articleId))!.file.claims[0]!.claim.stage).toBe('published')
  expect(await issue()).toMatchObject({ ok: false, code: 'report.nothing_to_publish' })
})

test('whoever changes one entry breaks the log there and nowhere else', async () => {
  const { entries } = here.store.tables
  await here.store.transact(async (tx) => {
    const { eq } = await import('drizzle-orm')
    await tx.update(entries).set({ why: 'never happened' }).where(eq(entries.seq, 7))
    return { ok: true, value: null }
  })
  expect(await verifyEntries(wholeLog(here.store))).toMatchObject({ ok: false, seq: 7, what: 'digest' })
})
