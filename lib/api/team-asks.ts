import { z } from 'zod'
import { stances } from '@/lib/model/ratings'
import { Reply } from '@/lib/model/reply'
import { replyWays } from '@/lib/model/reply-ways'
import { idOf, partialDate, webAddress } from '@/lib/model/shapes'
import { digests, inboxKinds, talkSubjects } from '@/lib/model/talk-kinds'
import { maybeWords, words } from './typed-words'

/** What the acts of a team take: being asked, being told, talking, being here. */

export const ReplyFields = z.object({
  askedWhom: words(300),
  sourceId: Reply.shape.sourceId,
  way: z.enum(replyWays),
  askedOn: partialDate,
  question: maybeWords(5000),
  answer: maybeWords(10_000),
  answeredOn: partialDate.nullable(),
  url: webAddress.nullable(),
})
export const AskForReply = ReplyFields.partial()
  .required({ askedWhom: true, way: true, askedOn: true })
  .extend({ id: idOf('reply').optional() })
export const AmendReply = ReplyFields.partial()

const said = { text: words(5000), id: idOf('comment').optional() }
export const SayAsk = z.union([
  z.object({ ...said, threadId: idOf('thread') }),
  z.object({
    ...said,
    about: z.enum(talkSubjects),
    subjectId: z.string().max(80),
    newThreadId: idOf('thread').optional(),
  }),
])
export const EditComment = z.object({ text: words(5000) })
export const ResolveThread = z.object({ resolved: z.boolean() })

export const InboxPaging = z.object({
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const MarkRead = z.union([
  z.object({ all: z.literal(true) }),
  z.object({ ids: z.array(idOf('inboxItem')).min(1).max(200) }),
])
export const ChooseInbox = z.object({
  kinds: z.partialRecord(z.enum(inboxKinds), z.boolean()),
  digest: z.enum(digests),
})

export const AskExpert = z.object({
  forWhom: words(200),
  question: maybeWords(5000).default(null),
  days: z.int().min(1).max(60).default(14),
})
export const ExpertAnswerAsk = z.object({
  name: words(120),
  role: words(200),
  stance: z.enum(stances),
  answer: words(10_000),
  url: webAddress.nullable().default(null),
})

/** Where on a claim a person's hands are. */
export const presencePlaces = ['verdict', 'evidence', 'chain', 'words', 'talk'] as const
export type PresencePlace = (typeof presencePlaces)[number]

/** `tab` tells a person's tabs apart, so that closing one does not say they have left. */
export const BeHere = z.object({
  tab: z.string().min(1).max(40),
  typing: z.enum(presencePlaces).nullable(),
  leaving: z.boolean().default(false),
})
