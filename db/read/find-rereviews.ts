import { and, asc, count, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { RereviewRow } from '@/lib/api/ripple-contract'
import type { ClaimId, RereviewId } from '@/lib/model/ids'
import type { Rereview } from '@/lib/model/rereview'
import type { Store } from '../store'
import { claimRows } from './find-claims'
import { type Page, pageFrom } from './pages'

/** Claims to look at again, the newest reason first, or those that were looked at. */
export async function rereviewsPage(
  store: Store,
  {
    settled = false,
    after,
    limit,
  }: { settled?: boolean | undefined; after?: string | undefined; limit: number },
): Promise<Page<RereviewRow>> {
  const { rereviews } = store.tables
  const rows = await store.read
    .select()
    .from(rereviews)
    .where(
      and(
        settled ? isNotNull(rereviews.settledAt) : isNull(rereviews.settledAt),
        after ? lt(rereviews.id, after as RereviewId) : undefined,
      ),
    )
    .orderBy(desc(rereviews.id))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => row.id)
  const claims = new Map(
    (await claimRows(store, [...new Set(page.rows.map((row) => row.claimId))])).map((row) => [row.id, row]),
  )
  return {
    next: page.next,
    rows: page.rows.flatMap((row) => {
      const claim = claims.get(row.claimId)
      return claim ? [{ ...row, claim }] : []
    }),
  }
}

/** Why a claim is to be looked at again; empty when it is not. */
export const openRereviewsOf = (store: Store, claimId: ClaimId): Promise<Rereview[]> =>
  store.read
    .select()
    .from(store.tables.rereviews)
    .where(and(eq(store.tables.rereviews.claimId, claimId), isNull(store.tables.rereviews.settledAt)))
    .orderBy(asc(store.tables.rereviews.id))
    .limit(50)

/** How many wait, counted no further than the desk needs to know. */
export async function countOpenRereviews(store: Store, most = 1000): Promise<number> {
  const { rereviews } = store.tables
  const open = store.read
    .select({ id: rereviews.id })
    .from(rereviews)
    .where(isNull(rereviews.settledAt))
    .limit(most)
    .as('open')
  const [row] = await store.read.select({ n: count() }).from(open)
  return row?.n ?? 0
}
