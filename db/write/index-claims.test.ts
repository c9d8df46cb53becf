import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { VerdictDraft } from '@/lib/model/review'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { claimFile } from '../read/find-claims'
import { workOf } from '../read/find-work'
import { indexStands } from '../read/index-stands'
import { seedExample } from '../seed/example'
import { actOnReview } from './act-on-review'
import { catchUpIndex, forgetIndex } from './catch-up-index'
import { dismissFlag, restoreFlag } from './dismiss-flag'
import { factsOfClaim } from './index-claims'
import { amendArticle, removeArticle } from './keep-article'
import { amendSource } from './know-source'
import { planMany, planWork } from './plan-work'
import { revise } from './revise-article'
import { addHop, amendAppearance, removeAppearance } from './trace-chain'
import { addEvidence, removeEvidence } from './weigh-evidence'

let room: TestNewsroom
let claims: ClaimId[]

beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const table = room.store.tables.claims
  const rows = await room.store.read.select({ id: table.id }).from(table).orderBy(asc(table.position))
  claims = rows.map((row) => row.id)
})
afterAll(() => room.close())

/** The index as it is kept, and as it follows from everything else. */
async function bothIndexes() {
  const { claims: table, claimIndex, claimFlags } = room.store.tables
  const ids = (await room.store.read.select({ id: table.id }).from(table)).map((row) => row.id).sort()
  const kept = await room.store.read.select().from(claimIndex).orderBy(asc(claimIndex.claimId))
  const flags = await room.store.read.select().from(claimFlags).orderBy(asc(claimFlags.code))
  const derived = []
  for (const id of ids) derived.push((await factsOfClaim(room.store, room.store.read, id))!)
  return {
    kept: kept.map((facts) => ({
      facts,
      codes: flags.filter((flag) => flag.claimId === facts.claimId).map((flag) => flag.code),
    })),
    derived,
  }
}
const isTrue = async () => {
  const { kept, derived } = await bothIndexes()
  expect(kept).toEqual(derived)
}

const verdict: VerdictDraft = {
  rating: 'misleading',
  attribution: 'distorted',
  confidence: 'high',
  rationale: 'The source said something else.',
  changeAsked: null,
  faithfulWhy: null,
}
const version = async (id: ClaimId) => (await claimFile(room.store, id))!.claim.version

test('a seeded base has every claim in its index', async () => {
  const { kept } = await bothIndexes()
  expect(kept.length).toBe(claims.length)
  expect(kept.some(({ codes }) => codes.includes('single-origin'))).toBe(true)
  await isTrue()
})

test('after any act the index says what follows from everything else', async () => {
  const [id, other] = claims as [ClaimId, ClaimId]
  const { store } = room
  must(await actOnReview(store, room.as('budi', 'review.act'), id, await version(id), { act: 'take' }))
  must(
    await actOnReview(store, room.as('budi', 'review.act'), id, await version(id), {
      act: 'conclude',
      verdict,
    }),
  )
  await isTrue()

  const file = (await claimFile(store, id))!
  const root = file.appearances.find((one) => one.isArticle)!
  const hop = must(
    await addHop(store, room.as('sari', 'chain.trace'), id, {
      citingId: root.id,
      source: { new: { name: 'Somebody nobody knows', kind: 'anonymous' } },
      appearance: { basis: 'firsthand', access: 'trusted' },
      citation: { relation: 'reports' },
    }),
  )
  const flags = await bothIndexes()
  expect(flags.kept.find(({ facts }) => facts.claimId === id)!.codes).toContain('stale')
  await isTrue()

  must(
    await actOnReview(store, room.as('lena', 'review.act'), id, await version(id), {
      act: 'return',
      why: 'See',
    }),
  )
  must(
    await actOnReview(store, room.as('budi', 'review.act'), id, await version(id), {
      act: 'conclude',
      verdict,
    }),
  )
  await isTrue()

  must(
    await amendAppearance(store, room.as('sari', 'chain.trace'), hop.appearance.id, 1, { basis: 'unknown' }),
  )
  await isTrue()
  const set = must(
    await dismissFlag(store, room.as('lena', 'flag.dismiss'), id, {
      code: 'untraced',
      points: [],
      why: 'Known',
    }),
  )
  must(await restoreFlag(store, room.as('lena', 'flag.dismiss'), set.id))
  must(await removeAppearance(store, room.as('sari', 'chain.trace'), hop.appearance.id))
  const evidence = must(
    await addEvidence(store, room.as('sari', 'evidence.add'), other, { title: 'A table', stance: 'refutes' }),
  )
  await isTrue()
  must(await removeEvidence(store, room.as('sari', 'evidence.add'), evidence.id))
  must(
    await planWork(store, room.as('sari', 'work.plan'), other, 0, {
      assigneeId: 'per_budi',
      dueOn: '2026-12-01',
      priority: 'high',
      addTags: ['pangan', 'ekonomi'],
    }),
  )
  await isTrue()
})

