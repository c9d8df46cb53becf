import { z } from 'zod'
import { idOf, instant } from './shapes'

/** A link that shows one claim to somebody outside and takes one signed answer. */
export const ExpertLink = z.object({
  id: idOf('expertLink'),
  claimId: idOf('claim'),
  articleId: idOf('article'),
  /** For whom it was made, as the newsroom calls them. */
  forWhom: z.string().min(1).max(200),
  question: z.string().max(5000).nullable(),
  createdAt: instant,
  createdBy: idOf('person'),
  expiresAt: instant,
  revokedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  /** The Evidence their answer became. */
  evidenceId: idOf('evidence').nullable(),
})
export type ExpertLink = z.infer<typeof ExpertLink>
