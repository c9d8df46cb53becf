import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId } from '@/lib/model/ids'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { cardPlacesOf } from '../read/find-card-places'
import { entriesPage } from '../read/find-entries'
import { bringIn, removeArticle } from './keep-article'
import { keepCardPlaces } from './keep-card-places'

let room: TestNewsroom
let articleId: ArticleId

beforeAll(async () => {
  room = await testNewsroom()
  const text = 'Harga beras naik 12 persen bulan ini.'
  const { article } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'Harga beras naik',
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
  articleId = article.id
})
afterAll(() => room.close())

const keep = (places: Record<string, number>) =>
  keepCardPlaces(room.store, room.as('sari', 'chain.trace'), articleId, places)

test('an arrangement is kept for everybody, and the answer is what stood before', async () => {
  expect(await cardPlacesOf(room.store, articleId)).toEqual({})
  expect(must(await keep({ src_pos: 120 }))).toEqual({})
  expect(must(await keep({ src_pos: 40, src_tribun: -8 }))).toEqual({ src_pos: 120 })
  expect(await cardPlacesOf(room.store, articleId)).toEqual({ src_pos: 40, src_tribun: -8 })
})

test('an empty one is forgotten, and what was before can be put back', async () => {
  const before = must(await keep({}))
  expect(await cardPlacesOf(room.store, articleId)).toEqual({})
  must(await keep(before))
  expect(await cardPlacesOf(room.store, articleId)).toEqual(before)
})

test('it says nothing about a claim, so it leaves no entry', async () => {
  const entries = async () => (await entriesPage(room.store, { limit: 1 })).rows
  const before = await entries()
  must(await keep({ src_pos: 7 }))
  expect(await entries()).toEqual(before)
})

test('an article that is not there is not arranged, and one that is removed takes its arrangement along', async () => {
  const nowhere = await keepCardPlaces(room.store, room.as('sari', 'chain.trace'), 'art_none', { src_pos: 1 })
  expect(nowhere).toMatchObject({ ok: false, code: 'ask.no_such_thing' })
  must(await removeArticle(room.store, room.as('ada', 'article.remove'), articleId, 1))
  expect(await cardPlacesOf(room.store, articleId)).toEqual({})
})
