import { z } from 'zod'
import { idOf, instant } from './shapes'

/**
 * A published claim that was taken up again. Opened by the act `reopen` with its reason; closed when the claim is
 * published anew, by the report that prints what changed. Verdicts are never overwritten, so both still stand.
 */
export const Correction = z.object({
  id: idOf('correction'),
  claimId: idOf('claim'),
  articleId: idOf('article'),
  /** The Verdict that had been published. */
  fromVerdictId: idOf('verdict'),
  /** The Verdict in force since, once two pairs of eyes stand by it. */
  toVerdictId: idOf('verdict').nullable(),
  why: z.string(),
  openedAt: instant,
  openedBy: idOf('person'),
  /** When a report carried it. `null` = still owed. */
  publishedAt: instant.nullable(),
})
export type Correction = z.infer<typeof Correction>
