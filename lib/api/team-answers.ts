import { z } from 'zod'
import { Correction } from '@/lib/model/correction'
import { ExpertLink } from '@/lib/model/expert-link'
import { Reply } from '@/lib/model/reply'
import { idOf, instant } from '@/lib/model/shapes'
import { stages } from '@/lib/model/stage-names'
import { Comment, CommentEdit, InboxItem, Thread } from '@/lib/model/talk'
import { presencePlaces } from './team-asks'

/** What was said around a claim: to those it concerns, to its readers, among colleagues. */
export const TeamAnswer = z.object({
  replies: z.array(Reply),
  corrections: z.array(Correction),
  threads: z.array(Thread),
  comments: z.array(Comment),
  edits: z.array(CommentEdit),
  expertLinks: z.array(ExpertLink),
  /** Everybody named in it. */
  people: z.array(z.object({ id: idOf('person'), name: z.string() })),
})
export type TeamAnswer = z.infer<typeof TeamAnswer>

export const InboxRow = InboxItem.extend({
  by: z.string().nullable(),
  claim: z.string(),
  headline: z.string(),
  /** The beginning of what was said, for a mention or an answer. */
  words: z.string().nullable(),
})
export type InboxRow = z.infer<typeof InboxRow>

/** Unread items are counted up to a hundred: more is "99+", and costs no more. */
export const InboxCount = z.object({ unread: z.int(), mailPossible: z.boolean() })

export const Present = z.object({
  id: idOf('person'),
  name: z.string(),
  typing: z.enum(presencePlaces).nullable(),
})
export type Present = z.infer<typeof Present>

/** All that somebody outside sees: the words of one claim and where they stand. No names of sources, no verdict. */
export const ExpertView = z.object({
  newsroom: z.string(),
  forWhom: z.string(),
  question: z.string().nullable(),
  expiresAt: instant,
  claim: z.object({
    text: z.string(),
    gloss: z.string().nullable(),
    language: z.string(),
    glossLanguage: z.string().nullable(),
  }),
  article: z.object({
    headline: z.string(),
    publishedOn: z.string().nullable(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
  }),
  /** The paragraphs in which the claim stands. */
  passages: z.array(z.string()),
})
export type ExpertView = z.infer<typeof ExpertView>

const coefficient = z.number().nullable()
/** How much first and second Verdicts agree, over those that were given blind. `null` = cannot be said. */
export const AgreementAnswer = z.object({
  pairs: z.int(),
  rating: z.object({ same: z.int(), kappa: coefficient, alpha: coefficient }),
  attribution: z.object({ same: z.int(), kappa: coefficient, alpha: coefficient }),
  /** Rows: the first answer; columns: the second. */
  table: z.array(z.object({ first: z.string(), second: z.string(), count: z.int() })),
  /** The newest disagreements, with what became of them. */
  disagreements: z.array(
    z.object({
      claimId: idOf('claim'),
      text: z.string(),
      stage: z.enum(stages),
      at: instant,
      first: z.string(),
      second: z.string(),
      settled: z.string().nullable(),
    }),
  ),
  byPerson: z.array(z.object({ id: idOf('person'), name: z.string(), pairs: z.int(), same: z.int() })),
})
export type AgreementAnswer = z.infer<typeof AgreementAnswer>
