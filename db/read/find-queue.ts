import { type SQL, sql } from 'drizzle-orm'
import type { QueueRow } from '@/lib/api/queue-answers'
import { type ClaimId, isIdOf, type PersonId } from '@/lib/model/ids'
import { descendsFirst, type QueueSort } from '@/lib/model/queue-words'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { blindPlan } from '@/lib/search/blind-plan'
import { type Fault, parse } from '@/lib/search/parse'
import { type Leaf, namesIn, type Plan, planOf } from '@/lib/search/plan'
import { fold } from '@/lib/text/fold'
import type { Store } from '../store'
import { claimRows } from './find-claims'
import { articlesNamed } from './find-headlines'
import { newsroom } from './find-newsroom'
import { worksOf } from './find-work'
import { indexStands } from './index-stands'
import { asList, oneOf } from './one-of'
import { conditionOf, type Posting, postings } from './plan-to-sql'

export interface QueueQuestion {
  q: string
  me: PersonId
  /** The asker's day, `2026-11-24`. */
  today: string
}

/** What a query asks of the base. A query with a fault is not answered: half of it would find too much. */
export async function planFor(store: Store, { q, me, today }: QueueQuestion): Promise<Outcome<Plan>> {
  const { tree, faults } = parse(q)
  if (faults.length > 0) return malformed(faults)
  const names = namesIn(tree)
  const found = new Map<string, string[]>()
  for (const { of, name } of names) found.set(`${of} ${name}`, await named[of](store, name))
  const { fourEyes, blindSecond } = await newsroom(store)
  const planned = planOf(tree, {
    me,
    today,
    fourEyes,
    named: (of, name) => found.get(`${of} ${name}`) ?? [],
  })
  if (planned.faults.length > 0) return malformed(planned.faults)
  return done(fourEyes && blindSecond ? blindPlan(planned.plan) : planned.plan)
}

const malformed = ([fault]: Fault[]) =>
  refuse('search.malformed', {
    what: fault!.code,
    ...fault!.facts,
    start: fault!.at.start,
    end: fault!.at.end,
  })

/** Who or what a name stands for: an id, or a name as it is written but for capitals and accents; an article also a part of its headline. */
const named: Record<
  'person' | 'source' | 'article' | 'claim',
  (store: Store, name: string) => Promise<string[]>