test('what is learnt of a source reaches every claim that leans on it', async () => {
  const { store } = room
  const { appearances, sources } = store.tables
  const [cited] = await store.read
    .select({ id: appearances.sourceId })
    .from(appearances)
    .where(eq(appearances.isArticle, false))
  const id = cited!.id as SourceId
  const [source] = await store.read.select().from(sources).where(eq(sources.id, id))
  must(
    await amendSource(store, room.as('lena', 'source.amend'), id, source!.version, {
      retractedWhy: 'Made it up',
    }),
  )
  const { kept } = await bothIndexes()
  expect(kept.some(({ codes }) => codes.includes('retracted-source'))).toBe(true)
  await isTrue()
})

test('a changed text, another language and a removed article are in it too', async () => {
  const { store } = room
  const { articles, revisions } = store.tables
  const [article] = await store.read.select().from(articles)
  const [revision] = await store.read.select().from(revisions)
  must(
    await amendArticle(store, room.as('sari', 'article.amend'), article!.id, article!.version, {
      language: 'ms',
    }),
  )
  must(
    await revise(store, room.as('sari', 'article.amend'), article!.id, {
      text: revision!.text.slice(Math.floor(revision!.text.length / 2)),
      blocks: [{ kind: 'paragraph', start: 0, end: 10 }],
      kept: { sha256: '1'.repeat(64), mediaType: 'text/plain', name: null, bytes: 10 },
    }),
  )
  const { kept } = await bothIndexes()
  expect(kept.some(({ facts }) => facts.orphaned > 0)).toBe(true)
  await isTrue()
})

test('an index that was lost is worked out anew, batch by batch', async () => {
  const { store } = room
  const { kept } = await bothIndexes()
  await store.transact(async (tx) => {
    await tx.delete(store.tables.claimIndex)
    await tx.delete(store.tables.claimFlags)
    return { ok: true, value: null }
  })
  await forgetIndex(store)
  expect(await indexStands(store)).toEqual({ complete: false })
  let rounds = 0
  while (await catchUpIndex(store)) rounds++
  expect(rounds).toBeGreaterThan(0)
  expect(await indexStands(store)).toEqual({ complete: true })
  expect((await bothIndexes()).kept).toEqual(kept)
})

test('three hundred claims at once: each answers for itself, and what was done can be put back', async () => {
  const { store } = room
  const some = claims.slice(2, 12)
  const rows = must(
    await planMany(store, room.as('lena', 'work.plan'), {
      claims: [...some.map((id) => ({ id })), { id: 'clm_nowhere' }],
      spreadAmong: ['per_sari', 'per_budi'],
      plan: { priority: 'urgent', addTags: ['bulk'] },
    }),
  )
  expect(rows.filter((row) => row.refusal)).toMatchObject([{ id: 'clm_nowhere' }])
  const given = rows.flatMap((row) => row.after?.assigneeId ?? [])
  expect(new Set(given)).toEqual(new Set(['per_sari', 'per_budi']))
  await isTrue()
  const back = must(
    await planMany(store, room.as('lena', 'work.plan'), {
      claims: rows.flatMap(({ id, before, after }) => {
        if (!before || !after) return []
        const { assigneeId, dueOn, priority, tags } = before
        return [{ id, seen: after.version, plan: { assigneeId, dueOn, priority, tags } }]
      }),
    }),
  )
  expect(back.every((row) => !row.refusal)).toBe(true)
  for (const id of some)
    expect(await workOf(store, id)).toMatchObject({ assigneeId: null, priority: 'none', tags: [] })
  await isTrue()
})

test('a claim goes to nobody who may not review', async () => {
  const { store } = room
  const before = await workOf(store, claims[0]!)
  const no = await planWork(store, room.as('lena', 'work.plan'), claims[0]!, before.version, {
    assigneeId: 'per_vic',
  })
  expect(no).toMatchObject({ ok: false, code: 'work.not_a_reviewer' })
})

test('an article takes its rows with it', async () => {
  const { store } = room
  const { articles, claimIndex, claimFlags, claimTags } = store.tables
  const [article] = await store.read.select().from(articles)
  must(await removeArticle(store, room.as('lena', 'article.remove'), article!.id, article!.version))
  expect(await store.read.select().from(claimIndex)).toEqual([])
  expect(await store.read.select().from(claimFlags)).toEqual([])
  expect(await store.read.select().from(claimTags)).toEqual([])
})
