import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSourcesCsv } from '@/lib/import/from-sources-csv'
import type { Source } from '@/lib/model/source'
import { sourcesAsCsv } from '@/lib/report/sources-as-csv'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { everySource, sourceExactly } from '../read/find-sources'
import { bringInSources, lookAtSources } from './bring-in-sources'
import { addSource } from './know-source'

let room: TestNewsroom
let empty: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
  empty = await testNewsroom()
})
afterAll(async () => {
  await room.close()
  await empty.close()
})
const knowing = (where = room) => where.as('lena', 'source.amend')
const linesOf = (csv: string) => must(readSourcesCsv(csv)).lines

async function bring(csv: string, where = room) {
  const lines = linesOf(csv)
  const planned = await lookAtSources(where.store, lines)
  const count = (outcome: string) => planned.filter((one) => one.outcome === outcome).length
  const outcome = await bringInSources(where.store, knowing(where), lines, {
    added: count('new'),
    changed: count('changed'),
  })
  return { planned, value: must(outcome) }
}

test('each line is told what it would do, and a bad one does not keep the others out', async () => {
  must(await addSource(room.store, knowing(), { name: 'Kompas', kind: 'outlet', aliases: ['Harian Kompas'] }))
  const csv = [
    'Nama;Jenis;Negara;Keandalan;Domain;Pemilik',
    'Harian Kompas;koran;ID;B – usually;kompas.com;KG Media',
    'KG Media;lembaga;ID;;;',
    'Seseorang;entah;;;;',
    ';outlet;;;;',
    'Lain;outlet;;Z;;',
    'Pulau;outlet;;;bukan domain;',
    'Yatim;outlet;;;;Tak Dikenal',
    'KG Media;lembaga;;;;',
  ].join('\n')
  const { planned, value } = await bring(csv)
  expect(planned.map(({ line, outcome, problem }) => [line, outcome, problem])).toEqual([
    [2, 'changed', null],
    [3, 'new', null],
    [4, 'refused', 'kind_unknown'],
    [5, 'refused', 'no_name'],
    [6, 'refused', 'grade_unknown'],
    [7, 'refused', 'domain_wrong'],
    [8, 'refused', 'owner_unknown'],
    [9, 'refused', 'twice'],
  ])
  expect(value).toEqual({ added: 1, changed: 1, refused: 6 })
  const kompas = (await sourceExactly(room.store, 'Kompas'))!
  const owner = (await sourceExactly(room.store, 'KG Media'))!
  // Found by its other name, it keeps the one it has.
  expect(kompas).toMatchObject({
    name: 'Kompas',
    country: 'ID',
    reliability: 'B',
    domains: ['kompas.com'],
    ownerId: owner.id,
  })
  // The same file again does nothing.
  const again = await bring(csv)
  expect(again.value).toMatchObject({ added: 0, changed: 0 })
})

test('nothing happens when the file would no longer do what was seen', async () => {
  const lines = linesOf('name\nBaru Sekali')
  expect(await bringInSources(room.store, knowing(), lines, { added: 0, changed: 0 })).toMatchObject({
    code: 'source.csv_changed',
  })
  expect(await sourceExactly(room.store, 'Baru Sekali')).toBeUndefined()
})

test('a file without a column of names asks which it is', () => {
  expect(must(readSourcesCsv('a,b\n1,2'))).toMatchObject({ headers: ['a', 'b'], lines: [] })
  expect(must(readSourcesCsv('a,b\n1,2', { name: 1 })).lines).toMatchObject([{ name: '2' }])
  expect(readSourcesCsv('')).toMatchObject({ ok: false, code: 'source.csv_nothing' })
})

const plain = fc
  .string({ minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== '' && text === text.trim())
const line = plain.filter((text) => !/[\n\r]/.test(text))
const tricky = fc.constantFrom('=1+1', '@sum', "'quoted", '-5 "x"', 'a;b', 'a,b', '+62 21', 'ردّ', '日本')
const one = fc.record({
  name: fc.oneof(line, tricky),
  kind: fc.constantFrom('outlet', 'person', 'institution') as fc.Arbitrary<Source['kind']>,
  aliases: fc.uniqueArray(fc.oneof(line, tricky), { maxLength: 3 }),
  note: fc.option(fc.oneof(plain, tricky)),
  described: fc.option(fc.oneof(plain, tricky)),
  reliability: fc.option(fc.constantFrom('A', 'D', 'F') as fc.Arbitrary<'A' | 'D' | 'F'>),
  withheld: fc.boolean(),
  domains: fc.constantFrom<string[]>([], ['rt.com'], ['t.me/rybar', 'news.detik.com']),
})

let runs = 0

test('what is written out is read back as the same registry, formulas and all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
      async (many) => {
        runs++
        const now = '2026-01-01T00:00:00.000Z'
        const sources: Source[] = many.map((each, index) => ({
          ...each,
          id: `src_run-${runs}-${index}`,
          ownerId: null,
          country: null,
          language: 'id',
          url: null,
          reliabilityWhy: null,
          retractedWhy: null,
          createdAt: now,
          changedAt: now,
          version: 1,
        }))
        const csv = sourcesAsCsv(sources)
        const { value } = await bring(csv, empty)
        expect(value).toEqual({ added: sources.length, changed: 0, refused: 0 })
        const ids = new Set(sources.map(({ id }) => id))
        const back = (await everySource(empty.store)).filter(({ id }) => ids.has(id))
        expect(sourcesAsCsv(sources.map((each) => back.find(({ id }) => id === each.id)!))).toBe(csv)
        // No cell can be run.
        for (const cell of csv.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell[1]).not.toMatch(/^[=+\-@]/)
      },
    ),
    { numRuns: 20 },
  )
})
