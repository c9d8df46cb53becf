import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { articleFile } from '@/db/read/find-articles'
import { claimInContext, claimsPage } from '@/db/read/find-claims'
import { entriesPage } from '@/db/read/find-entries'
import { newsroom } from '@/db/read/find-newsroom'
import { wholeArticle } from '@/db/read/whole-article'
import { actOnReview } from '@/db/write/act-on-review'
import { amendNewsroom } from '@/db/write/amend-newsroom'
import { bringIn } from '@/db/write/keep-article'
import { markClaim } from '@/db/write/mark-claim'
import type { ClaimFile } from '@/lib/model/file'
import type { Actor } from '@/lib/model/person'
import type { VerdictDraft } from '@/lib/model/review'
import type { Role } from '@/lib/model/roles'
import { sealAnswer } from './seal-answer'

let room: TestNewsroom
let claim: ClaimFile

/** Nothing else in the newsroom says these words. */
const secret = 'Zamrud, said the harbour master'
const verdict: VerdictDraft = {
  rating: 'mostly_false',
  attribution: 'misattributed',
  confidence: 'moderate',
  rationale: secret,
  changeAsked: null,
  faithfulWhy: null,
}

/** Sari marked a claim, Budi concluded it, and the newsroom works blind. */
beforeAll(async () => {
  room = await testNewsroom()
  const text = 'The port was closed for nine days.'
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'The port',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'en',
      publishedOn: null,
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const { version } = await newsroom(room.store)
  must(await amendNewsroom(room.store, room.as('ada', 'settings.amend'), version, { blindSecond: true }))
  claim = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: 33 }],
    }),
  )
  await act('budi', 'take')
  await act('budi', 'conclude', verdict)
})
afterAll(() => room.close())

async function act(name: 'budi' | 'lena', what: 'take' | 'conclude' | 'second', given?: VerdictDraft) {
  claim = must(
    await actOnReview(room.store, room.as(name, 'review.act'), claim.claim.id, claim.claim.version, {
      act: what,
      verdict: given,
    }),
  )
}

const person = (name: string, role: Role): Actor => ({ kind: 'person', id: `per_${name}`, name, role })

/** All that a person can ask about the claim, sealed as at the door. */
async function everythingFor(who: Actor): Promise<string> {
  const { store } = room
  const { id, articleId } = claim.claim
  const told = [
    await articleFile(store, articleId),
    await claimInContext(store, id),
    await claimsPage(store, { limit: 50 }),
    await entriesPage(store, { limit: 50 }),
    await entriesPage(store, { claim: id, limit: 50 }),
    await wholeArticle(store, articleId),
    // What a stale write is answered with.
    { claim: claim.claim, verdicts: claim.verdicts, signOffs: [] },
  ]
  return JSON.stringify(await sealAnswer(store, who, told))
}

const tells = (json: string) =>
  [secret, 'mostly_false', 'misattributed'].filter((word) => json.includes(word))

test.each([
  ['omar', 'lead'],
  ['lena', 'lead'],
  ['ada', 'admin'],
  ['rina', 'reviewer'],
] as const)('%s, who may give the second verdict, reads nothing of the first anywhere', async (name, role) =>
  expect(tells(await everythingFor(person(name, role)))).toEqual([]),
)

test.each([
  ['budi', 'reviewer', 'gave it'],
  ['sari', 'reviewer', 'marked the claim and cannot be the second'],
  ['vic', 'viewer', 'judges nothing'],
] as const)('%s, a %s who %s, reads it', async (name, role, _why) =>
  expect(tells(await everythingFor(person(name, role)))).toHaveLength(3),
)

test('once the second is in, everybody reads both', async () => {
  await act('lena', 'second', { ...verdict, rating: 'true', rationale: 'The log says two days.' })
  expect(claim.claim.stage).toBe('disputed')
  const told = await everythingFor(person('omar', 'lead'))
  expect(tells(told)).toHaveLength(3)
  expect(told).toContain('The log says two days.')
})
