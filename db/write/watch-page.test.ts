import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaptureId, ClaimId } from '@/lib/model/ids'
import { refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile, articlesPage } from '../read/find-articles'
import { fetching } from '../read/find-fetching'
import { nextLinesOf } from '../read/find-next-lines'
import { openRereviewsOf } from '../read/find-rereviews'
import { watchOf } from '../read/find-watch'
import { seedExample } from '../seed/example'
import { actOnReview } from './act-on-review'
import { amendFetching } from './amend-fetching'
import { bringIn } from './keep-article'
import { keepCapture, type Look } from './keep-capture'
import { amendClaim, markClaim } from './mark-claim'
import { revise } from './revise-article'
import { addHop } from './trace-chain'
import { dismissHop, walkOn } from './walk-on'
import { noteLook, setWatch } from './watch-page'

let room: TestNewsroom
let claims: ClaimId[]
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const { rows } = await articlesPage(room.store, { limit: 1 })
  claims = (await articleFile(room.store, rows[0]!.id))!.claims.map(({ claim }) => claim.id)
})
afterAll(() => room.close())

const was = 'North Korea is ready to send 100,000 volunteers, according to the New York Post.'

const lookOf = (text: string, more: Partial<Look> = {}): Look => ({
  kind: 'web',
  url: 'https://example.com/a',
  finalUrl: 'https://example.com/a',
  originalUrl: null,
  originalAt: null,
  status: 200,
  headers: [],
  mediaType: 'text/html',
  charset: 'utf-8',
  sha256: sha256Hex(`<p>${text}</p>`),
  bytes: text.length + 7,
  name: null,
  finding: 'read',
  title: 'A page',
  byline: null,
  outlet: null,
  language: 'en',
  publishedOn: null,
  canonicalUrl: null,
  text,
  textSha256: sha256Hex(text),
  links: [
    {
      start: was.indexOf('New York Post'),
      end: was.indexOf('New York Post') + 13,
      url: 'https://nypost.com/1',
    },
  ],
  ...more,
})

const keep = async (text: string, more: Partial<Look> = {}) =>
  must(await keepCapture(room.store, room.as('sari', 'capture.keep'), lookOf(text, more))).id

/** A hop on that page, on a claim of its own, with a verdict. */
async function judgedHop(excerpt: string, captureId: CaptureId) {
  const claimId = claims.pop()!
  const hop = await hopOn(claimId, excerpt, captureId)
  const { claims: table } = room.store.tables
  const version = async () =>
    (await room.store.read.select({ v: table.version }).from(table).where(eq(table.id, claimId)))[0]!.v
  must(
    await actOnReview(room.store, room.as('sari', 'review.act'), claimId, await version(), { act: 'take' }),
  )
  const verdict = {
    rating: 'unproven',
    attribution: 'untraceable',
    confidence: 'low',
    rationale: 'Only one outlet.',
    changeAsked: null,
    faithfulWhy: null,
  } as const
  must(
    await actOnReview(room.store, room.as('sari', 'review.act'), claimId, await version(), {
      act: 'conclude',
      verdict,
    }),
  )
  return hop
}

async function hopOn(claimId: ClaimId, excerpt: string, captureId: CaptureId) {
  const { appearances } = room.store.tables
  const rows = await room.store.read.select().from(appearances).where(eq(appearances.claimId, claimId))
  return must(
    await addHop(room.store, room.as('sari', 'chain.trace'), claimId, {
      citingId: rows.find(({ isArticle }) => isArticle)!.id,
      source: { new: { name: `Outlet ${claimId}`, kind: 'outlet' } },
      appearance: { excerpt, captureId, access: 'read', language: 'en' },
      citation: { relation: 'reports' },
    }),
  ).appearance
}

const see = async (captureId: CaptureId, look: Look) => {
  const keptAs = look.text === was || look.status !== 200 ? null : await keep(look.text!)
  return must(await noteLook(room.store, room.house('capture.keep'), captureId, { look, keptAs }))
}
const again = async (claimId: ClaimId) =>
  (await openRereviewsOf(room.store, claimId)).map(({ reason, facts }) => `${reason} ${facts.name}`)

test('a verdict that leant on words which are gone is sent to be looked at again; one whose words stand is not', async () => {
  const captureId = await keep(was)
  const lost = await judgedHop('ready to send 100,000 volunteers', captureId)
  const stands = await judgedHop('according to the New York Post', captureId)
  const now = was.replace('100,000', '10,000')
  expect(await see(captureId, lookOf(was))).toMatchObject({ finding: 'same', changedAt: null })
  expect(await again(lost.claimId)).toEqual([])

  const watch = await see(captureId, lookOf(now))
  expect(watch).toMatchObject({ finding: 'changed', nowId: expect.stringMatching(/^cap_/) })
  expect(await again(lost.claimId)).toEqual(['page_changed A page'])
  expect(await again(stands.claimId)).toEqual([])

  expect(await see(captureId, lookOf('Not found', { status: 404, finding: 'error_page' }))).toMatchObject({
    finding: 'vanished',
    changedAt: watch.changedAt,
  })
  expect(await again(stands.claimId)).toEqual(['page_changed A page'])
})

test('a site that gives no clear answer changes nothing', async () => {
  const captureId = await keep(was)
  const { claimId } = await judgedHop('ready to send 100,000 volunteers', captureId)
  const no = refuse('outside.unreachable', { host: 'example.com' })
  expect(must(await noteLook(room.store, room.house('capture.keep'), captureId, no))).toMatchObject({
    finding: 'unclear',
    fault: { code: 'outside.unreachable' },
  })
  expect(await again(claimId)).toEqual([])
})

