import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimId } from '@/lib/model/ids'
import { descendsFirst, queueSorts } from '@/lib/model/queue-words'
import { matches, type Seen } from '@/lib/search/matches'
import { fold } from '@/lib/text/fold'
import { must, type TestNewsroom, testNewsroom } from './newsroom.fixture'
import { claimFile } from './read/find-claims'
import { findIds, planFor, type QueueQuestion, queueIds, queuePage } from './read/find-queue'
import { worksOf } from './read/find-work'
import { loadClaimFiles } from './read/load-files'
import { seedExample } from './seed/example'
import { actOnReview } from './write/act-on-review'
import { planWork } from './write/plan-work'
import { addEvidence } from './write/weigh-evidence'

let room: TestNewsroom
let claims: ClaimId[]
let seen: Seen[]
const me = 'per_budi'
const today = '2026-11-24'
const asked = (q: string): QueueQuestion => ({ q, me, today })
const verdict = {
  rating: 'false',
  attribution: 'distorted',
  confidence: 'low',
  rationale: 'No.',
  changeAsked: null,
  faithfulWhy: null,
} as const

/** A newsroom in the middle of its day: claims at several stages, some planned, some tagged. */
beforeAll(async () => {
  room = await testNewsroom()
  const { store } = room
  await seedExample(store, () => room.house('article.bring_in'))
  const table = store.tables.claims
  claims = (await store.read.select({ id: table.id }).from(table).orderBy(asc(table.id))).map((row) => row.id)
  const act = async (id: ClaimId, who: 'sari' | 'budi' | 'lena', ask: Parameters<typeof actOnReview>[4]) => {
    const { claim } = (await claimFile(store, id))!
    must(await actOnReview(store, room.as(who, 'review.act'), id, claim.version, ask))
  }
  const priorities = ['none', 'low', 'normal', 'high', 'urgent'] as const
  for (const [i, id] of claims.entries()) {
    if (i % 2 === 0) await act(id, i % 4 === 0 ? 'sari' : 'budi', { act: 'take' })
    if (i % 6 === 0) await act(id, i % 4 === 0 ? 'sari' : 'budi', { act: 'conclude', verdict })
    if (i % 24 === 0) await act(id, 'lena', { act: 'sign_off' })
    if (i % 3 === 0)
      must(
        await planWork(store, room.as('lena', 'work.plan'), id, 0, {
          assigneeId: i % 9 === 0 ? 'per_budi' : i % 6 === 0 ? 'per_sari' : null,
          dueOn: i % 5 === 0 ? `2026-11-${20 + (i % 10)}` : null,
          priority: priorities[i % 5]!,
          addTags: i % 4 === 0 ? ['pangan'] : ['harga', 'luar negeri'],
        }),
      )
    if (i % 7 === 0)
      must(
        await addEvidence(store, room.as('sari', 'evidence.add'), id, {
          title: 'A table',
          stance: 'refutes',
        }),
      )
  }
  seen = await whatIsThere()
}, 180_000)
afterAll(() => room.close())

/** Every claim as it lies in the base, for a filter without one. */
async function whatIsThere(): Promise<Seen[]> {
  const { store } = room
  const { claimIndex, claimFlags, claims: table } = store.tables
  const index = await store.read.select().from(claimIndex).orderBy(asc(claimIndex.claimId))
  const flags = await store.read.select().from(claimFlags)
  const texts = new Map((await store.read.select().from(table)).map((claim) => [claim.id, claim]))
  const works = await worksOf(store, claims)
  const all: Seen[] = []
  for (const row of index) {
    const [file] = await loadClaimFiles(store, store.read, { claimId: row.claimId })
    const { text, gloss } = texts.get(row.claimId)!
    all.push({
      ...row,
      codes: flags.filter((flag) => flag.claimId === row.claimId).map((flag) => flag.code),
      sources: file!.appearances.filter((one) => !one.isArticle).map((one) => one.sourceId),
      tags: works.get(row.claimId)!.tags,
      words: fold(`${text} ${gloss ?? ''}`).split(' '),
      again: false,
    })
  }
  return all
}

const idsOf = async (q: string) => {
  const plan = must(await planFor(room.store, asked(q)))
  const { ids } = await findIds(room.store, plan, { sort: 'created', backwards: false, limit: 1000 })
  return ids.sort()
}

test('a queue holds what its query says', async () => {
  const open = await idsOf('stage:open')
  expect(open.length).toBeGreaterThan(0)
  expect(open.length).toBeLessThan(claims.length)
  expect(await idsOf('-stage:open')).toEqual(claims.filter((id) => !open.includes(id)))
  expect(await idsOf('')).toEqual(claims)
  expect((await idsOf('is:waiting')).length).toBeGreaterThan(0)
  const { sources } = room.store.tables
  const [post] = await room.store.read.select().from(sources).where(eq(sources.name, 'New York Post'))
  expect(await idsOf('source:"new york post"')).toEqual(
    seen.filter((one) => one.sources.includes(post!.id)).map((one) => one.claimId),
  )
})

