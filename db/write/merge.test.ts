import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MergeId, SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { mergedFields, type Side } from '@/lib/registry/merge-plan'
import { dossierBytes, dossierOf } from '@/lib/report/as-dossier'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articlesPage } from '../read/find-articles'
import { mergesInto, movedTo, sourceAtAddress } from '../read/find-merges'
import { sourceById, sourceExactly, sourcesNamed } from '../read/find-sources'
import { twinsOf } from '../read/find-twins'
import { wholeArticle } from '../read/whole-article'
import { seedExample } from '../seed/example'
import { judgeSources } from './judge-sources'
import { addSource, amendSource } from './know-source'
import { mergeSources, undoMerge } from './merge-sources'
import { callDifferent, callMaybeSame } from './settle-twins'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
})
afterAll(() => room.close())

const knowing = () => room.as('lena', 'source.amend')
const named = async (name: string) => (await sourceExactly(room.store, name))!
const again = async ({ id }: Source) => (await sourceById(room.store, id))!

async function dossier(): Promise<string> {
  const { rows } = await articlesPage(room.store, { limit: 1 })
  const whole = (await wholeArticle(room.store, rows[0]!.id))!
  return new TextDecoder().decode(dossierBytes(dossierOf(whole)))
}
async function everySource(): Promise<Source[]> {
  const { sources } = room.store.tables
  return room.store.read.select().from(sources).orderBy(sources.id)
}
async function merge(kept: Source, gone: Source, choices: Record<string, Side> = {}) {
  return must(
    await mergeSources(room.store, knowing(), kept.id, kept.version, {
      gone: gone.id,
      goneVersion: gone.version,
      choices,
      why: null,
    }),
  )
}

test('what was made one is parted again to the byte, whoever was merged with whom and whatever was chosen', async () => {
  const all = await everySource()
  const some = all.map((_, index) => index)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...some),
      fc.constantFrom(...some),
      fc.record(Object.fromEntries(mergedFields.map((field) => [field, fc.constantFrom('kept', 'gone')]))),
      fc.array(fc.tuple(fc.constantFrom(...some), fc.constantFrom(...some)), { maxLength: 2 }),
      async (one, other, choices, pairs) => {
        fc.pre(one !== other)
        for (const [a, b] of pairs)
          if (a !== b)
            must(
              await judgeSources(room.store, knowing(), {
                a: all[a]!.id,
                b: all[b]!.id,
                kind: 'independent',
                why: 'Two newsrooms.',
              }),
            )
        const owner = all[pairs[0]?.[1] ?? other]!
        const first = await again(all[one]!)
        await amendSource(room.store, knowing(), first.id, first.version, {
          ownerId: owner.id === first.id ? null : owner.id,
          reliability: 'D',
          country: 'RU',
          aliases: ['Alias', all[other]!.name],
        })
        const [before, sources] = [await dossier(), await everySource()]
        const merged = await mergeSources(
          room.store,
          knowing(),
          all[one]!.id,
          (await again(all[one]!)).version,
          {
            gone: all[other]!.id,
            goneVersion: (await again(all[other]!)).version,
            choices: choices as Record<string, Side>,
            why: null,
          },
        )
        // An owner in a circle is refused, and a refusal leaves nothing behind.
        if (merged.ok) {
          expect(await everySource()).toHaveLength(all.length - 1)
          must(await undoMerge(room.store, knowing(), merged.value.id))
        }
        expect(await everySource()).toEqual(sources)
        expect(await dossier()).toBe(before)
      },
    ),
    { numRuns: 12 },
  )
})

test('the one that stays answers to the names and the domain of the one that went, and to its old address', async () => {
  const kept = must(
    await addSource(room.store, knowing(), { name: 'Harian Fajar', kind: 'outlet', country: 'ID' }),
  )
  const gone = must(
    await addSource(room.store, knowing(), {
      name: 'Fajar Daily',
      kind: 'outlet',
      url: 'https://www.fajar.example.com/',
      aliases: ['HARIAN FAJAR', 'Fajar'],
    }),
  )
  const { id, source } = await merge(kept, gone)
  expect(source).toMatchObject({ name: 'Harian Fajar', country: 'ID', aliases: ['Fajar Daily', 'Fajar'] })
  expect((await sourceExactly(room.store, 'fajar daily'))?.id).toBe(kept.id)
  expect((await sourceAtAddress(room.store, 'https://fajar.example.com/berita/1'))?.id).toBe(kept.id)
  expect((await movedTo(room.store, gone.id))?.id).toBe(kept.id)
  expect(await mergesInto(room.store, kept.id)).toMatchObject([{ id, goneName: 'Fajar Daily', by: 'Lena' }])

  must(await undoMerge(room.store, knowing(), id))
  expect(await movedTo(room.store, gone.id)).toBeUndefined()
  expect((await sourceExactly(room.store, 'fajar daily'))?.id).toBe(gone.id)
  expect(await undoMerge(room.store, knowing(), id)).toMatchObject({ code: 'source.merge_undone' })
})