> = {
  async person(store, name) {
    const { people } = store.tables
    const rows = await store.read.select({ id: people.id, name: people.name }).from(people)
    return rows.filter((one) => one.id === name || fold(one.name) === fold(name)).map((one) => one.id)
  },
  async source(store, name) {
    const { sourceNames, sources } = store.tables
    const rows = name.startsWith('src_')
      ? await store.read.select({ id: sources.id }).from(sources).where(sql`${sources.id} = ${name}`)
      : await store.read
          .selectDistinct({ id: sourceNames.sourceId })
          .from(sourceNames)
          .where(sql`${sourceNames.folded} = ${fold(name)} and ${sourceNames.depth} = 0`)
          .limit(50)
    return rows.map((one) => one.id)
  },
  async article(store, name) {
    const { articles } = store.tables
    if (!isIdOf('article', name)) return articlesNamed(store, name)
    const rows = await store.read
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.id} = ${name}`)
    return rows.map((one) => one.id)
  },
  async claim(store, name) {
    const { claims } = store.tables
    const rows = await store.read.select({ id: claims.id }).from(claims).where(sql`${claims.id} = ${name}`)
    return rows.map((one) => one.id)
  },
}

/** A list that holds no more claims than this is walked, and its claims sorted; else the sort's own index is walked. */
const shortList = 2000

/** What the plan's rows come from: the index in the order asked for, or the claims of one short list. */
async function driverOf(store: Store, plan: Plan): Promise<Posting | null> {
  const leaves = plan.is === 'all' ? plan.of : [plan]
  const lists = leaves.flatMap((leaf) =>
    leaf.is === 'all' || leaf.is === 'some' || leaf.not
      ? []
      : [...postings(store, leaf), ...listOf(store, leaf)],
  )
  let best: { list: Posting; size: number } | null = null
  for (const list of lists) {
    const limit: number = best ? best.size : shortList + 1
    const counted: { size: number }[] = await store.read
      .select({ size: sql<number>`count(*)`.mapWith(Number) })
      .from(sql`(select 1 from ${list.table} where ${list.where} limit ${limit}) as counted`)
    const size = counted[0]?.size ?? limit
    if (size < limit) best = { list, size }
  }
  return best?.list ?? null
}

/** Columns whose values have an index of their own that serves as such a list. */
const indexed = new Set([
  'holderId',
  'assigneeId',
  'authorId',
  'judgedBy',
  'rating',
  'articleId',
  'outletId',
  'claimId',
])

function listOf(store: Store, leaf: Leaf): Posting[] {
  const { claimIndex } = store.tables
  const isList =
    (leaf.is === 'in' && indexed.has(leaf.column) && !leaf.orNull) ||
    (leaf.is === 'range' && leaf.column === 'orphaned' && leaf.from !== null)
  if (!isList) return []
  return [{ table: sql`${claimIndex}`, claimId: sql`${claimIndex.claimId}`, where: conditionOf(store, leaf) }]
}

const sortColumn = ({ claimIndex }: Store['tables'], sort: QueueSort) =>
  ({
    created: claimIndex.createdAt,
    changed: claimIndex.changedAt,
    due: claimIndex.dueOn,
    priority: claimIndex.priority,
    independence: claimIndex.independence,
    serious: claimIndex.serious,
  })[sort]

export interface QueuePageAsk {
  sort: QueueSort
  backwards: boolean
  after?: string | undefined
  limit: number
}

interface Found {
  ids: ClaimId[]
  next: string | null
}

/**
 * One page of the ids a plan finds. A page is keyed by what it is sorted by and the claim's id, so the thousandth
 * costs what the first does. Where a term has a short list (a flag, a source, a tag, somebody's claims), that list is
 * walked; else the index of the sort is, until the page is full.
 */
export async function findIds(
  store: Store,
  plan: Plan,
  { sort, backwards, after, limit }: QueuePageAsk,
): Promise<Found> {
  const { claimIndex } = store.tables
  const column = sortColumn(store.tables, sort)
  const descends = descendsFirst[sort] !== backwards
  const key = after ? keyIn(after) : null
  const direction = sql.raw(descends ? 'desc' : 'asc')
  const beyond: SQL[] = []
  if (key) {
    const sign = sql.raw(descends ? '<' : '>')
    beyond.push(sql`(${column}, ${claimIndex.claimId}) ${sign} (${sql.param(key.value, column)}, ${key.id})`)
  }
  const driver = await driverOf(store, plan)
  const from = driver
    ? sql`(select distinct ${driver.claimId} as id from ${driver.table} where ${driver.where}) as driver cross join ${claimIndex}`
    : sql`${claimIndex}`
  const joined = driver ? [sql`${claimIndex.claimId} = driver.id`] : []
  const rows = await store.read
    .select({ id: sql<ClaimId>`${claimIndex.claimId}`, key: sql<string | number>`${column}` })
    .from(from)
    .where(sql.join([...joined, conditionOf(store, plan), ...beyond], sql` and `))
    .orderBy(sql`${column} ${direction}, ${claimIndex.claimId} ${direction}`)
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    ids: shown.map((row) => row.id),
    next: rows.length > limit && last ? `${last.key}~${last.id}` : null,
  }
}

/** `2026-11-24~clm_…`; a key that was tampered with begins somewhere else, and finds no more than it would. */
function keyIn(after: string): { value: string | number; id: string } {
  const at = after.lastIndexOf('~')
  const value = after.slice(0, Math.max(at, 0))
  return { value: /^\d{1,9}$/.test(value) ? Number(value) : value, id: after.slice(at + 1) }
}

/** A page of a queue, with all that its columns can show. */
export async function queuePage(store: Store, question: QueueQuestion, ask: QueuePageAsk) {
  const plan = await planFor(store, question)
  if (!plan.ok) return plan
  const { ids, next } = await findIds(store, plan.value, ask)
  const { complete } = await indexStands(store)
  return done({ rows: await queueRows(store, ids), next, catchingUp: !complete })
}

/** These claims as rows of a queue, in this order. */
async function queueRows(store: Store, ids: ClaimId[]): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  const { claimIndex, claimFlags, people } = store.tables
  const rows = await claimRows(store, ids)
  const works = await worksOf(store, ids)
  const given = { ids: asList(ids) }
  const facts = await store.prepared
    .use(store.read, 'facts_of_queue', (name) =>
      store.read
        .select({
          claimId: claimIndex.claimId,
          serious: claimIndex.serious,
          independence: claimIndex.independence,
          hops: claimIndex.hops,
          changedAt: claimIndex.changedAt,
          assignee: people.name,
        })
        .from(claimIndex)
        .leftJoin(people, sql`${people.id} = ${claimIndex.assigneeId}`)
        .where(oneOf(store, claimIndex.claimId, 'ids'))
        .prepare(name),
    )
    .execute(given)
  const codes = await store.prepared
    .use(store.read, 'flags_of_queue', (name) =>
      store.read
        .select()
        .from(claimFlags)
        .where(oneOf(store, claimFlags.claimId, 'ids'))
        .orderBy(claimFlags.code)
        .prepare(name),
    )
    .execute(given)
  const byId = new Map(facts.map((row) => [row.claimId, row]))
  const flags = new Map<ClaimId, QueueRow['flags']>()
  for (const { claimId, code } of codes) flags.set(claimId, [...(flags.get(claimId) ?? []), code])
  return rows.map((row) => {
    const its = byId.get(row.id)
    return {
      ...row,
      work: works.get(row.id)!,
      assignee: its?.assignee ?? null,
      flags: flags.get(row.id) ?? [],
      serious: its?.serious ?? 0,
      independence: its?.independence ?? 0,
      hops: its?.hops ?? 0,
      changedAt: its?.changedAt ?? row.createdAt,
    }
  })
}

const mostCounted = 1000

/** How many claims a plan finds, counted up to a thousand. */
export async function countQueue(store: Store, question: QueueQuestion) {
  const plan = await planFor(store, question)
  if (!plan.ok) return plan
  const { ids, next } = await findIds(store, plan.value, {
    sort: 'created',
    backwards: false,
    limit: mostCounted,
  })
  return done({ count: ids.length, more: next !== null })
}

/** A thousand ids at a time, for acts on all that a query finds. */
export async function queueIds(store: Store, question: QueueQuestion, after: string | undefined) {
  const plan = await planFor(store, question)
  if (!plan.ok) return plan
  return done(
    await findIds(store, plan.value, { sort: 'created', backwards: false, after, limit: mostCounted }),
  )
}
