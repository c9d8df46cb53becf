import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId } from '@/lib/model/ids'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile, articlesPage } from '../read/find-articles'
import { claimsPage } from '../read/find-claims'
import { seedExample } from '../seed/example'
import { acceptSuggestion } from './accept-suggestion'
import { carryLate } from './carry-late'
import { dismissedIn, dismissSuggestion, reviveSuggestion } from './dismiss-suggestion'
import { revise } from './revise-article'
import { settleAnchor } from './settle-anchor'

let room: TestNewsroom
let articleId: ArticleId
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  articleId = (await articlesPage(room.store, { limit: 1 })).rows[0]!.id
})
afterAll(() => room.close())

const article = async () => (await articleFile(room.store, articleId))!
const kept = { sha256: '1'.repeat(64), mediaType: 'text/plain', name: null, bytes: 1 }

test('accepting a proposal makes the claim and its whole chain, with known sources found by alias', async () => {
  const { revision, sources } = await article()
  const before = sources.length
  const file = must(
    await acceptSuggestion(room.store, room.as('sari', 'claim.mark'), articleId, {
      revisionId: revision.id,
      spans: [{ start: 1487, end: 1570 }],
      chain: [
        { name: 'SCMP', kind: 'outlet', relation: 'reports', phraseStart: 1728, phraseEnd: 1753 },
        { name: 'Igor Korotchenko', kind: 'person', relation: 'quotes', phraseStart: null, phraseEnd: null },
        {
          name: 'sumber di Moskwa',
          kind: 'anonymous',
          relation: 'reports',
          phraseStart: null,
          phraseEnd: null,
        },
      ],
    }),
  )
  const after = (await article()).sources
  const nameOf = (id: string) => after.find((source) => source.id === id)?.name
  expect(file.appearances.map((one) => nameOf(one.sourceId))).toEqual([
    'AKURAT.CO',
    'South China Morning Post',
    'Igor Korotchenko',
    'sumber di Moskwa',
  ])
  expect(after).toHaveLength(before + 1)
  expect(file.citations[0]).toMatchObject({ phrase: 'seperti dikutip dari SCMP' })
})

test('a dismissed proposal stays dismissed until it is revived', async () => {
  must(await dismissSuggestion(room.store, room.as('sari', 'claim.mark'), articleId, 'abcdefabcdef0123'))
  must(await dismissSuggestion(room.store, room.as('budi', 'claim.mark'), articleId, 'abcdefabcdef0123'))
  expect(await dismissedIn(room.store, articleId)).toEqual(['abcdefabcdef0123'])
  must(await reviveSuggestion(room.store, room.as('sari', 'claim.mark'), articleId, 'abcdefabcdef0123'))
  expect(await dismissedIn(room.store, articleId)).toEqual([])
})

test('claims are found by any of their words, in either language', async () => {
  const found = async (q: string) =>
    (await claimsPage(room.store, { q, limit: 50 })).rows.map((row) => row.number)
  expect(await found('volunteers reports')).toHaveLength(1)
  expect(await found('1,3 juta')).toHaveLength(1)
  expect(await found('tentara cada')).toHaveLength(1)
  expect(await found("%' OR 1=1")).toEqual([])
})

test('the outlet edited the article, and no mark was lost', async () => {
  const { revision, claims } = await article()
  const marks = claims.flatMap(({ anchors }) => anchors)
  const edited = revision.text
    .replace('News\n\n', '')
    .replace('hampir 1,3 juta tentara', 'sekitar 1,28 juta tentara')
    .replace(/Namun, para ahli pertahanan[^\n]*\n\n/, '')
  must(
    await revise(room.store, room.as('sari', 'article.amend'), articleId, {
      text: edited,
      blocks: [{ kind: 'paragraph', start: 0, end: edited.length }],
      kept,
    }),
  )

  const now = await article()
  const carried = now.claims.flatMap(({ anchors }) => anchors)
  expect(now.revision.number).toBe(2)
  expect(carried).toHaveLength(marks.length)
  for (const anchor of carried.filter((one) => one.placement !== 'orphaned')) {
    expect(anchor.revisionId).toBe(now.revision.id)
    expect(now.revision.text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
  }
  for (const { phrase, phraseStart, phraseEnd } of now.claims.flatMap(({ citations }) => citations))
    if (phraseStart !== null) expect(now.revision.text.slice(phraseStart, phraseEnd!)).toBe(phrase)
  const lost = carried.filter((one) => one.placement === 'orphaned')
  expect(lost.map((one) => one.quote)).toEqual([expect.stringContaining('peralatan dan teknologi')])
  const changed = carried.find((one) => one.quote.includes('1,28 juta'))!
  expect(changed.was).toContain('1,3 juta')
})

test('an orphan is settled by a person: the passage is gone, or it is this one', async () => {
  const orphan = (await article()).claims
    .flatMap(({ anchors }) => anchors)
    .find((one) => one.placement === 'orphaned')!
  const gone = must(
    await settleAnchor(room.store, room.as('sari', 'claim.amend'), orphan.id, { removed: true }),
  )
  expect(gone.anchors[0]).toMatchObject({ placement: 'removed', quote: orphan.quote })
  const found = must(
    await settleAnchor(room.store, room.as('sari', 'claim.amend'), orphan.id, {
      span: { start: 0, end: 20 },
    }),
  )
  expect(found.anchors[0]).toMatchObject({ placement: 'exact', start: 0 })

  const undo = () => settleAnchor(room.store, room.as('sari', 'claim.amend'), orphan.id, { undo: true })
  expect(must(await undo()).anchors[0]).toEqual(gone.anchors[0])
  expect(await undo()).toMatchObject({ ok: false, code: 'ask.version_stale' })
})

test('a passage of over a thousand letters that changed is looked for after the answer, and found', async () => {
  const { revision, claims } = await article()
  const long = { start: 100, end: 1900 }
  const claim = claims.find(({ anchors }) => anchors[0]?.placement === 'moved')!
  const [anchor] = claim.anchors
  must(await settleAnchor(room.store, room.as('sari', 'claim.amend'), anchor!.id, { span: long }))
  const middle = 1000
  const text = `${revision.text.slice(0, middle)} (diperbarui) ${revision.text.slice(middle)}`
  const next = must(
    await revise(room.store, room.as('sari', 'article.amend'), articleId, {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept,
    }),
  )
  const now = async () =>
    (await article()).claims.flatMap(({ anchors }) => anchors).find(({ id }) => id === anchor!.id)!
  expect((await now()).placement).toBe('orphaned')
  expect(must(await carryLate(room.store, room.house('claim.amend'), anchor!.id, next.id))).toBe(true)
  expect(await now()).toMatchObject({ revisionId: next.id, placement: 'similar' })
  expect((await now()).quote).toContain('(diperbarui)')
  // Done again, or after a person was faster, it changes nothing.
  expect(must(await carryLate(room.store, room.house('claim.amend'), anchor!.id, next.id))).toBe(false)
})
