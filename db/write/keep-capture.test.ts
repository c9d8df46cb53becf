import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { captureById, capturesByIds, capturesPage, newestCaptureOf } from '../read/captures'
import { pictureOf } from '../read/find-picture'
import { addToken, keepCapture, type Look } from './keep-capture'
import { keepPicture } from './keep-picture'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await testNewsroom()
})
afterAll(() => newsroom.close())

const look = async (more: Partial<Look> = {}): Promise<Look> => ({
  kind: 'web',
  url: 'https://kompas.example/a',
  finalUrl: 'https://www.kompas.example/a',
  originalUrl: null,
  originalAt: null,
  status: 200,
  headers: [['content-type', 'text/html']],
  mediaType: 'text/html',
  charset: null,
  sha256: await newsroom.store.snapshots.keep(new TextEncoder().encode('<p>beras')),
  bytes: 8,
  name: null,
  finding: 'read',
  title: 'Beras',
  byline: null,
  outlet: null,
  language: 'id',
  publishedOn: null,
  canonicalUrl: 'https://kompas.example/beras',
  text: 'Beras naik.',
  textSha256: 'f00',
  links: [{ start: 0, end: 5, url: 'https://bps.example/' }],
  ...more,
})

test('a look is kept with who looked and when, and leaves a trace', async () => {
  const { store } = newsroom
  const capture = must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look()))
  expect(await captureById(store, capture.id)).toEqual(capture)
  expect(capture).toMatchObject({ fetchedBy: 'per_sari', links: [{ url: 'https://bps.example/' }] })
  const entries = await store.read.select().from(store.tables.entries)
  expect(entries.at(-1)).toMatchObject({ act: 'capture.fetched', subjectId: capture.id, actorId: 'per_sari' })
})

test('two looks at an unchanged page share their bytes and stay two looks', async () => {
  const { store } = newsroom
  const first = must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look()))
  const second = must(await keepCapture(store, newsroom.as('budi', 'capture.keep'), await look()))
  expect(second.sha256).toBe(first.sha256)
  expect(second.id > first.id).toBe(true)
  const rows = await store.read.select().from(store.tables.snapshots)
  expect(rows.filter((row) => row.sha256 === first.sha256)).toHaveLength(1)
})

test('a page is found by the address asked for, arrived at, or called canonical; newest first, without its text', async () => {
  const { store } = newsroom
  for (const url of [
    'https://kompas.example/a',
    'https://www.kompas.example/a',
    'https://kompas.example/beras',
  ]) {
    const { rows } = await capturesPage(store, { url, limit: 2 })
    expect(rows).toHaveLength(2)
    expect(rows[0]!.id > rows[1]!.id).toBe(true)
    expect(rows[0]).not.toHaveProperty('text')
  }
  expect((await capturesPage(store, { url: 'https://kompas.example/other', limit: 5 })).rows).toEqual([])
})

test('of the looks at a page the newest that could be read is the one to lean on', async () => {
  const { store } = newsroom
  const read = must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look()))
  must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look({ finding: 'cookie_wall' })))
  expect((await newestCaptureOf(store, 'https://kompas.example/a'))?.id).toBe(read.id)
  expect(await capturesByIds(store, [read.id, read.id])).toHaveLength(1)
  expect(await capturesByIds(store, [])).toEqual([])
})

test('the first timestamp stays', async () => {
  const { store } = newsroom
  const capture = must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look()))
  const token = { sha256: 'a'.repeat(64), bytes: 3, at: '2026-11-24T09:00:00.000Z', by: 'tsa.example' }
  must(await addToken(store, newsroom.as('sari', 'capture.keep'), capture.id, token))
  const again = must(
    await addToken(store, newsroom.as('sari', 'capture.keep'), capture.id, {
      ...token,
      sha256: 'b'.repeat(64),
    }),
  )
  expect(again.tokenSha256).toBe('a'.repeat(64))
})

test('a kept page has one picture, and it stays', async () => {
  const { store } = newsroom
  const { id } = must(await keepCapture(store, newsroom.as('sari', 'capture.keep'), await look()))
  expect(await pictureOf(store, id)).toBeUndefined()
  const drawn = async (text: string) => ({
    sha256: await store.snapshots.keep(new TextEncoder().encode(text)),
    bytes: text.length,
  })
  const first = must(await keepPicture(store, newsroom.as('sari', 'capture.keep'), id, await drawn('one')))
  const second = must(await keepPicture(store, newsroom.as('sari', 'capture.keep'), id, await drawn('two')))
  expect(second).toEqual(first)
  expect(await pictureOf(store, id)).toEqual(first)
})
