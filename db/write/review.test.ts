import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import type { VerdictDraft } from '@/lib/model/review'
import type { ReviewAct } from '@/lib/model/stage-names'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { actOnReview } from './act-on-review'
import { bringIn } from './keep-article'
import { markClaim } from './mark-claim'

let room: TestNewsroom
let claim: ClaimFile
let number = 0

beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

/** Sari marks a claim in a fresh article. */
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
  claim = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: 36 }],
    }),
  )
})

const verdict: VerdictDraft = {
  rating: 'true',
  attribution: 'unsourced',
  confidence: 'high',
  rationale: 'BPS says so.',
  changeAsked: null,
  faithfulWhy: null,
}

async function does(
  name: 'sari' | 'budi' | 'lena' | 'omar',
  act: ReviewAct,
  more: { verdict?: VerdictDraft; why?: string } = {},
) {
  const outcome = await actOnReview(
    room.store,
    room.as(name, 'review.act'),
    claim.claim.id,
    claim.claim.version,
    { act, ...more },
  )
  if (outcome.ok) claim = outcome.value
  return outcome
}

test('from open to approved takes two people', async () => {
  must(await does('budi', 'take'))
  expect(claim.claim).toMatchObject({ stage: 'in_review', holderId: 'per_budi', version: 2 })
  must(await does('budi', 'conclude', { verdict }))
  expect(await does('budi', 'sign_off')).toMatchObject({ ok: false, code: 'review.same_eyes' })
  expect(await does('sari', 'sign_off')).toMatchObject({ ok: false, code: 'review.same_eyes' })
  must(await does('lena', 'sign_off'))
  expect(claim.claim.stage).toBe('approved')
  expect(claim.signOffs).toMatchObject([{ byId: 'per_lena', verdictId: claim.verdicts[0]!.id }])
})

test('a dispute keeps both verdicts, and a lead who gave neither decides', async () => {
  must(await does('budi', 'take'))
  must(await does('budi', 'conclude', { verdict }))
  must(
    await does('lena', 'dispute', {
      verdict: { ...verdict, rating: 'misleading', rationale: 'Only in one province.' },
    }),
  )
  expect(await does('lena', 'adjudicate', { verdict })).toMatchObject({
    ok: false,
    code: 'review.gave_verdict',
  })
  must(
    await does('omar', 'adjudicate', {
      verdict: { ...verdict, rating: 'mixture', rationale: 'Both have a point.' },
    }),
  )
  expect(claim.verdicts.map(({ kind, rating }) => [kind, rating])).toEqual([
    ['conclusion', 'true'],
    ['dissent', 'misleading'],
    ['adjudication', 'mixture'],
  ])
})

test('an act on a version somebody else has moved on from changes nothing', async () => {
  must(await does('budi', 'take'))
  const stale = await actOnReview(room.store, room.as('lena', 'review.act'), claim.claim.id, 1, {
    act: 'take',
  })
  expect(stale).toMatchObject({
    ok: false,
    code: 'ask.version_stale',
    current: { claim: { holderId: 'per_budi' } },
  })
})

test('calling an attribution faithful without having read to an origin needs a reason', async () => {
  must(await does('budi', 'take'))
  expect(await does('budi', 'conclude', { verdict: { ...verdict, attribution: 'faithful' } })).toMatchObject({
    ok: false,
    code: 'review.faithful_unread',
  })
  must(
    await does('budi', 'conclude', {
      verdict: { ...verdict, attribution: 'faithful', faithfulWhy: 'The speaker confirmed it by phone.' },
    }),
  )
})

test('a withdrawn claim takes nothing more', async () => {
  must(await does('sari', 'withdraw', { why: 'Marked twice.' }))
  expect(await does('budi', 'take')).toMatchObject({ ok: false, code: 'review.wrong_stage' })
})
