import { z } from 'zod'
import { judgementKinds } from './judgement-kinds'
import { idOf, instant } from './shapes'

/**
 * What a person declared of two Sources, with the reason. Speaks of these two and is not passed on to a third; only
 * *maybe the same* is. One per pair: a newer word takes the place of the older, and the log keeps both.
 */
export const Judgement = z.object({
  id: idOf('judgement'),
  /** The smaller id first, so that a pair is one key whichever way it was said. */
  a: idOf('source'),
  b: idOf('source'),
  kind: z.enum(judgementKinds),
  why: z.string().trim().min(1).max(5000),
  byId: idOf('person').nullable(),
  at: instant,
})
export type Judgement = z.infer<typeof Judgement>
