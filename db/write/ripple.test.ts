import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import type { VerdictDraft } from '@/lib/model/review'
import type { Source } from '@/lib/model/source'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile } from '../read/find-articles'
import { countOpenRereviews, openRereviewsOf, rereviewsPage } from '../read/find-rereviews'
import { actOnReview } from './act-on-review'
import { judgeSources, unjudgeSources } from './judge-sources'
import { bringIn } from './keep-article'
import { amendSource } from './know-source'
import { markClaim } from './mark-claim'
import { letStand, waitAgain } from './settle-rereview'
import { addHop, amendAppearance, amendCitation, removeAppearance, restoreAppearance } from './trace-chain'

let room: TestNewsroom
let claim: ClaimFile
let post: Source
let number = 0

beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

/** Sari marks a claim that rests on a post of its own, and concludes it. */
beforeEach(async () => {
  const text = `Harga beras naik 12 persen bulan ini. (${++number})`
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'Harga beras naik',
      outlet: { new: { name: `Koran ${number}`, kind: 'outlet' } },
      url: null,
      language: 'id',
      publishedOn: null,
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const marked = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: 36 }],
    }),
  )
  const hop = must(await cite(marked, `Pos ${number}`))
  post = hop.source
  claim = (await articleFile(room.store, article.id))!.claims[0]!
  must(await act('take'))
  must(await act('conclude'))
})

const cite = (file: ClaimFile, name: string) =>
  addHop(room.store, room.as('sari', 'chain.trace'), file.claim.id, {
    citingId: file.appearances[0]!.id,
    source: { new: { name, kind: 'outlet' } },
    appearance: { basis: 'firsthand', excerpt: 'Naik 12 persen.' },
    citation: { relation: 'reports' },
  })

const verdict: VerdictDraft = {
  rating: 'true',
  attribution: 'unsourced',
  confidence: 'high',
  rationale: 'BPS says so.',
  changeAsked: null,
  faithfulWhy: null,
}

async function act(name: 'take' | 'conclude' | 'return') {
  const outcome = await actOnReview(
    room.store,
    room.as(name === 'return' ? 'budi' : 'sari', 'review.act'),
    claim.claim.id,
    claim.claim.version,
    { act: name, ...(name === 'conclude' && { verdict }), ...(name === 'return' && { why: 'Look.' }) },
  )
  if (outcome.ok) claim = outcome.value
  return outcome
}

const amend = async (fields: Partial<Source>) => {
  post = must(await amendSource(room.store, room.as('sari', 'source.amend'), post.id, post.version, fields))
}
const waiting = () => openRereviewsOf(room.store, claim.claim.id)
const reasons = async () => (await waiting()).map((each) => each.reason)

test('a retracted source sends its claims back, with the reason, and lets them go when it is taken back', async () => {
  await amend({ retractedWhy: 'It was made up.' })
  expect(await waiting()).toMatchObject([
    { reason: 'source_retracted', subjectId: post.id, facts: { name: post.name }, byId: 'per_sari' },
  ])
  const page = await rereviewsPage(room.store, { limit: 50 })
  expect(page.rows[0]).toMatchObject({ claim: { id: claim.claim.id, stage: 'concluded' } })

  await amend({ retractedWhy: null })
  expect(await waiting()).toEqual([])
})

test('only a grade that is poor, or poorer, asks for another look', async () => {
  await amend({ reliability: 'B' })
  await amend({ reliability: 'F' })
  expect(await reasons()).toEqual([])
  await amend({ reliability: 'D' })
  expect(await waiting()).toMatchObject([{ reason: 'source_regraded', facts: { from: 'F', to: 'D' } }])
  await amend({ reliability: 'E' })
  expect(await reasons()).toEqual(['source_regraded'])
  await amend({ reliability: 'C' })
  expect(await reasons()).toEqual([])
})

