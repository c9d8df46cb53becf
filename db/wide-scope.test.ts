import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from './newsroom.fixture'
import { claimsInScope } from './read/find-scope'
import { actOnReview } from './write/act-on-review'
import { bringIn } from './write/keep-article'
import { markClaim } from './write/mark-claim'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

test('claims that were withdrawn take nobody’s place in a report that holds so many', async () => {
  const text = 'Rice rose. Oil rose. Salt rose.'
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'Prices',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'en',
      publishedOn: '2026-03-01',
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const mark = async (start: number, end: number) =>
    must(
      await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
        revisionId: revision.id,
        spans: [{ start, end }],
      }),
    ).claim
  const [rice, oil, salt] = [await mark(0, 10), await mark(11, 20), await mark(21, 31)]
  must(
    await actOnReview(room.store, room.as('sari', 'review.act'), rice.id, rice.version, {
      act: 'withdraw',
      why: 'Not a claim.',
    }),
  )
  const found = await claimsInScope(room.store, { kind: 'source', sourceId: article.sourceId }, 2)
  expect(found.map(({ claimId }) => claimId)).toEqual([oil.id, salt.id])
})
