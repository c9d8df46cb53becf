import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import type { VerdictDraft } from '@/lib/model/review'
import type { ReviewAct } from '@/lib/model/stage-names'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { expertView } from '../read/expert-view'
import { agreement } from '../read/find-agreement'
import { entriesPage } from '../read/find-entries'
import { countUnread, inboxPage } from '../read/find-inbox'
import { newsroom } from '../read/find-newsroom'
import { correctionsOf, openExpertLink, repliesOf, talkOf } from '../read/find-team'
import { actOnReview, moveOn } from './act-on-review'
import { amendNewsroom } from './amend-newsroom'
import { askAnExpert, revokeExpertLink, takeExpertAnswer } from './ask-an-expert'
import { amendReply, askForReply } from './ask-for-reply'
import { bringIn } from './keep-article'
import { markClaim } from './mark-claim'
import { chooseInbox, markRead } from './read-inbox'
import { record } from './record'
import { deleteComment, editComment, resolveThread, say } from './talk-over'

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
      outlet: { new: { name: `Koran ${number}`, kind: 'outlet', withheld: true } },
      url: 'https://koran.example/beras',
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
type Name = 'sari' | 'budi' | 'lena' | 'omar'

async function does(name: Name, act: ReviewAct, more: { verdict?: VerdictDraft; why?: string } = {}) {
  const { id, version } = claim.claim
  const outcome = await actOnReview(room.store, room.as(name, 'review.act'), id, version, { act, ...more })
  if (outcome.ok) claim = outcome.value
  return outcome
}

/** As a report would, when it is issued. */
async function publish() {
  const occasion = room.as('lena', 'report.issue')
  claim = must(
    await record(room.store, occasion, (tx) => moveOn(room.store, tx, occasion, claim, 'publish', {}, true)),
  )
}

async function isApproved() {
  must(await does('budi', 'take'))
  must(await does('budi', 'conclude', { verdict }))
  must(await does('lena', 'sign_off'))
}

const inboxOf = async (id: 'per_sari' | 'per_budi' | 'per_lena' | 'per_omar') =>
  (await inboxPage(room.store, id, { limit: 50 })).rows.filter((row) => row.claimId === claim.claim.id)

describe('a correction', () => {
  test('runs from the published verdict to the next one that a report carries', async () => {
    await isApproved()
    await publish()
    expect(await does('lena', 'reopen')).toMatchObject({ code: 'review.why_missing' })
    must(await does('lena', 'reopen', { why: 'BPS withdrew the table.' }))
    const scope = { claimId: claim.claim.id }
    const [first] = claim.verdicts
    expect(await correctionsOf(room.store, scope)).toMatchObject([
      { fromVerdictId: first!.id, toVerdictId: null, why: 'BPS withdrew the table.', publishedAt: null },
    ])
    must(await does('budi', 'conclude', { verdict: { ...verdict, rating: 'outdated' } }))
    expect((await correctionsOf(room.store, scope))[0]?.toVerdictId).toBeNull()
    must(await does('omar', 'sign_off'))
    expect((await correctionsOf(room.store, scope))[0]?.toVerdictId).toBe(claim.verdicts[1]?.id)
    await publish()
    expect((await correctionsOf(room.store, { articleId: claim.claim.articleId }))[0]?.publishedAt).not.toBe(
      null,
    )
    expect(claim.claim.owesCorrection).toBe(false)
  })

  test('what was only approved owes none when it is reopened', async () => {
    await isApproved()
    must(await does('lena', 'reopen', { why: 'Not sure.' }))
    expect(await correctionsOf(room.store, { claimId: claim.claim.id })).toEqual([])
  })
})

test('the right of reply: asked, no answer since; then an answer, and each step in the history', async () => {
  const as = () => room.as('budi', 'evidence.add')
  const asked = must(
    await askForReply(room.store, as(), claim.claim.id, {
      askedWhom: 'Bulog press office',
      way: 'email',
      askedOn: '2026-11-24',
      question: 'Is the figure yours?',
    }),
  )
  expect(asked).toMatchObject({ answer: null, askedBy: 'per_budi' })
  const answered = must(
    await amendReply(room.store, as(), asked.id, 1, {
      answer: 'Declined to comment.',
      answeredOn: '2026-11-25',
    }),
  )
  expect(await amendReply(room.store, as(), asked.id, 1, { answer: 'Other' })).toMatchObject({
    code: 'ask.version_stale',
    current: answered,
  })
  expect(await repliesOf(room.store, { articleId: claim.claim.articleId })).toEqual([answered])
  const { rows } = await entriesPage(room.store, { claim: claim.claim.id, limit: 2 })
  expect(rows.map(({ act }) => act)).toEqual(['reply.answered', 'reply.asked'])
})

