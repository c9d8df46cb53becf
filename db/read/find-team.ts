import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Correction } from '@/lib/model/correction'
import type { ExpertLink } from '@/lib/model/expert-link'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { Reply } from '@/lib/model/reply'
import type { Comment, CommentEdit, Thread } from '@/lib/model/talk'
import { sha256Hex } from '@/lib/text/hash'
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

/** Everything said about a claim, oldest first: threads, what was said in them, and what stood there before an edit. */
export async function talkOf(
  store: Store,
  claimId: ClaimId,
): Promise<{ threads: Thread[]; comments: Comment[]; edits: CommentEdit[] }> {
  const { threads, comments, commentEdits } = store.tables
  const { read, prepared } = store
  const given = { claim: claimId }
  const [found, said, edits] = await Promise.all([
    prepared
      .use(read, 'threads_of_claim', (name) =>
        read
          .select()
          .from(threads)
          .where(eq(threads.claimId, sql.placeholder('claim')))
          .orderBy(asc(threads.id))
          .prepare(name),
      )
      .execute(given),
    prepared
      .use(read, 'comments_of_claim', (name) =>
        read
          .select()
          .from(comments)
          .where(eq(comments.claimId, sql.placeholder('claim')))
          .orderBy(asc(comments.id))
          .prepare(name),
      )
      .execute(given),
    prepared
      .use(read, 'comment_edits_of_claim', (name) =>
        read
          .select({ commentId: commentEdits.commentId, text: commentEdits.text, until: commentEdits.until })
          .from(commentEdits)
          .innerJoin(comments, eq(comments.id, commentEdits.commentId))
          .where(eq(comments.claimId, sql.placeholder('claim')))
          .orderBy(asc(commentEdits.until))
          .prepare(name),
      )
      .execute(given),
  ])
  return { threads: found, comments: said, edits }
}

type LinkRow = Store['tables']['expertLinks']['$inferSelect']

export const withoutToken = ({ tokenHash, ...link }: LinkRow): ExpertLink => link

export async function expertLinksOf(store: Store, claimId: ClaimId): Promise<ExpertLink[]> {
  const { expertLinks } = store.tables
  const rows = await store.read
    .select()
    .from(expertLinks)
    .where(eq(expertLinks.claimId, claimId))
    .orderBy(asc(expertLinks.id))
  return rows.map(withoutToken)
}

/** The link this token opens, unless it is spent, revoked or has run out. */
export async function openExpertLink(
  store: Store,
  token: string,
  now: string,
  reader: Reader = store.read,
): Promise<ExpertLink | undefined> {
  const { expertLinks } = store.tables
  const [row] = await reader
    .select()
    .from(expertLinks)
    .where(
      and(
        eq(expertLinks.tokenHash, sha256Hex(token)),
        isNull(expertLinks.revokedAt),
        isNull(expertLinks.answeredAt),
        gt(expertLinks.expiresAt, now),
      ),
    )
  return row && withoutToken(row)
}
