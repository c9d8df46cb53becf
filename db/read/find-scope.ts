import { and, asc, count, eq, gte, inArray, lt, ne } from 'drizzle-orm'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { WideScope } from '@/lib/report/scope'
import type { Store } from '../store'

/**
 * The claims a wide report is about, and whose they are: at most `limit` of them, found by one index. Claims that were
 * withdrawn are no longer anybody's claims and stay out.
 */
export async function claimsInScope(
  store: Store,
  scope: WideScope,
  limit: number,
): Promise<{ claimId: ClaimId; articleId: ArticleId }[]> {
  const { appearances, claims, claimIndex } = store.tables
  if (scope.kind === 'source') {
    return store.read
      .selectDistinct({ claimId: appearances.claimId, articleId: claims.articleId })
      .from(appearances)
      .innerJoin(claims, eq(claims.id, appearances.claimId))
      .where(and(eq(appearances.sourceId, scope.sourceId), ne(claims.stage, 'withdrawn')))
      .orderBy(asc(appearances.claimId))
      .limit(limit)
  }
  return store.read
    .select({ claimId: claimIndex.claimId, articleId: claimIndex.articleId })
    .from(claimIndex)
    .where(
      and(
        gte(claimIndex.judgedAt, startOf(scope.from)),
        lt(claimIndex.judgedAt, startOf(scope.to, 1)),
        ne(claimIndex.stage, 'withdrawn'),
      ),
    )
    .orderBy(asc(claimIndex.judgedAt), asc(claimIndex.claimId))
    .limit(limit)
}

/** The first moment of a day, or of a later one, in UTC. */
const startOf = (day: string, later = 0) =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + later * 24 * 60 * 60 * 1000).toISOString()

/** How many claims stand in these articles: what would have to be read. */
export async function claimsStandingIn(store: Store, articleIds: readonly ArticleId[]): Promise<number> {
  if (articleIds.length === 0) return 0
  const { claims } = store.tables
  const [row] = await store.read
    .select({ claims: count() })
    .from(claims)
    .where(inArray(claims.articleId, [...articleIds]))
  return row?.claims ?? 0
}
