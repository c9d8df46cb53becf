import { and, asc, count, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { type ClaimWork, noWork } from '@/lib/model/claim-work'
import type { ArticleId, ClaimId, PersonId } from '@/lib/model/ids'
import { priorityAt } from '@/lib/model/priorities'
import { unfinishedStages } from '@/lib/model/stage-names'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'

export async function workOf(
  store: Store,
  claimId: ClaimId,
  reader: Reader = store.read,
): Promise<ClaimWork> {
  return (await worksOf(store, [claimId], reader)).get(claimId)!
}

/** The work on these claims; those of which nothing was ever said have none, and version 0. */
export async function worksOf(
  store: Store,
  ids: readonly ClaimId[],
  reader: Reader = store.read,
): Promise<Map<ClaimId, ClaimWork>> {
  const { claimWork, claimTags } = store.tables
  const given = { ids: asList(ids) }
  const rows = await store.prepared
    .use(reader, 'works_of_claims', (name) =>
      reader
        .select()
        .from(claimWork)
        .where(oneOf(store, claimWork.claimId, 'ids'))
        .prepare(name),
    )
    .execute(given)
  const tags = await store.prepared
    .use(reader, 'tags_of_claims', (name) =>
      reader
        .select()
        .from(claimTags)
        .where(oneOf(store, claimTags.claimId, 'ids'))
        .orderBy(asc(claimTags.tag))
        .prepare(name),
    )
    .execute(given)
  const works = new Map<ClaimId, ClaimWork>(ids.map((claimId) => [claimId, noWork(claimId)]))
  for (const { claimId, priority, ...row } of rows)
    works.set(claimId, { claimId, ...row, priority: priorityAt(priority), tags: [] })
  for (const { tag, claimId } of tags) works.get(claimId)?.tags.push(tag)
  return works
}

/** How many unfinished claims each of these people was given. */
export async function loadOf(
  store: Store,
  reader: Reader,
  people: readonly PersonId[],
): Promise<Map<PersonId, number>> {
  const { claimIndex } = store.tables
  const rows = await reader
    .select({ id: claimIndex.assigneeId, claims: count() })
    .from(claimIndex)
    .where(and(inArray(claimIndex.assigneeId, [...people]), inArray(claimIndex.stage, [...unfinishedStages])))
    .groupBy(claimIndex.assigneeId)
  return new Map(rows.flatMap(({ id, claims }) => (id ? [[id, claims] as const] : [])))
}

/** Tags that begin so, in order of the alphabet. Steps from tag to tag, however many claims wear each. */
export async function tagsBeginning(store: Store, typed: string, limit: number): Promise<string[]> {
  const { claimTags } = store.tables
  const found: string[] = []
  let from = typed
  while (found.length < limit) {
    const [next] = await store.prepared
      .use(store.read, 'next_tag', (name) =>
        store.read
          .select({ tag: claimTags.tag })
          .from(claimTags)
          .where(
            and(gte(claimTags.tag, sql.placeholder('from')), lt(claimTags.tag, sql.placeholder('beyond'))),
          )
          .orderBy(asc(claimTags.tag))
          .limit(1)
          .prepare(name),
      )
      .execute({ from, beyond: `${typed}\u{10ffff}` })
    if (!next) break
    found.push(next.tag)
    from = `${next.tag} `
  }
  return found
}

/** Whether any claim of an article still waits for somebody. */
export async function hasUnfinished(store: Store, articleId: ArticleId): Promise<boolean> {
  const { claims } = store.tables
  const found = await store.read
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.articleId, articleId), inArray(claims.stage, [...unfinishedStages])))
    .limit(1)
  return found.length > 0
}
