import { and, asc, countDistinct, desc, eq, gt, gte, inArray, lt } from 'drizzle-orm'
import type { SourceRow } from '@/lib/api/answers'
import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { fold } from '@/lib/text/fold'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { claimRows } from './find-claims'
import { type Page, pageFrom } from './pages'

/** Sources in the order they were added, newest first. */
export async function sourcesPage(
  store: Store,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Page<SourceRow>> {
  const { sources } = store.tables
  const rows = await store.read
    .select()
    .from(sources)
    .where(after ? lt(sources.id, after as SourceId) : undefined)
    .orderBy(desc(sources.id))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => row.id)
  return { next: page.next, rows: await asRows(store, page.rows) }
}

/** Sources with a name or alias in which some word begins so; whole names first. Walks an index by prefix. */
export async function sourcesNamed(store: Store, typed: string, limit: number): Promise<SourceRow[]> {
  const { sources, sourceNames } = store.tables
  const prefix = fold(typed)
  if (!prefix) return []
  const hits = await store.read
    .select({ id: sourceNames.sourceId, folded: sourceNames.folded, depth: sourceNames.depth })
    .from(sourceNames)
    .where(and(gte(sourceNames.folded, prefix), lt(sourceNames.folded, `${prefix}\u{10ffff}`)))
    .orderBy(asc(sourceNames.folded), asc(sourceNames.depth))
    .limit(limit * 4)
  const ids = [...new Set(hits.sort((a, b) => a.depth - b.depth).map((hit) => hit.id))].slice(0, limit)
  if (ids.length === 0) return []
  const found = await store.read.select().from(sources).where(inArray(sources.id, ids))
  const place = new Map(ids.map((id, index) => [id, index]))
  return asRows(
    store,
    found.sort((a, b) => place.get(a.id)! - place.get(b.id)!),
  )
}

/** The Source of exactly that name or alias, if there is one: what an import means by an outlet. */
export const sourceExactly = async (
  store: Store,
  name: string,
  reader: Reader = store.read,
): Promise<Source | undefined> => (await sourcesExactly(store, name, reader))[0]

/** Two of exactly that name or alias, where there are two: then nobody can tell which was meant. */
export async function sourcesExactly(
  store: Store,
  name: string,
  reader: Reader = store.read,
): Promise<Source[]> {
  const { sources, sourceNames } = store.tables
  const rows = await reader
    .select({ source: sources })
    .from(sourceNames)
    .innerJoin(sources, eq(sources.id, sourceNames.sourceId))
    .where(and(eq(sourceNames.folded, fold(name)), eq(sourceNames.depth, 0)))
    .orderBy(asc(sources.id))
    .limit(2)
  return rows.map((row) => row.source)
}

/** Every Source, for a file of them. Read a thousand at a time, so that nothing waits. */
export async function everySource(store: Store, step = 1000): Promise<Source[]> {
  const { sources } = store.tables
  const all: Source[] = []
  for (let after = ''; ; ) {
    const rows = await store.read
      .select()
      .from(sources)
      .where(gt(sources.id, after as SourceId))
      .orderBy(asc(sources.id))
      .limit(step)
    all.push(...rows)
    const last = rows.at(-1)
    if (rows.length < step || !last) return all
    after = last.id
  }
}

async function asRows(store: Store, found: Source[]): Promise<SourceRow[]> {
  const { appearances } = store.tables
  const ids = found.map((source) => source.id)
  const counted =
    ids.length === 0
      ? []
      : await store.read
          .select({ sourceId: appearances.sourceId, claims: countDistinct(appearances.claimId) })
          .from(appearances)
          .where(inArray(appearances.sourceId, ids))
          .groupBy(appearances.sourceId)
  const claims = new Map(counted.map((row) => [row.sourceId, row.claims]))
  return found.map(({ id, name, kind, described, aliases, ownerId, reliability }) => ({
    id,
    name,
    kind,
    described,
    aliases,
    ownerId,
    reliability,
    claims: claims.get(id) ?? 0,
  }))
}

export async function sourceById(
  store: Store,
  id: SourceId,
  reader: Reader = store.read,
): Promise<Source | undefined> {
  const { sources } = store.tables
  const [source] = await reader.select().from(sources).where(eq(sources.id, id))
  return source
}

/** A Source, its owner, what it owns, and the newest claims in whose chains it appears. */
export async function sourceInContext(store: Store, id: SourceId, claimsShown = 100) {
  const { sources, appearances } = store.tables
  const source = await sourceById(store, id)
  if (!source) return undefined
  const leaning = await store.read
    .selectDistinct({ claimId: appearances.claimId })
    .from(appearances)
    .where(eq(appearances.sourceId, id))
    .orderBy(desc(appearances.claimId))
    .limit(claimsShown)
  return {
    source,
    owner: source.ownerId ? ((await sourceById(store, source.ownerId)) ?? null) : null,
    owns: await store.read
      .select()
      .from(sources)
      .where(eq(sources.ownerId, id))
      .orderBy(asc(sources.id))
      .limit(claimsShown),
    claims: await claimRows(
      store,
      leaning.map((row) => row.claimId),
    ),
  }
}
