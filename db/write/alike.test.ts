import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId, ClaimId, RevisionId } from '@/lib/model/ids'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { alikeOf, claimsLike, linksOf } from '../read/find-alike'
import { articleFile, articlesPage } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import { openRereviewsOf } from '../read/find-rereviews'
import { seedExample } from '../seed/example'
import { actOnReview } from './act-on-review'
import { bringIn } from './keep-article'
import { keepCapture, type Look } from './keep-capture'
import { linkClaims, unlinkClaims } from './link-claims'
import { amendClaim, markClaim } from './mark-claim'
import { giveBack, takeOver } from './take-over'
import { amendAppearance } from './trace-chain'
import { addEvidence } from './weigh-evidence'

let room: TestNewsroom
let article: { id: ArticleId; revision: RevisionId; text: string }
const text =
  'North Korea offered to send 100,000 volunteers to Russia.\n\nRice prices rose by a fifth since January.'

beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const brought = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'North Korea to help Russia',
      outlet: { new: { name: 'The Daily Wire', kind: 'outlet' } },
      url: null,
      language: 'en',
      publishedOn: null,
      byline: null,
      text,
      blocks: [],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: 'wire.txt', bytes: text.length },
    }),
  )
  const file = (await articleFile(room.store, brought.article.id))!
  article = { id: brought.article.id, revision: file.revision.id, text: file.revision.text }
})
afterAll(() => room.close())

const amending = () => room.as('sari', 'claim.amend')
const tracing = () => room.as('sari', 'chain.trace')

async function mark(words: string): Promise<ClaimId> {
  const start = article.text.indexOf(words)
  const file = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: article.revision,
      spans: [{ start, end: start + words.length }],
    }),
  )
  return file.claim.id
}
async function indonesian(beginning: string) {
  const { rows } = await articlesPage(room.store, { limit: 10 })
  const file = (await articleFile(room.store, rows.find((row) => row.isExample)!.id))!
  return file.claims.find(({ claim }) => claim.text.startsWith(beginning))!
}

test('a claim marked in English meets the one that was checked in Indonesian', async () => {
  const id = await mark('North Korea offered to send 100,000 volunteers to Russia')
  const { alike } = (await alikeOf(room.store, id))!
  expect(alike[0]).toMatchObject({ kind: 'same', numbersAgree: true })
  expect(alike.map((row) => row.articleLanguage)).toContain('id')
  // And nothing that merely stands in the same newsroom.
  const rice = await mark('Rice prices rose by a fifth since January')
  expect((await alikeOf(room.store, rice))!.alike).toEqual([])
})

test('the words of a claim are followed when they change', async () => {
  const id = await mark('Rice prices rose by a fifth')
  const like = { text: 'Onion harvests fell', language: 'en', gloss: null, glossLanguage: null }
  expect((await claimsLike(room.store, like)).map((row) => row.id)).not.toContain(id)
  const { claim } = (await claimFile(room.store, id))!
  must(await amendClaim(room.store, amending(), id, claim.version, { text: 'The harvest of onions fell' }))
  expect((await claimsLike(room.store, like)).map((row) => row.id)).toContain(id)
})

test('a link is seen from both claims, stands in the history of both, and can be undone', async () => {
  const id = await mark('offered to send 100,000 volunteers')
  const { claim } = await indonesian('Ada laporan')
  expect(must(await linkClaims(room.store, amending(), id, claim.id, 'related'))).toEqual({ before: null })
  expect(must(await linkClaims(room.store, amending(), claim.id, id, 'same'))).toEqual({ before: 'related' })
  expect(await linksOf(room.store, id)).toMatchObject([{ id: claim.id, link: 'same', linkedBy: 'Sari' }])
  expect(await linksOf(room.store, claim.id)).toMatchObject([{ id, link: 'same' }])
  const { entries } = room.store.tables
  const told = (await room.store.read.select().from(entries)).filter((entry) => entry.act === 'claim.linked')
  expect(new Set(told.map((entry) => entry.claimId))).toEqual(new Set([id, claim.id]))
  // What is linked is not proposed again.
  expect((await alikeOf(room.store, id))!.alike.map((row) => row.id)).not.toContain(claim.id)
  must(await unlinkClaims(room.store, amending(), id, claim.id))
  expect(await linksOf(room.store, claim.id)).toEqual([])
  expect(await linkClaims(room.store, amending(), id, id, 'same')).toMatchObject({
    code: 'claim.link_itself',
  })
})

