import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyEntries } from '@/lib/audit/verify'
import { readDossier } from '@/lib/import/from-dossier'
import type { ArticleId } from '@/lib/model/ids'
import { dossierBytes, dossierOf } from '@/lib/report/as-dossier'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articlesPage } from '../read/find-articles'
import { wholeLog } from '../read/find-entries'
import { reportWithFile } from '../read/find-reports'
import { articleToTake, wholeArticle } from '../read/whole-article'
import { seedExample } from '../seed/example'
import { actOnReview } from './act-on-review'
import { askForReply } from './ask-for-reply'
import { bringInDossier } from './bring-in-dossier'
import { dismissFlag } from './dismiss-flag'
import { issueReport } from './issue-report'
import { keepCapture, type Look } from './keep-capture'
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
  must(
    await askForReply(here.store, here.as('omar', 'evidence.add'), id, {
      askedWhom: 'The ministry',
      way: 'email',
      askedOn: '2026-11-23',
      question: 'Is it so?',
    }),
  )
  const page = must(await keepCapture(here.store, here.as('ada', 'capture.keep'), look))
  must(
    await addEvidence(here.store, here.as('sari', 'evidence.add'), id, {
      title: 'The page itself',
      stance: 'supports',
      captureId: page.id,
    }),
  )
  const [verdictGiven] = (await wholeArticle(here.store, articleId))!.file.claims[0]!.verdicts
  await here.store.transact(async (tx) => {
    await tx.insert(here.store.tables.corrections).values({
      id: 'cor_first',
      claimId: id,
      articleId,
      fromVerdictId: verdictGiven!.id,
      toVerdictId: null,
      why: 'A reader wrote in.',
      openedAt: '2026-11-24T09:00:00.000Z',
      openedBy: 'per_omar',
      publishedAt: null,
    })
    return { ok: true, value: null }
  })
})
afterAll(() => Promise.all([here.close(), there.close()]))

/** A page as a look at it found it. */
const look: Look = {
  kind: 'web',
  url: 'https://ministry.example/',
  finalUrl: 'https://ministry.example/',
  originalUrl: null,
  originalAt: null,
  status: 200,
  headers: [['content-type', 'text/html']],
  mediaType: 'text/html',
  charset: 'utf-8',
  sha256: 'ab'.repeat(32),
  bytes: 7,
  name: null,
  finding: 'read',
  title: 'Ministry',
  byline: null,
  outlet: null,
  language: 'en',
  publishedOn: null,
  canonicalUrl: null,
  text: 'It is so.',
  textSha256: 'cd'.repeat(32),
  links: [{ start: 0, end: 2, url: 'https://ministry.example/it' }],
}

const exported = async ({ store }: TestNewsroom) =>
  dossierBytes(dossierOf((await articleToTake(store, articleId))!))

test('exported here, brought in there, exported there: the same bytes', async () => {
  const bytes = await exported(here)
  const dossier = must(readDossier(JSON.parse(new TextDecoder().decode(bytes))))
  must(await bringInDossier(there.store, there.as('lena', 'dossier.import'), dossier, 'sha'))
  expect(new TextDecoder().decode(await exported(there))).toBe(new TextDecoder().decode(bytes))
})

test('what was asked, corrected and kept came along, and the page with its words', async () => {
  const whole = (await articleToTake(there.store, articleId))!
  expect(whole.replies).toMatchObject([{ askedWhom: 'The ministry', question: 'Is it so?' }])
  expect(whole.corrections).toMatchObject([{ why: 'A reader wrote in.' }])
  expect(whole.captures).toMatchObject([{ text: 'It is so.', headers: look.headers, links: look.links }])
  expect(whole.file.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Omar', 'Ada']))
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