test('an article is named by a part of its headline, the last word perhaps unfinished', async () => {
  const { articles } = room.store.tables
  const [article] = await room.store.read.select().from(articles)
  const [first, second = ''] = article!.headline.split(' ')
  const its = seen.filter((one) => one.articleId === article!.id).map((one) => one.claimId)
  expect(await idsOf(`article:"${article!.headline}"`)).toEqual(its)
  expect(await idsOf(`article:"${first!.toUpperCase()} ${second.slice(0, 3)}"`)).toEqual(its)
  expect(await planFor(room.store, asked('article:"no such headline"'))).toMatchObject({
    code: 'search.malformed',
    facts: { what: 'unknown_name' },
  })
})

test('what nobody bears, and what is not understood, is refused with its place', async () => {
  expect(await planFor(room.store, asked('beras source:Nobody'))).toMatchObject({
    code: 'search.malformed',
    facts: { what: 'unknown_name', value: 'Nobody', start: 6, end: 19 },
  })
  expect(await planFor(room.store, asked('stage:finished'))).toMatchObject({
    code: 'search.malformed',
    facts: { what: 'unknown_value', near: 'none', start: 0 },
  })
})

const columns = {
  created: 'createdAt',
  changed: 'changedAt',
  due: 'dueOn',
  priority: 'priority',
  independence: 'independence',
  serious: 'serious',
} as const

const terms = fc.constantFrom(
  ...[
    'stage:open',
    'stage:in-review,concluded',
    'rating:false',
    'rating:none',
    'rating:any',
    'attribution:distorted',
  ],
  ...[
    'confidence:>=moderate',
    'is:mine',
    'is:waiting',
    'is:unassigned',
    'is:overdue',
    'is:stale',
    'is:again',
  ],
  ...['flag:single-origin', 'flag:untraced,unsourced', 'flag:none', 'flag:any', 'source:none', 'source:any'],
  ...[
    'source:"New York Post"',
    'assignee:me',
    'assignee:Sari',
    'assignee:none',
    'holder:Budi,Sari',
    'holder:any',
  ],
  ...[
    'author:none',
    'judge:sari',
    'due:none',
    'due:any',
    'due:<3d',
    'due:>today',
    'due:2026-11',
    'due:2026-11-20..2026-11-25',
  ],
  ...[
    'priority:urgent',
    'priority:>low',
    'priority:none,high',
    'tag:pangan',
    'tag:"luar negeri"',
    'tag:none',
    'tag:any',
  ],
  ...[
    'created:<7d',
    'changed:>1d',
    'judged:today',
    'judged:none',
    'independence:0',
    'independence:>=1',
    'hops:1..2',
  ],
  ...['evidence:0', 'refutes:>0', 'serious:>0', 'language:id', 'ukraina', 'rusi', '"presiden rusia"'],
)
const query: fc.Arbitrary<string> = fc.letrec<{ q: string }>((tie) => ({
  q: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    terms,
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => `(${of.join(' ')})`),
    fc.array(tie('q'), { minLength: 2, maxLength: 3 }).map((of) => `(${of.join(' OR ')})`),
    tie('q').map((of) => `-(${of})`),
  ),
})).q

test('whatever is asked, the base finds what a plain filter over every claim finds, in the order of each sort', async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom(...queueSorts), fc.boolean(), async (q, sort, backwards) => {
      const plan = must(await planFor(room.store, asked(q)))
      const wanted = seen.filter((claim) => matches(plan, claim)).map((claim) => claim.claimId)
      const found: ClaimId[] = []
      let after: string | undefined
      do {
        const page = await findIds(room.store, plan, { sort, backwards, after, limit: 7 })
        found.push(...page.ids)
        after = page.next ?? undefined
      } while (after)
      expect([...found].sort(), q).toEqual([...wanted].sort())
      expect(new Set(found).size).toBe(found.length)
      const keys = found.map((id) => seen.find((claim) => claim.claimId === id)![columns[sort]]!)
      const ordered = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      expect(keys).toEqual(descendsFirst[sort] !== backwards ? ordered.reverse() : ordered)
    }),
    { numRuns: process.env.SANAD_TEST_ENGINE === 'sqlite' ? 120 : 20 },
  )
})

test('a page says who, by when and what stands in the way', async () => {
  const page = must(
    await queuePage(room.store, asked('tag:pangan'), { sort: 'priority', backwards: false, limit: 50 }),
  )
  expect(page.rows.length).toBeGreaterThan(1)
  const ranks = page.rows.map((row) => ['none', 'low', 'normal', 'high', 'urgent'].indexOf(row.work.priority))
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
  expect(page.rows.every((row) => row.work.tags.includes('pangan'))).toBe(true)
  const ids = must(await queueIds(room.store, asked('tag:pangan'), undefined))
  expect(new Set(ids.ids)).toEqual(new Set(page.rows.map((row) => row.id)))
})