describe('talk', () => {
  const about = () => ({ about: 'claim' as const, subjectId: claim.claim.id })

  test('whoever is called hears of it, whoever spoke before hears of the answer, nobody of themselves', async () => {
    const { thread } = must(
      await say(room.store, room.as('sari', 'talk'), claim.claim.id, {
        ...about(),
        text: 'Whose figure is this, @[per_budi]? And @[per_sari], remember @[per_ghost].',
      }),
    )
    must(
      await say(room.store, room.as('budi', 'talk'), claim.claim.id, {
        threadId: thread.id,
        text: 'Bulog’s. @[per_lena] knows.',
      }),
    )
    expect((await inboxOf('per_budi')).map(({ kind, by }) => [kind, by])).toEqual([['mention', 'Sari']])
    expect((await inboxOf('per_sari')).map(({ kind }) => kind)).toEqual(['answer'])
    expect((await inboxOf('per_lena')).map(({ kind }) => kind)).toEqual(['mention'])
  })

  test('an edit keeps what stood there, a deletion keeps only that somebody spoke', async () => {
    const { comment } = must(
      await say(room.store, room.as('sari', 'talk'), claim.claim.id, { ...about(), text: 'Frist' }),
    )
    expect(await editComment(room.store, room.as('lena', 'talk'), comment.id, 1, 'First')).toMatchObject({
      code: 'talk.not_author',
    })
    must(await editComment(room.store, room.as('sari', 'talk'), comment.id, 1, 'First'))
    expect(await talkOf(room.store, claim.claim.id)).toMatchObject({
      comments: [{ text: 'First' }],
      edits: [{ text: 'Frist' }],
    })
    expect(await deleteComment(room.store, room.as('budi', 'talk'), comment.id)).toMatchObject({
      code: 'talk.not_author',
    })
    must(await deleteComment(room.store, room.as('lena', 'talk'), comment.id))
    expect(await talkOf(room.store, claim.claim.id)).toMatchObject({
      comments: [{ text: '', authorId: 'per_sari', deletedAt: expect.any(String) }],
      edits: [],
    })
    const { rows } = await entriesPage(room.store, { claim: claim.claim.id, limit: 20 })
    expect(JSON.stringify(rows)).not.toContain('Frist')
  })

  test('a thread is resolved and opened again; one on a thing of another claim is refused', async () => {
    const { thread } = must(
      await say(room.store, room.as('sari', 'talk'), claim.claim.id, {
        about: 'appearance',
        subjectId: claim.appearances[0]!.id,
        text: 'Is this the wire copy?',
      }),
    )
    const done = must(await resolveThread(room.store, room.as('budi', 'talk'), thread.id, true))
    expect(done).toMatchObject({ resolvedBy: 'per_budi' })
    expect(
      must(await resolveThread(room.store, room.as('budi', 'talk'), thread.id, false)).resolvedAt,
    ).toBeNull()
    expect(
      await say(room.store, room.as('sari', 'talk'), claim.claim.id, {
        about: 'evidence',
        subjectId: 'evd_elsewhere',
        text: 'Hm.',
      }),
    ).toMatchObject({ code: 'ask.no_such_thing' })
  })

  test('said twice under one id, it is there once', async () => {
    const once = { ...about(), text: 'Once.', id: 'cmt_once', newThreadId: 'thr_once' } as const
    must(await say(room.store, room.as('sari', 'talk'), claim.claim.id, once))
    expect(await say(room.store, room.as('sari', 'talk'), claim.claim.id, once)).toMatchObject({
      code: 'ask.id_taken',
    })
  })
})

describe('the inbox', () => {
  test('a returned claim is told to who concluded it, and read means read', async () => {
    await does('budi', 'take')
    must(await does('budi', 'conclude', { verdict }))
    must(await does('omar', 'return', { why: 'Read the table first.' }))
    const [item] = await inboxOf('per_budi')
    expect(item).toMatchObject({ kind: 'returned', by: 'Omar', readAt: null })
    const before = await countUnread(room.store, 'per_budi')
    must(await markRead(room.store, 'per_budi', '2026-11-24T12:00:00.000Z', [item!.id]))
    expect(await countUnread(room.store, 'per_budi')).toBe(before - 1)
    must(await markRead(room.store, 'per_omar', '2026-11-24T12:00:00.000Z', 'all'))
    expect(await countUnread(room.store, 'per_budi')).toBe(before - 1)
  })

  test('what somebody does not want to hear of stays out', async () => {
    must(await chooseInbox(room.store, 'per_omar', { kinds: { mention: false }, digest: 'never' }))
    const called = { about: 'claim' as const, subjectId: claim.claim.id, text: '@[per_omar]' }
    must(await say(room.store, room.as('sari', 'talk'), claim.claim.id, called))
    expect(await inboxOf('per_omar')).toEqual([])
  })
})