test('what people did to the source since the merge is not undone with it', async () => {
  const kept = must(await addSource(room.store, knowing(), { name: 'Kantor A', kind: 'institution' }))
  const gone = must(
    await addSource(room.store, knowing(), {
      name: 'Kantor B',
      kind: 'institution',
      country: 'ID',
      note: 'b',
    }),
  )
  const { id, source } = await merge(kept, gone)
  expect(source).toMatchObject({ country: 'ID', note: 'b' })
  must(await amendSource(room.store, knowing(), kept.id, source.version, { note: 'Asked again on Monday.' }))
  must(await undoMerge(room.store, knowing(), id))
  expect(await again(kept)).toMatchObject({ country: null, note: 'Asked again on Monday.', aliases: [] })
})

test('a chain of merges is parted from its end', async () => {
  const [a, b, c] = await Promise.all(
    ['Satu', 'Dua', 'Tiga'].map(async (name) =>
      must(await addSource(room.store, knowing(), { name, kind: 'person' })),
    ),
  )
  const first = await merge(b!, a!)
  const second = await merge(c!, await again(b!))
  expect((await movedTo(room.store, a!.id))?.id).toBe(c!.id)
  expect(await undoMerge(room.store, knowing(), first.id)).toMatchObject({ code: 'source.merge_first_undo' })
  must(await undoMerge(room.store, knowing(), second.id))
  must(await undoMerge(room.store, knowing(), first.id))
  expect((await again(a!)).name).toBe('Satu')
})

test('nothing is merged with itself, nor over a change that was not seen', async () => {
  const post = await named('New York Post')
  const ask = { gone: post.id as SourceId, goneVersion: post.version, choices: {}, why: null }
  expect(await mergeSources(room.store, knowing(), post.id, post.version, ask)).toMatchObject({
    code: 'source.merge_itself',
  })
  const other = (await everySource()).find((one) => one.id !== post.id)!
  expect(
    await mergeSources(room.store, knowing(), other.id, other.version, {
      ...ask,
      goneVersion: post.version + 7,
    }),
  ).toMatchObject({ code: 'ask.version_stale' })
  expect(await undoMerge(room.store, knowing(), 'mrg_nobody' as MergeId)).toMatchObject({
    code: 'ask.no_such_thing',
  })
})

test('sources of one name or one house are proposed as one, until somebody says that they are not', async () => {
  const one = must(await addSource(room.store, knowing(), { name: 'Tabloid Médan', kind: 'outlet' }))
  const two = must(
    await addSource(room.store, knowing(), { name: 'TM Group', kind: 'outlet', aliases: ['tabloid medan'] }),
  )
  const three = must(
    await addSource(room.store, knowing(), {
      name: 'Kanal Tiga',
      kind: 'outlet',
      domains: ['https://t3.example.org/x'],
    }),
  )
  const four = must(
    await addSource(room.store, knowing(), { name: 'K3', kind: 'outlet', url: 'http://www.t3.example.org' }),
  )
  must(await addSource(room.store, knowing(), { name: 'Tabloid Medan', kind: 'anonymous' }))
  expect(await twinsOf(room.store, two.id)).toMatchObject([
    { other: { id: one.id }, reason: 'name', shared: 'tabloid medan' },
  ])
  expect(await twinsOf(room.store, three.id)).toMatchObject([
    { other: { id: four.id }, reason: 'domain', shared: 't3.example.org' },
  ])

  must(await callDifferent(room.store, knowing(), one.id, two.id))
  expect(await twinsOf(room.store, two.id)).toEqual([])
  // It stays so when either is written again.
  must(await amendSource(room.store, knowing(), two.id, two.version, { aliases: ['Tabloid Medan', 'TM'] }))
  expect(await twinsOf(room.store, one.id)).toEqual([])
  must(await callMaybeSame(room.store, knowing(), one.id, two.id))
  expect(await twinsOf(room.store, one.id)).toHaveLength(1)
  expect((await sourcesNamed(room.store, 'tabloid', 5)).length).toBeGreaterThan(1)
})
