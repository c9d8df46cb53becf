import { asc, eq, sql } from 'drizzle-orm'
import type { Correction } from '@/lib/model/correction'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { Reply } from '@/lib/model/reply'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

/** Whom we asked for their side, oldest first; of one claim or of all of an article. */
export function repliesOf(
  store: Store,
  scope: { articleId: ArticleId } | { claimId: ClaimId },
  reader: Reader = store.read,
): Promise<Reply[]> {
  const { replies } = store.tables
  const byArticle = 'articleId' in scope
  const query = store.prepared.use(reader, `replies_of_${byArticle ? 'article' : 'claim'}`, (name) =>
    reader
      .select()
      .from(replies)
      .where(eq(byArticle ? replies.articleId : replies.claimId, sql.placeholder('scope')))
      .orderBy(asc(replies.id))
      .prepare(name),
  )
  return query.execute({ scope: byArticle ? scope.articleId : scope.claimId })
}

/**
 * What was published and taken up again, oldest first. `toVerdictId` is filled as soon as two pairs of eyes stand by the
 * new Verdict; `publishedAt` when a report carried it. A report prints those of its article that it is the first to carry
 * (`publishedAt` null, `toVerdictId` set) as news, and the earlier ones as history.
 */
export function correctionsOf(
  store: Store,
  scope: { articleId: ArticleId } | { claimId: ClaimId },
  reader: Reader = store.read,
): Promise<Correction[]> {
  const { corrections } = store.tables
  const byArticle = 'articleId' in scope
  const query = store.prepared.use(reader, `corrections_of_${byArticle ? 'article' : 'claim'}`, (name) =>
    reader
      .select()
      .from(corrections)
      .where(eq(byArticle ? corrections.articleId : corrections.claimId, sql.placeholder('scope')))
      .orderBy(asc(corrections.id))
      .prepare(name),
  )
  return query.execute({ scope: byArticle ? scope.articleId : scope.claimId })
}