test('changed words ask for another look; a changed note does not', async () => {
  const hop = claim.appearances[1]!
  const change = (version: number, fields: { note?: string; excerpt?: string }) =>
    amendAppearance(room.store, room.as('sari', 'chain.trace'), hop.id, version, fields)
  must(await change(hop.version, { note: 'Page 3.' }))
  expect(await reasons()).toEqual([])
  must(await change(hop.version + 1, { excerpt: 'Naik 10 persen.' }))
  expect(await reasons()).toEqual(['appearance_changed'])
})

test('another relation sends its claim back, and the old one lets it go; a note does neither', async () => {
  const [citation] = claim.citations
  const say = async (
    version: number,
    fields: { relation?: 'disputes' | 'quotes' | 'reports'; note?: string },
  ) =>
    must(await amendCitation(room.store, room.as('sari', 'chain.trace'), citation!.id, version, fields))
      .version
  let version = await say(citation!.version, { note: 'Page 3.' })
  expect(await reasons()).toEqual([])
  version = await say(version, { relation: 'disputes' })
  expect(await waiting()).toMatchObject([
    {
      reason: 'citation_changed',
      subjectId: citation!.id,
      facts: { name: post.name, from: 'reports', to: 'disputes' },
    },
  ])
  version = await say(version, { relation: 'quotes' })
  expect(await reasons()).toEqual(['citation_changed'])
  await say(version, { relation: 'reports' })
  expect(await reasons()).toEqual([])
})

test('what is taken out of a chain and put back is as if nothing had been', async () => {
  const hop = claim.appearances[1]!
  const gone = must(await removeAppearance(room.store, room.as('sari', 'chain.trace'), hop.id))
  expect(await reasons()).toEqual(['chain_changed'])
  must(await restoreAppearance(room.store, room.as('sari', 'chain.trace'), gone))
  expect(await reasons()).toEqual([])
})

test('a person lets the verdict stand, takes that back, and a second cause waits beside the first', async () => {
  await amend({ retractedWhy: 'It was made up.' })
  const [first] = await waiting()
  const before = await countOpenRereviews(room.store)
  must(await letStand(room.store, room.as('budi', 'review.act'), first!.id, 'BPS says it as well.'))
  expect(await waiting()).toEqual([])
  expect(await countOpenRereviews(room.store)).toBe(before - 1)

  must(await waitAgain(room.store, room.as('budi', 'review.act'), first!.id))
  await amend({ reliability: 'E' })
  expect((await reasons()).sort()).toEqual(['source_regraded', 'source_retracted'])
})

test('a claim that is worked on again waits no longer, and one without a verdict never waits', async () => {
  await amend({ retractedWhy: 'It was made up.' })
  must(await act('return'))
  expect(await waiting()).toEqual([])
  await amend({ reliability: 'E' })
  expect(await waiting()).toEqual([])
})

test('a judgement of two sources is counted in the chain, sends the claim back, and can be taken back', async () => {
  const other = must(await cite(claim, `Tribun ${number}`)).source
  const say = (kind: 'dependent' | 'maybe_same') =>
    judgeSources(room.store, room.as('sari', 'source.amend'), {
      a: other.id,
      b: post.id,
      kind,
      why: 'One copies the other.',
    })
  const unsure = must(await say('maybe_same'))
  expect(await reasons()).toEqual(['chain_changed'])
  expect((await articleFile(room.store, claim.claim.articleId))!.judgements).toEqual([unsure.judgement])

  const said = must(await say('dependent'))
  expect(said).toMatchObject({ before: { kind: 'maybe_same' }, judgement: { id: unsure.judgement.id } })
  expect(await reasons()).toEqual(['chain_changed', 'judgement'])

  must(await unjudgeSources(room.store, room.as('budi', 'source.amend'), said.judgement.id))
  expect(await reasons()).toEqual(['chain_changed'])
  expect((await articleFile(room.store, claim.claim.articleId))!.judgements).toEqual([])
})

test('a source is not judged against itself', async () => {
  const outcome = await judgeSources(room.store, room.as('sari', 'source.amend'), {
    a: post.id,
    b: post.id,
    kind: 'dependent',
    why: 'It is one.',
  })
  expect(outcome).toMatchObject({ ok: false, code: 'judgement.one_source' })
})
