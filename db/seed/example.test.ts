import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyEntries } from '@/lib/audit/verify'
import { type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile, articlesPage } from '../read/find-articles'
import { wholeLog } from '../read/find-entries'
import { seedExample } from './example'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
})
afterAll(() => room.close())

const example = async () => {
  const { rows } = await articlesPage(room.store, { limit: 10 })
  return (await articleFile(room.store, rows[0]!.id))!
}

test('the example holds all twenty claims, open, in reading order', async () => {
  const { claims, article } = await example()
  expect(article).toMatchObject({ isExample: true, language: 'id', url: null, publishedOn: null })
  expect(claims).toHaveLength(20)
  expect(claims.every(({ claim }) => claim.stage === 'open')).toBe(true)
  const starts = claims.map(({ anchors }) => Math.min(...anchors.map((anchor) => anchor.start)))
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('the hundred thousand volunteers go back through the New York Post and Channel One to reports nobody names', async () => {
  const { claims, sources } = await example()
  const nameOf = new Map(sources.map((source) => [source.id, source.name]))
  const volunteers = claims.find(({ claim }) => claim.text.startsWith('Ada laporan bahwa 100 ribu'))!
  expect(volunteers.appearances.map((one) => nameOf.get(one.sourceId))).toEqual([
    'AKURAT.CO',
    'New York Post',
    'Channel One Russia',
    'Igor Korotchenko',
    '(laporan, tidak disebut)',
  ])
  expect(volunteers.citations.map((one) => one.relation)).toEqual([
    'reports',
    'reports',
    'interviews',
    'reports',
  ])
  expect(volunteers.citations[0]!.phrase).toBe('menurut New York Post')
})

test('no hop is more than taken on trust, and nothing is made up', async () => {
  const { claims } = await example()
  const hops = claims.flatMap(({ appearances }) => appearances.filter((one) => !one.isArticle))
  expect(new Set(hops.map((hop) => hop.access))).toEqual(new Set(['trusted']))
  expect(hops.every((hop) => hop.url === null && hop.appearedOn === null && hop.excerpt === null)).toBe(true)
  expect(claims.every(({ verdicts }) => verdicts.length === 0)).toBe(true)
})

test('every act of seeding is in the audit log, and the log holds', async () => {
  const verified = await verifyEntries(wholeLog(room.store))
  expect(verified).toMatchObject({ ok: true })
  expect(verified.ok && verified.entries).toBeGreaterThan(50)
})
