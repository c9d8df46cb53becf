import { and, eq, or, sql } from 'drizzle-orm'
import type { SourceId } from '@/lib/model/ids'
import type { Judgement } from '@/lib/model/judgement'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { namesOf } from './find-people'
import { asList, oneOf } from './one-of'

/** What was declared of pairs of these Sources: what their chains are counted with. */
export async function judgementsAmong(
  store: Store,
  reader: Reader,
  ids: Iterable<SourceId>,
): Promise<Judgement[]> {
  const { judgements } = store.tables
  return store.prepared
    .use(reader, 'judgements_among', (name) =>
      reader
        .select()
        .from(judgements)
        .where(and(oneOf(store, judgements.a, 'ids'), oneOf(store, judgements.b, 'ids')))
        .orderBy(judgements.id)
        .prepare(name),
    )
    .execute({ ids: asList(ids) })
}

/** What was declared of one Source and others, with what they are called. */
export async function judgementsOf(
  store: Store,
  id: SourceId,
): Promise<(Judgement & { aName: string; bName: string; by: string | null })[]> {
  const { judgements, sources } = store.tables
  const found = await store.read
    .select()
    .from(judgements)
    .where(or(eq(judgements.a, id), eq(judgements.b, id)))
    .orderBy(judgements.id)
    .limit(200)
  if (found.length === 0) return []
  const ids = asList(new Set(found.flatMap((each) => [each.a, each.b])))
  const named = await store.prepared
    .use(store.read, 'names_of_sources', (name) =>
      store.read
        .select({ id: sources.id, name: sources.name })
        .from(sources)
        .where(oneOf(store, sources.id, 'ids'))
        .prepare(name),
    )
    .execute({ ids })
  const who = await namesOf(
    store,
    found.map(({ byId }) => byId),
  )
  const nameOf = new Map<string, string>([...named, ...who].map((each) => [each.id, each.name]))
  return found.map((each) => ({
    ...each,
    aName: nameOf.get(each.a) ?? each.a,
    bName: nameOf.get(each.b) ?? each.b,
    by: each.byId && (nameOf.get(each.byId) ?? null),
  }))
}

/** Every judgement of the base: people make them one by one, so they stay few. */
export const allJudgements = (store: Store): Promise<Judgement[]> =>
  store.read.select().from(store.tables.judgements).orderBy(sql`id`)