test('a chain and evidence are taken over as a copy, all on trust, once, and given back', async () => {
  const id = await mark('send 100,000 volunteers to Russia')
  const from = await indonesian('Ada laporan')
  must(
    await addEvidence(room.store, room.as('sari', 'evidence.add'), from.claim.id, {
      title: 'Embassy statement',
      stance: 'refutes',
    }),
  )
  const post = from.appearances[1]!
  must(
    await amendAppearance(room.store, tracing(), post.id, post.version, {
      access: 'read',
      excerpt: 'There are reports…',
    }),
  )
  const before = (await claimFile(room.store, id))!
  const taken = must(await takeOver(room.store, tracing(), id, from.claim.id))
  expect(taken).toEqual({
    appearances: from.appearances.length - 1,
    citations: from.citations.length,
    evidence: 1,
  })
  const after = (await claimFile(room.store, id))!
  expect(
    after.appearances
      .filter((one) => !one.isArticle)
      .map((one) => one.sourceId)
      .sort(),
  ).toEqual(
    from.appearances
      .filter((one) => !one.isArticle)
      .map((one) => one.sourceId)
      .sort(),
  )
  expect(after.appearances.filter((one) => !one.isArticle).every((one) => one.access !== 'read')).toBe(true)
  expect(after.appearances.every((one) => one.isArticle || one.readBy === null)).toBe(true)
  expect((await alikeOf(room.store, id))!.taken).toHaveLength(
    taken.appearances + taken.citations + taken.evidence,
  )
  expect(await takeOver(room.store, tracing(), id, from.claim.id)).toMatchObject({
    code: 'claim.nothing_to_take',
  })
  // The other claim is as it was.
  expect((await claimFile(room.store, from.claim.id))!.citations).toEqual(from.citations)

  must(await giveBack(room.store, tracing(), id, from.claim.id))
  expect(await claimFile(room.store, id)).toEqual(before)
})

test('a chain that was taken over has its words looked for, and a verdict that stood before is looked at again', async () => {
  const id = await mark('offered to send 100,000 volunteers to Russia')
  const from = await indonesian('Ada laporan')
  const look: Look = {
    ...{ kind: 'web', url: 'https://example.com/a', finalUrl: null, originalUrl: null, originalAt: null },
    ...{
      status: 200,
      headers: [],
      mediaType: 'text/html',
      charset: 'utf-8',
      sha256: '3'.repeat(64),
      bytes: 9,
    },
    ...{ name: null, finding: 'read', title: 'A page', byline: null, outlet: null, language: 'id' },
    ...{ publishedOn: null, canonicalUrl: null, text: 'Laporan', textSha256: '4'.repeat(64), links: [] },
  }
  const page = must(await keepCapture(room.store, room.as('sari', 'capture.keep'), look))
  const hop = (await claimFile(room.store, from.claim.id))!.appearances[1]!
  const words = { excerpt: 'Laporan itu', captureId: page.id }
  must(await amendAppearance(room.store, tracing(), hop.id, hop.version, words))
  const act = async (ask: Parameters<typeof actOnReview>[4]) => {
    const { version } = (await claimFile(room.store, id))!.claim
    must(await actOnReview(room.store, room.as('sari', 'review.act'), id, version, ask))
  }
  await act({ act: 'take' })
  await act({
    act: 'conclude',
    verdict: {
      ...{ rating: 'true', attribution: 'unsourced', confidence: 'high', rationale: 'They said so.' },
      ...{ changeAsked: null, faithfulWhy: null },
    },
  })
  const waiting = async () => (await openRereviewsOf(room.store, id)).map(({ reason }) => reason)
  must(await takeOver(room.store, tracing(), id, from.claim.id))
  expect(await waiting()).toEqual(['chain_changed'])
  const copy = (await claimFile(room.store, id))!.appearances.find(({ captureId }) => captureId === page.id)!
  const { jobs } = room.store.tables
  expect((await room.store.read.select().from(jobs)).map(({ key }) => key)).toContain(`words:${copy.id}`)

  must(await giveBack(room.store, tracing(), id, from.claim.id))
  expect(await waiting()).toEqual([])
})

test('what somebody has worked on since stays when the rest is given back', async () => {
  const id = await mark('to send 100,000 volunteers')
  const from = await indonesian('Ada laporan')
  must(await takeOver(room.store, tracing(), id, from.claim.id))
  const mine = (await claimFile(room.store, id))!.appearances.find((one) => !one.isArticle)!
  must(await amendAppearance(room.store, tracing(), mine.id, mine.version, { note: 'I wrote to them.' }))
  must(await giveBack(room.store, tracing(), id, from.claim.id))
  const left = (await claimFile(room.store, id))!.appearances.filter((one) => !one.isArticle)
  expect(left.map((one) => one.id)).toEqual([mine.id])
})
