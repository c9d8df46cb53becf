import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { ReplyWay } from '@/lib/model/reply-ways'
import type { Digest, InboxKind, TalkSubject } from '@/lib/model/talk-kinds'
import type { Kit } from './kit'

/** What a team says about a claim to one another, to those it asked, and to its readers. All of it goes with its claim. */
export const teamTables = (k: Kit, { claims }: { claims: { id: AnyPgColumn } }) => {
  const ofClaim = () =>
    k
      .text('claim_id')
      .$type<id.ClaimId>()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' })
  const ofArticle = () => k.text('article_id').$type<id.ArticleId>().notNull()

  const replies = k.table(
    'replies',
    {
      id: k.text('id').$type<id.ReplyId>().primaryKey(),
      claimId: ofClaim(),
      articleId: ofArticle(),
      askedWhom: k.text('asked_whom').notNull(),
      sourceId: k.text('source_id').$type<id.SourceId>(),
      way: k.text('way').$type<ReplyWay>().notNull(),
      askedOn: k.text('asked_on').notNull(),
      askedBy: k.text('asked_by').$type<id.PersonId>(),
      question: k.text('question'),
      answer: k.text('answer'),
      answeredOn: k.text('answered_on'),
      url: k.text('url'),
      createdAt: k.text('created_at').notNull(),
      version: k.count('version').notNull(),
    },
    (t) => [
      k.index('replies_claim').on(t.claimId, t.id),
      k.index('replies_article').on(t.articleId, t.id),
      k.index('replies_source').on(t.sourceId),
    ],
  )

  const corrections = k.table(
    'corrections',
    {
      id: k.text('id').$type<id.CorrectionId>().primaryKey(),
      claimId: ofClaim(),
      articleId: ofArticle(),
      fromVerdictId: k.text('from_verdict_id').$type<id.VerdictId>().notNull(),
      toVerdictId: k.text('to_verdict_id').$type<id.VerdictId>(),
      why: k.text('why').notNull(),
      openedAt: k.text('opened_at').notNull(),
      openedBy: k.text('opened_by').$type<id.PersonId>().notNull(),
      publishedAt: k.text('published_at'),
    },
    (t) => [
      k.index('corrections_claim').on(t.claimId, t.id),
      k.index('corrections_article').on(t.articleId, t.id),
    ],
  )

  const threads = k.table(
    'threads',
    {
      id: k.text('id').$type<id.ThreadId>().primaryKey(),
      claimId: ofClaim(),
      articleId: ofArticle(),
      subjectKind: k.text('subject_kind').$type<TalkSubject>().notNull(),
      subjectId: k.text('subject_id').notNull(),
      createdAt: k.text('created_at').notNull(),
      resolvedAt: k.text('resolved_at'),
      resolvedBy: k.text('resolved_by').$type<id.PersonId>(),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('threads_claim').on(t.claimId, t.id)],
  )

  const comments = k.table(
    'comments',
    {
      id: k.text('id').$type<id.CommentId>().primaryKey(),
      threadId: k
        .text('thread_id')
        .$type<id.ThreadId>()
        .notNull()
        .references(() => threads.id, { onDelete: 'cascade' }),
      claimId: ofClaim(),
      authorId: k.text('author_id').$type<id.PersonId>().notNull(),
      text: k.text('text').notNull(),
      createdAt: k.text('created_at').notNull(),
      editedAt: k.text('edited_at'),
      deletedAt: k.text('deleted_at'),
      version: k.count('version').notNull(),
    },
    (t) => [k.index('comments_claim').on(t.claimId, t.id), k.index('comments_thread').on(t.threadId, t.id)],
  )

  /** What a comment said before it was edited, until when. */
  const commentEdits = k.table(
    'comment_edits',
    {
      commentId: k
        .text('comment_id')
        .$type<id.CommentId>()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      version: k.count('version').notNull(),
      text: k.text('text').notNull(),
      until: k.text('until_at').notNull(),
    },
    (t) => [k.key({ columns: [t.commentId, t.version] })],
  )

  const inbox = k.table(
    'inbox',
    {
      id: k.text('id').$type<id.InboxItemId>().primaryKey(),
      personId: k.text('person_id').$type<id.PersonId>().notNull(),
      kind: k.text('kind').$type<InboxKind>().notNull(),
      claimId: ofClaim(),
      articleId: ofArticle(),
      subjectId: k.text('subject_id'),
      /** How many more claims the same act was about: thirty given at once are one piece of news. */
      more: k.count('more').notNull().default(0),
      byId: k.text('by_id').$type<id.PersonId>(),
      at: k.text('at').notNull(),
      readAt: k.text('read_at'),
      mailedAt: k.text('mailed_at'),
    },
    (t) => [
      k.index('inbox_person').on(t.personId, t.id),
      k.index('inbox_unread').on(t.personId, t.readAt, t.id),
      k.index('inbox_claim').on(t.claimId),
    ],
  )

  /** Who wants to hear of what. Nobody's row means the usual: everything in the inbox, nothing by e-mail. */
  const inboxChoices = k.table(
    'inbox_choices',
    {
      personId: k.text('person_id').$type<id.PersonId>().primaryKey(),
      kinds: k.json<Partial<Record<InboxKind, boolean>>>('kinds').notNull(),
      digest: k.text('digest').$type<Digest>().notNull(),
    },
    (t) => [k.index('inbox_choices_digest').on(t.digest)],
  )

  const expertLinks = k.table(
    'expert_links',
    {
      id: k.text('id').$type<id.ExpertLinkId>().primaryKey(),
      /** SHA-256 of the token in the link, as with invitations. */
      tokenHash: k.text('token_hash').notNull(),
      claimId: ofClaim(),
      articleId: ofArticle(),
      forWhom: k.text('for_whom').notNull(),
      question: k.text('question'),
      createdAt: k.text('created_at').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>().notNull(),
      expiresAt: k.text('expires_at').notNull(),
      revokedAt: k.text('revoked_at'),
      answeredAt: k.text('answered_at'),
      evidenceId: k.text('evidence_id').$type<id.EvidenceId>(),
    },
    (t) => [
      k.uniqueIndex('expert_links_token').on(t.tokenHash),
      k.index('expert_links_claim').on(t.claimId, t.id),
    ],
  )
  return { replies, corrections, threads, comments, commentEdits, inbox, inboxChoices, expertLinks }
}
