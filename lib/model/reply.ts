import { z } from 'zod'
import { replyWays } from './reply-ways'
import { idOf, instant, partialDate, version } from './shapes'

/**
 * One line of the right-of-reply log: whom we asked for their side of a claim, how, and what came back. Nothing has
 * come back is a finding too: the report says "asked, no answer since".
 */
export const Reply = z.object({
  id: idOf('reply'),
  claimId: idOf('claim'),
  articleId: idOf('article'),
  askedWhom: z.string().min(1).max(300),
  /** The Source in the chain that was asked, where it is one. */
  sourceId: idOf('source').nullable(),
  way: z.enum(replyWays),
  askedOn: partialDate,
  askedBy: idOf('person').nullable(),
  question: z.string().max(5000).nullable(),
  /** `null` = no answer yet. "Declined to comment" is an answer. */
  answer: z.string().max(10_000).nullable(),
  answeredOn: partialDate.nullable(),
  url: z.string().max(2000).nullable(),
  createdAt: instant,
  version,
})
export type Reply = z.infer<typeof Reply>