describe('the blind second verdict', () => {
  beforeAll(async () => {
    const { version } = await newsroom(room.store)
    must(await amendNewsroom(room.store, room.as('ada', 'settings.amend'), version, { blindSecond: true }))
  })
  afterAll(async () => {
    const { version } = await newsroom(room.store)
    must(await amendNewsroom(room.store, room.as('ada', 'settings.amend'), version, { blindSecond: false }))
  })

  test('two equal ones approve, two different ones go to a lead, and both are counted', async () => {
    must(await does('budi', 'take'))
    must(await does('budi', 'conclude', { verdict }))
    must(await does('lena', 'second', { verdict: { ...verdict, confidence: 'low' } }))
    expect(claim.claim.stage).toBe('approved')
    expect(claim.signOffs).toMatchObject([{ byId: 'per_lena', verdictId: claim.verdicts[0]!.id }])
    must(await does('omar', 'reopen', { why: 'Once more, for the test.' }))
    must(await does('budi', 'conclude', { verdict }))
    must(await does('lena', 'second', { verdict: { ...verdict, rating: 'false' } }))
    expect(claim.claim.stage).toBe('disputed')
    must(await does('omar', 'adjudicate', { verdict: { ...verdict, rating: 'mixture' } }))
    const told = await agreement(room.store)
    expect(told).toMatchObject({ pairs: 2, rating: { same: 1 }, attribution: { same: 2, kappa: null } })
    expect(told.disagreements).toMatchObject([{ first: 'true', second: 'false', settled: 'mixture' }])
    expect(told.byPerson.map(({ name, same }) => [name, same])).toEqual([
      ['Budi', 1],
      ['Lena', 1],
    ])
  })
})

describe('an expert from outside', () => {
  const ask = (token: string) =>
    askAnExpert(room.store, room.as('lena', 'review.act'), claim.claim.id, {
      token,
      forWhom: 'Dr Wati',
      question: 'Can rice rise 12 % in a month?',
      expiresAt: '2027-01-01T00:00:00.000Z',
    })
  const answer = {
    name: 'Wati Rahayu',
    role: 'economist, IPB',
    stance: 'refutes' as const,
    answer: 'Not since 1998.',
    url: null,
  }
  const now = '2026-12-01T00:00:00.000Z'

  test('sees one claim without a withheld name, and answers once', async () => {
    must(await ask('token-1'))
    const link = (await openExpertLink(room.store, 'token-1', now))!
    const seen = (await expertView(room.store, link))!
    expect(seen).toMatchObject({ forWhom: 'Dr Wati', article: { outlet: null, url: null } })
    expect(JSON.stringify(seen)).not.toContain('Koran')
    const taken = must(await takeExpertAnswer(room.store, room.house('evidence.add'), 'token-1', answer))
    expect(taken).toMatchObject({
      title: 'Wati Rahayu · economist, IPB',
      credibility: null,
      stance: 'refutes',
    })
    expect(await takeExpertAnswer(room.store, room.house('evidence.add'), 'token-1', answer)).toMatchObject({
      code: 'person.link_spent',
    })
    expect((await inboxOf('per_lena')).map(({ kind }) => kind)).toContain('expert')
  })

  test('answers nothing about a claim that was withdrawn meanwhile', async () => {
    must(await ask('token-3'))
    must(
      await actOnReview(room.store, room.as('lena', 'review.act'), claim.claim.id, claim.claim.version, {
        act: 'withdraw',
        why: 'Marked twice.',
      }),
    )
    expect(await takeExpertAnswer(room.store, room.house('evidence.add'), 'token-3', answer)).toMatchObject({
      ok: false,
      code: 'claim.withdrawn',
    })
  })

  test('a link that was revoked, or ran out, opens nothing', async () => {
    const link = must(await ask('token-2'))
    expect(await openExpertLink(room.store, 'token-2', '2027-01-01T00:00:00.000Z')).toBeUndefined()
    must(await revokeExpertLink(room.store, room.as('omar', 'review.act'), link.id))
    expect(await openExpertLink(room.store, 'token-2', now)).toBeUndefined()
    expect(JSON.stringify(link)).not.toContain('tokenHash')
  })
})
