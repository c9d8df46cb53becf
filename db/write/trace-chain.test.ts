import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile, articlesPage } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import { seedExample } from '../seed/example'
import { removeArticle } from './keep-article'
import {
  addHop,
  amendAppearance,
  drawCitation,
  eraseCitation,
  removeAppearance,
  restoreAppearance,
} from './trace-chain'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
})
afterAll(() => room.close())

const tracing = () => room.as('sari', 'chain.trace')
async function volunteers() {
  const { rows } = await articlesPage(room.store, { limit: 1 })
  const file = (await articleFile(room.store, rows[0]!.id))!
  return file.claims.find(({ claim }) => claim.text.startsWith('Ada laporan'))!
}

test('a hop with a new source is one act: source, appearance and citation', async () => {
  const { claim, appearances } = await volunteers()
  const hop = must(
    await addHop(room.store, tracing(), claim.id, {
      citingId: appearances[1]!.id,
      source: { new: { name: 'Rossiya 1', kind: 'outlet' } },
      appearance: { basis: 'relayed' },
      citation: { relation: 'reports', phrase: 'menurut Rossiya 1' },
    }),
  )
  expect(hop).toMatchObject({
    source: { name: 'Rossiya 1' },
    appearance: { access: 'trusted' },
    citation: { citingId: appearances[1]!.id },
  })
})

test('what was removed comes back as it was', async () => {
  const before = await volunteers()
  const channelOne = before.appearances[2]!
  const gone = must(await removeAppearance(room.store, tracing(), channelOne.id))
  expect(gone.citations).toHaveLength(2)
  expect((await volunteers()).appearances).not.toContainEqual(channelOne)
  must(await restoreAppearance(room.store, tracing(), gone))
  expect(await volunteers()).toEqual(before)
})

test('the article itself cannot be taken out of its chain', async () => {
  const { appearances } = await volunteers()
  expect(await removeAppearance(room.store, tracing(), appearances[0]!.id)).toMatchObject({
    ok: false,
    code: 'chain.root_stays',
  })
})

test('to say that we read it there, one must say what it says, and it is written down who read it', async () => {
  const { appearances } = await volunteers()
  const post = appearances[1]!
  const unread = await amendAppearance(room.store, tracing(), post.id, post.version, { access: 'read' })
  expect(unread).toMatchObject({ ok: false, code: 'chain.read_needs_excerpt' })
  const read = must(
    await amendAppearance(room.store, tracing(), post.id, post.version, {
      access: 'read',
      excerpt: 'There are reports…',
    }),
  )
  expect(read).toMatchObject({ readBy: 'per_sari', version: post.version + 1 })
  const taken = must(
    await amendAppearance(room.store, tracing(), post.id, read.version, { access: 'trusted' }),
  )
  expect(taken).toMatchObject({ readBy: null, readAt: null })
})

test('branches may meet, but nothing cites itself, twice, or another claim’s chain', async () => {
  const { claim, appearances } = await volunteers()
  const [article, , , korotchenko] = appearances
  const drawn = must(
    await drawCitation(room.store, tracing(), claim.id, {
      citingId: article!.id,
      citedId: korotchenko!.id,
      relation: 'quotes',
    }),
  )
  const again = await drawCitation(room.store, tracing(), claim.id, {
    citingId: article!.id,
    citedId: korotchenko!.id,
    relation: 'quotes',
  })
  expect(again).toMatchObject({ ok: false, code: 'chain.already_cited' })
  const itself = await drawCitation(room.store, tracing(), claim.id, {
    citingId: article!.id,
    citedId: article!.id,
    relation: 'quotes',
  })
  expect(itself).toMatchObject({ ok: false, code: 'chain.cites_itself' })
  must(await eraseCitation(room.store, tracing(), drawn.id))
  expect((await claimFile(room.store, claim.id))!.citations).toHaveLength(5)
})

test('removing the example takes its claims and its own sources along, and keeps what happened', async () => {
  const { rows } = await articlesPage(room.store, { limit: 1 })
  must(await removeArticle(room.store, room.as('lena', 'article.remove'), rows[0]!.id, rows[0]!.version))
  expect(await articleFile(room.store, rows[0]!.id)).toBeUndefined()
  expect(await room.store.read.$count(room.store.tables.sources)).toBe(0)
  expect(await room.store.read.$count(room.store.tables.appearances)).toBe(0)
  expect(await room.store.read.$count(room.store.tables.entries)).toBeGreaterThan(50)
})
