import { z } from 'zod'
import { attributionRatings, confidences, ratings } from './ratings'
import { idOf, instant } from './shapes'

/** What a reviewer writes down when judging; the same fields in a form, on the wire and in a Verdict. */
export const VerdictDraft = z.object({
  rating: z.enum(ratings),
  attribution: z.enum(attributionRatings),
  confidence: z.enum(confidences),
  rationale: z.string().trim().min(1).max(20_000),
  /** What the desk should change before it publishes. */
  changeAsked: z.string().max(5000).nullable().default(null),
  /** Why the attribution is called faithful although no path to an origin was read hop by hop. */
  faithfulWhy: z.string().max(5000).nullable().default(null),
})
export type VerdictDraft = z.infer<typeof VerdictDraft>

export const verdictKinds = ['conclusion', 'dissent', 'second', 'adjudication'] as const
export type VerdictKind = (typeof verdictKinds)[number]

/** A reviewer's judgement. Append-only: a newer one supersedes it, nothing is overwritten. */
export const Verdict = VerdictDraft.extend({
  id: idOf('verdict'),
  claimId: idOf('claim'),
  kind: z.enum(verdictKinds),
  byId: idOf('person'),
  at: instant,
})
export type Verdict = z.infer<typeof Verdict>

/** A second person standing by a Verdict. */
export const SignOff = z.object({
  id: idOf('signOff'),
  claimId: idOf('claim'),
  verdictId: idOf('verdict'),
  byId: idOf('person'),
  at: instant,
  note: z.string().max(5000).nullable(),
})
export type SignOff = z.infer<typeof SignOff>

/** A person's reason for setting one Flag aside. `points` are the ids the flag points at, so that a new finding is a new flag. */
export const Dismissal = z.object({
  id: idOf('dismissal'),
  claimId: idOf('claim'),
  code: z.string().max(60),
  points: z.array(z.string().max(80)).max(200),
  why: z.string().trim().min(1).max(5000),
  byId: idOf('person'),
  at: instant,
})
export type Dismissal = z.infer<typeof Dismissal>
