import type { ArticleId, ClaimId } from '@/lib/model/ids'

/** What a report is about: an article, or some of its claims. */
export interface Scope {
  articleId: ArticleId
  /** Absent: all of them. */
  claimIds?: readonly ClaimId[] | undefined
}
