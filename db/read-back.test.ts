import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import { must, type TestNewsroom, testNewsroom } from './newsroom.fixture'
import { articlesPage } from './read/find-articles'
import { claimInContext, claimsPage } from './read/find-claims'
import { entriesPage } from './read/find-entries'
import { actOnReview } from './write/act-on-review'
import { bringIn } from './write/keep-article'
import { markClaim } from './write/mark-claim'

let room: TestNewsroom
let rice: ClaimFile
let fuel: ClaimFile
let rain: ClaimFile

const text = 'Harga beras naik 12 persen. Harga bensin naik 5 persen. Hujan turun di Bogor.'

beforeAll(async () => {
  room = await testNewsroom()
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'Harga naik',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'id',
      publishedOn: null,
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const mark = async (words: string) => {
    const start = text.indexOf(words)
    return must(
      await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
        revisionId: revision.id,
        spans: [{ start, end: start + words.length }],
      }),
    )
  }
  rain = await mark('Hujan turun di Bogor.')
  fuel = await mark('Harga bensin naik 5 persen.')
  rice = await mark('Harga beras naik 12 persen.')
  rice = must(await actOnReview(room.store, room.as('budi', 'review.act'), rice.claim.id, 1, { act: 'take' }))
  rice = must(
    await actOnReview(room.store, room.as('budi', 'review.act'), rice.claim.id, 2, {
      act: 'conclude',
      verdict: {
        rating: 'true',
        attribution: 'unsourced',
        confidence: 'high',
        rationale: 'BPS says so.',
        changeAsked: null,
        faithfulWhy: null,
      },
    }),
  )
})
afterAll(() => room.close())

const listed = async (filter: Omit<Parameters<typeof claimsPage>[1], 'limit'>) =>
  (await claimsPage(room.store, { limit: 10, ...filter })).rows.map((row) => row.id)

test('claims come newest first, each with its number in the article and the verdict in force', async () => {
  const { rows } = await claimsPage(room.store, { limit: 10 })
  expect(rows.map(({ id, number }) => [id, number])).toEqual([
    [rice.claim.id, 1],
    [fuel.claim.id, 2],
    [rain.claim.id, 3],
  ])
  expect(rows[0]).toMatchObject({
    headline: 'Harga naik',
    articleLanguage: 'id',
    verdict: { rating: 'true' },
  })
  expect(rows[1]!.verdict).toBeNull()
})

test('a page goes on where the one before ended', async () => {
  const first = await claimsPage(room.store, { limit: 2 })
  expect(first.rows.map((row) => row.id)).toEqual([rice.claim.id, fuel.claim.id])
  const second = await claimsPage(room.store, { limit: 2, after: first.next! })
  expect(second).toMatchObject({ rows: [{ id: rain.claim.id }], next: null })
})

test('claims are found by stage, by who holds them, and by words, the last of which may be unfinished', async () => {
  expect(await listed({ stage: 'open' })).toEqual([fuel.claim.id, rain.claim.id])
  expect(await listed({ stage: 'open', q: 'bensin' })).toEqual([fuel.claim.id])
  expect(await listed({ holder: 'per_budi' })).toEqual([rice.claim.id])
  expect(await listed({ q: 'harga nai' })).toEqual([rice.claim.id, fuel.claim.id])
  expect(await listed({ q: 'nai harga' })).toEqual([])
})

test('a claim comes with its article, its sources and the names of those who worked on it', async () => {
  expect(await claimInContext(room.store, rice.claim.id)).toMatchObject({
    number: 1,
    article: { headline: 'Harga naik' },
    sources: [{ name: 'Koran' }],
    people: [
      { id: 'per_budi', name: 'Budi' },
      { id: 'per_sari', name: 'Sari' },
    ],
  })
})

test('the list of articles counts claims by stage', async () => {
  const { rows } = await articlesPage(room.store, { limit: 10 })
  expect(rows).toMatchObject([{ outlet: 'Koran', claims: { open: 2, concluded: 1 } }])
})

test('the log names what things are called now, and an entry without a change says nothing of one', async () => {
  const { rows } = await entriesPage(room.store, { limit: 10, claim: rain.claim.id })
  expect(rows).toMatchObject([{ act: 'claim.marked', actor: 'Sari', subject: rain.claim.text, before: null }])
})
