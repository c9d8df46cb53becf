import { and, asc, desc, eq, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import type { SourceId } from '@/lib/model/ids'
import type { Twins } from '@/lib/model/merge'
import type { Source } from '@/lib/model/source'
import type { Store } from '../store'
import { type Page, pageFrom } from './pages'

/** Pairs of Sources that may be one, the newest Source first. Walks an index of what is still open. */
export async function twinsPage(
  store: Store,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Page<{ a: Source; b: Source; reason: Twins['reason']; shared: string }>> {
  const { sourceTwins } = store.tables
  const [aId, bId] = (after ?? '').split('.') as [SourceId, SourceId]
  const beyond = after
    ? or(lt(sourceTwins.aId, aId), and(eq(sourceTwins.aId, aId), lt(sourceTwins.bId, bId)))
    : undefined
  const rows = await store.read
    .select()
    .from(sourceTwins)
    .where(and(isNull(sourceTwins.differentAt), after ? lte(sourceTwins.aId, aId) : undefined, beyond))
    .orderBy(desc(sourceTwins.aId), desc(sourceTwins.bId))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => `${row.aId}.${row.bId}`)
  const known = await byId(
    store,
    page.rows.flatMap((row) => [row.aId, row.bId]),
  )
  return {
    next: page.next,
    rows: page.rows.map(({ aId, bId, reason, shared }) => ({
      a: known.get(aId)!,
      b: known.get(bId)!,
      reason,
      shared,
    })),
  }
}

/** Who may be the same as this one. */
export async function twinsOf(store: Store, id: SourceId) {
  const { sourceTwins } = store.tables
  const rows = await store.read
    .select()
    .from(sourceTwins)
    .where(and(or(eq(sourceTwins.aId, id), eq(sourceTwins.bId, id)), isNull(sourceTwins.differentAt)))
    .orderBy(asc(sourceTwins.aId), asc(sourceTwins.bId))
    .limit(20)
  const otherOf = (row: Twins) => (row.aId === id ? row.bId : row.aId)
  const known = await byId(store, rows.map(otherOf))
  return rows.map((row) => ({ other: known.get(otherOf(row))!, reason: row.reason, shared: row.shared }))
}

async function byId(store: Store, ids: SourceId[]): Promise<Map<SourceId, Source>> {
  const { sources } = store.tables
  if (ids.length === 0) return new Map()
  const rows = await store.read.select().from(sources).where(inArray(sources.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}
