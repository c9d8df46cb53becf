import { z } from 'zod'
import { idOf, instant, version } from './shapes'
import { digests, inboxKinds, talkSubjects } from './talk-kinds'

/** What somebody said. Deleted, it keeps its place, its author and when; its words are gone. */
export const Comment = z.object({
  id: idOf('comment'),
  threadId: idOf('thread'),
  claimId: idOf('claim'),
  authorId: idOf('person'),
  /** Plain text; a person is mentioned as `@[per_…]`. */
  text: z.string().max(5000),
  createdAt: instant,
  editedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  version,
})
export type Comment = z.infer<typeof Comment>

/** The words of a comment before it was edited. */
export const CommentEdit = z.object({ commentId: idOf('comment'), text: z.string(), until: instant })
export type CommentEdit = z.infer<typeof CommentEdit>

/** A conversation about a claim, or about one thing in its chain. */
export const Thread = z.object({
  id: idOf('thread'),
  claimId: idOf('claim'),
  articleId: idOf('article'),
  subjectKind: z.enum(talkSubjects),
  subjectId: z.string().max(80),
  createdAt: instant,
  resolvedAt: instant.nullable(),
  resolvedBy: idOf('person').nullable(),
  version,
})
export type Thread = z.infer<typeof Thread>

/** Something a person should know of. The sentence is made where it is read, in the reader's language. */
export const InboxItem = z.object({
  id: idOf('inboxItem'),
  personId: idOf('person'),
  kind: z.enum(inboxKinds),
  claimId: idOf('claim').nullable(),
  articleId: idOf('article').nullable(),
  subjectId: z.string().nullable(),
  /** How many more claims the same act was about. */
  more: z.int(),
  byId: idOf('person').nullable(),
  at: instant,
  readAt: instant.nullable(),
})
export type InboxItem = z.infer<typeof InboxItem>

/** What a person wants to hear of, and whether by e-mail too. */
export const InboxChoices = z.object({
  kinds: z.partialRecord(z.enum(inboxKinds), z.boolean()),
  digest: z.enum(digests),
})
export type InboxChoices = z.infer<typeof InboxChoices>
