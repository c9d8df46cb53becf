import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Notice } from '@/lib/model/notice'
import { done, refuse } from '@/lib/model/refusal'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { entriesPage, headOfLog } from '../read/find-entries'
import { sourcesNamed } from '../read/find-sources'
import { addSource, amendSource } from './know-source'
import { record } from './record'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

test('an act and its entry are written together, and announced afterwards', async () => {
  const heard: Notice[] = []
  const stop = room.store.announcer.listen((notices) => heard.push(...notices))
  const source = must(
    await addSource(room.store, room.as('sari', 'source.amend'), { name: 'Antara', kind: 'agency' }),
  )
  stop()
  const { rows } = await entriesPage(room.store, { subject: source.id, limit: 5 })
  expect(rows).toMatchObject([{ act: 'source.added', actor: 'Sari', subject: 'Antara' }])
  expect(heard).toMatchObject([{ act: 'source.added', subjectId: source.id, actorId: 'per_sari' }])
})

test('a refusal leaves nothing behind: no row, no entry, no notice', async () => {
  const before = await headOfLog(room.store)
  const heard: Notice[] = []
  const stop = room.store.announcer.listen((notices) => heard.push(...notices))
  const outcome = await record(room.store, room.as('sari', 'source.amend'), async (tx) => {
    await tx.insert(room.store.tables.settings).values({ name: 'half-done', value: 1, version: 1 })
    return refuse('ask.malformed', { what: 'on second thoughts' })
  })
  stop()
  expect(outcome.ok).toBe(false)
  expect(await room.store.read.select().from(room.store.tables.settings)).toEqual([])
  expect(await headOfLog(room.store)).toEqual(before)
  expect(heard).toEqual([])
})

test('a bug rolls back too, and the next act goes on as if nothing had been', async () => {
  await expect(
    record(room.store, room.as('sari', 'source.amend'), async (tx) => {
      await tx.insert(room.store.tables.settings).values({ name: 'half-done', value: 1, version: 1 })
      throw new Error('a bug of ours')
    }),
  ).rejects.toThrow('a bug of ours')
  expect(await room.store.read.select().from(room.store.tables.settings)).toEqual([])
  must(
    await record(room.store, room.as('sari', 'source.amend'), async () =>
      done({ value: null, happened: [] }),
    ),
  )
})

test('twenty people writing at once lose nothing and keep one line of entries', async () => {
  const before = await headOfLog(room.store)
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      addSource(room.store, room.as('budi', 'source.amend'), { name: `Kantor ${i}`, kind: 'outlet' }),
    ),
  )
  expect((await headOfLog(room.store)).seq).toBe(before.seq + 20)
})

test('whoever writes on what they did not see is told, and shown what is there now', async () => {
  const source = must(
    await addSource(room.store, room.as('sari', 'source.amend'), { name: 'Tempo', kind: 'outlet' }),
  )
  must(await amendSource(room.store, room.as('budi', 'source.amend'), source.id, 1, { country: 'ID' }))
  const stale = await amendSource(room.store, room.as('sari', 'source.amend'), source.id, 1, {
    country: 'MY',
  })
  expect(stale).toMatchObject({
    ok: false,
    code: 'ask.version_stale',
    current: { country: 'ID', version: 2 },
  })
})

test('a source is found by the beginning of any word of any of its names', async () => {
  must(
    await addSource(room.store, room.as('sari', 'source.amend'), {
      name: 'South China Morning Post',
      kind: 'outlet',
      aliases: ['SCMP', 'Pos Pagi Tiongkok Selatan'],
    }),
  )
  const found = async (typed: string) =>
    (await sourcesNamed(room.store, typed, 5)).map((source) => source.name)
  for (const typed of ['south', 'morning p', 'SCM', 'pagi', 'POST'])
    expect(await found(typed)).toContain('South China Morning Post')
  expect(await found('china post')).toEqual([])
  expect(await found('%')).toEqual([])
})

test('a source cannot come to own itself, not even through others', async () => {
  const house = must(
    await addSource(room.store, room.as('sari', 'source.amend'), { name: 'Grup Atas', kind: 'institution' }),
  )
  const paper = must(
    await addSource(room.store, room.as('sari', 'source.amend'), {
      name: 'Koran Bawah',
      kind: 'outlet',
      ownerId: house.id,
    }),
  )
  expect(
    await amendSource(room.store, room.as('sari', 'source.amend'), house.id, 1, { ownerId: paper.id }),
  ).toMatchObject({
    ok: false,
    code: 'chain.source_owns_itself',
  })
})
