import { z } from 'zod'
import { rereviewEnds, rereviewReasons } from './rereview-reasons'
import { idOf, instant } from './shapes'

/** Something a verdict leant on has changed since: the claim waits for a person to look at it again. */
export const Rereview = z.object({
  id: idOf('rereview'),
  claimId: idOf('claim'),
  reason: z.enum(rereviewReasons),
  /** What changed: a Source, an Appearance, a Citation, a capture. */
  subjectId: z.string(),
  /** What fills the reason's sentence. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  at: instant,
  byId: idOf('person').nullable(),
  settledAt: instant.nullable(),
  settledBy: idOf('person').nullable(),
  settled: z.enum(rereviewEnds).nullable(),
  settledWhy: z.string().nullable(),
})
export type Rereview = z.infer<typeof Rereview>
