import type { ArticleId, ClaimId, SourceId } from '@/lib/model/ids'

/** What a report is about: an article, or some of its claims. */
export interface Scope {
  articleId: ArticleId
  /** Absent: all of them. */
  claimIds?: readonly ClaimId[] | undefined
}

/** Claims of many articles: all in whose chains a Source stands, or all judged from one day to another, both included. */
export type WideScope = { kind: 'source'; sourceId: SourceId } | { kind: 'period'; from: string; to: string }

/** More claims than this are no report but a base, and are refused, with how many there are. */
export const mostInScope = 1000
/** Nor are more claims than this read to compose one: an article is read whole, so that what it withholds stays hidden. */
export const mostToRead = 3000
