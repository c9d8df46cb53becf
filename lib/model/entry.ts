import { z } from 'zod'
import { idOf, instant } from './shapes'

export const subjectKinds = [
  'article',
  'claim',
  'source',
  'appearance',
  'citation',
  'evidence',
  'report',
  'capture',
  'person',
  'invitation',
  'settings',
  'store',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Every act that leaves a trace. Its sentence is `entry.<act>` in the words of the interface. */
export const entryActs = [
  'article.brought_in',
  'article.revised',
  'article.amended',
  'article.removed',
  'claim.marked',
  'claim.passage_settled',
  'claim.passage_unsettled',
  'suggestion.dismissed',
  'suggestion.revived',
  'claim.amended',
  'claim.moved',
  'appearance.added',
  'appearance.amended',
  'appearance.removed',
  'citation.drawn',
  'citation.amended',
  'citation.erased',
  'evidence.added',
  'evidence.amended',
  'evidence.removed',
  'source.added',
  'source.amended',
  'source.judged',
  'source.unjudged',
  'claim.still_stands',
  'claim.waits_again',
  'flag.dismissed',
  'flag.restored',
  'review.take',
  'review.put_back',
  'review.conclude',
  'review.sign_off',
  'review.return',
  'review.dispute',
  'review.adjudicate',
  'review.publish',
  'review.reopen',
  'review.withdraw',
  'capture.fetched',
  'capture.handed_in',
  'capture.timestamped',
  'report.issued',
  'person.invited',
  'person.invitation_revoked',
  'person.admitted',
  'person.amended',
  'person.signed_out_everywhere',
  'person.password_reset',
  'settings.amended',
  'dossier.brought_in',
] as const
export type EntryAct = (typeof entryActs)[number]

/**
 * One thing that happened. `digest` is the SHA-256 of the entry's own canonical JSON and travels with it into a
 * Dossier; the store adds `seq`, `prev` and `hash`, which chain it to the entry before (see `lib/audit/link`).
 */
export const Entry = z.object({
  id: idOf('entry'),
  at: instant,
  actorId: idOf('person').nullable(),
  act: z.enum(entryActs),
  subjectKind: z.enum(subjectKinds),
  subjectId: z.string(),
  articleId: idOf('article').nullable(),
  claimId: idOf('claim').nullable(),
  why: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  digest: z.string(),
})
export type Entry = z.infer<typeof Entry>

export type LinkedEntry = Entry & { seq: number; prev: string; hash: string }