test('a watched page has one look ahead of it, and none when the watch is off', async () => {
  const captureId = await keep(was)
  const { jobs } = room.store.tables
  const ahead = () => room.store.read.select().from(jobs).where(eq(jobs.kind, 'page.watch'))
  const set = (every: 'day' | 'off') =>
    setWatch(room.store, room.as('sari', 'capture.keep'), captureId, every)
  must(await set('day'))
  must(await noteLook(room.store, room.house('capture.keep'), captureId, { look: lookOf(was), keptAs: null }))
  expect(await ahead()).toHaveLength(1)
  expect(await watchOf(room.store, captureId)).toMatchObject({ every: 'day', finding: 'same' })
  must(await set('off'))
  expect(await ahead()).toHaveLength(0)
  const file = await keep('A file.', { kind: 'upload', url: null, finalUrl: null })
  expect(await setWatch(room.store, room.as('sari', 'capture.keep'), file, 'day')).toMatchObject({
    code: 'capture.no_address',
  })
})

test('from a page one walks on by accepting, and what was accepted or dismissed is not proposed again', async () => {
  const captureId = await keep(was, { url: 'https://walk.org/1', finalUrl: 'https://walk.org/1' })
  const hop = await hopOn(claims.pop()!, 'ready to send 100,000 volunteers', captureId)
  const ask = async () => (await nextLinesOf(room.store, hop.id))!
  const [line] = (await ask()).lines
  expect(line).toMatchObject({
    by: 'words',
    isDismissed: false,
    hops: [{ name: 'New York Post', url: 'https://nypost.com/1', phrase: 'according to the New York Post' }],
  })

  const tracing = () => room.as('sari', 'chain.trace')
  must(await dismissHop(room.store, tracing(), hop.claimId, line!.key, false))
  expect((await ask()).lines[0]).toMatchObject({ key: line!.key, isDismissed: true })
  must(await dismissHop(room.store, tracing(), hop.claimId, line!.key, true))
  expect((await ask()).lines[0]).toMatchObject({ isDismissed: false })

  const made = must(
    await walkOn(room.store, tracing(), hop.id, {
      hops: [
        {
          source: { id: line!.hops[0]!.sourceId! },
          appearance: { url: 'https://nypost.com/1' },
          citation: { relation: 'reports' },
        },
        {
          source: { new: { name: 'Channel One', kind: 'outlet' } },
          appearance: {},
          citation: { relation: 'reports' },
        },
      ],
    }),
  )
  expect(made.map(({ citation }) => citation.citingId)).toEqual([hop.id, made[0]!.appearance.id])
  expect((await ask()).lines).toEqual([])
})

test('the same page on another claim offers the line that was traced there', async () => {
  const page = await keep(was, { url: 'https://walk.org/1', finalUrl: 'https://walk.org/1' })
  const hop = await hopOn(claims.pop()!, 'ready to send 100,000 volunteers', page)
  const { lines, known } = (await nextLinesOf(room.store, hop.id))!
  expect(lines[0]).toMatchObject({
    by: 'base',
    hops: [{ name: 'New York Post' }, { name: 'Channel One' }],
  })
  expect(known.appearances.length).toBeGreaterThan(0)
})

test("a claim's own card stands on the page its article was fetched from, and goes along with a newer fetch", async () => {
  const { store } = room
  const first = must(
    await keepCapture(store, room.as('sari', 'capture.keep'), lookOf('Rice is dearer by 12 percent.')),
  )
  const blocks = (text: string) => [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const { article, revision } = must(
    await bringIn(store, room.as('sari', 'article.bring_in'), {
      headline: 'Rice',
      outlet: { new: { name: 'Pasar', kind: 'outlet' } },
      url: first.url,
      language: 'en',
      publishedOn: null,
      byline: null,
      text: first.text!,
      blocks: blocks(first.text!),
      kept: first,
    }),
  )
  const spans = [{ start: 0, end: 14 }]
  const { claim, appearances } = must(
    await markClaim(store, room.as('sari', 'claim.mark'), article.id, { revisionId: revision.id, spans }),
  )
  expect(appearances[0]).toMatchObject({ excerpt: 'Rice is dearer', captureId: first.id })

  const second = must(
    await keepCapture(store, room.as('sari', 'capture.keep'), lookOf('Rice is dearer by 2 percent.')),
  )
  must(
    await revise(store, room.as('sari', 'article.amend'), article.id, {
      text: second.text!,
      blocks: blocks(second.text!),
      kept: second,
    }),
  )
  const amended = must(
    await amendClaim(store, room.as('sari', 'claim.mark'), claim.id, claim.version, {
      spans: [{ start: 0, end: 27 }],
    }),
  )
  expect(amended.appearances[0]).toMatchObject({
    excerpt: 'Rice is dearer by 2 percent',
    captureId: second.id,
  })
})

test('once a newsroom wants it, the pages that a verdict leans on are watched from the moment it is given', async () => {
  const { store } = room
  const amend = (version: number, watchEvery: 'week' | 'off') =>
    amendFetching(store, room.as('ada', 'settings.amend'), version, { watchEvery })
  const unasked = await keep(was, { url: 'https://example.com/unasked' })
  await judgedHop('ready to send', unasked)
  expect((await watchOf(store, unasked)).every).toBe('off')

  const { version } = must(await amend((await fetching(store)).version, 'week'))
  expect(await amend(version - 1, 'off')).toMatchObject({ code: 'ask.version_stale' })
  const asked = await keep(was, { url: 'https://example.com/asked' })
  await judgedHop('ready to send', asked)
  expect((await watchOf(store, asked)).every).toBe('week')
})
