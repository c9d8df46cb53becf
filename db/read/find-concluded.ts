import { and, eq } from 'drizzle-orm'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'

/** Who marked each of these claims that waits for second eyes; the others are left out. */
export async function authorsOfConcluded(
  store: Store,
  ids: Iterable<ClaimId>,
): Promise<Map<ClaimId, PersonId | null>> {
  const list = [...ids]
  if (list.length === 0) return new Map()
  const { claims } = store.tables
  const rows = await store.prepared
    .use(store.read, 'authors_of_concluded', (name) =>
      store.read
        .select({ id: claims.id, authorId: claims.authorId })
        .from(claims)
        .where(and(oneOf(store, claims.id, 'ids'), eq(claims.stage, 'concluded')))
        .prepare(name),
    )
    .execute({ ids: asList(list) })
  return new Map(rows.map((row) => [row.id, row.authorId]))
}
