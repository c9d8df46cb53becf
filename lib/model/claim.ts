import { z } from 'zod'
import { placements } from './placements'
import { idOf, instant, languageTag, version } from './shapes'
import { stages } from './stage-names'

/**
 * One span of one Revision, held the way the W3C Web Annotation model holds it: the quote, a little before and
 * after (TextQuoteSelector), and where it stood (TextPositionSelector, here in UTF-16 units).
 */
export const Anchor = z.object({
  id: idOf('anchor'),
  claimId: idOf('claim'),
  revisionId: idOf('revision'),
  quote: z.string().min(1).max(10_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  start: z.int().min(0),
  end: z.int().min(1),
  placement: z.enum(placements),
  score: z.number().min(0).max(1),
  /** The words it held in the Revision before, where the new ones are not the same: shown beside them. */
  was: z.string().nullable().default(null),
})
export type Anchor = z.infer<typeof Anchor>

/**
 * One checkable statement. `text` is the statement in the article's language; `gloss` the same in the desk's.
 * The review lives on the same row, so one version guards both: see `lib/review/stages`.
 */
export const Claim = z.object({
  id: idOf('claim'),
  articleId: idOf('article'),
  /** Order among the article's claims; reading order unless a person moved it. */
  position: z.number(),
  text: z.string().min(1).max(5000),
  gloss: z.string().max(5000).nullable(),
  glossLanguage: languageTag.nullable(),
  note: z.string().max(5000).nullable(),
  authorId: idOf('person').nullable(),
  createdAt: instant,
  stage: z.enum(stages),
  holderId: idOf('person').nullable(),
  /** Set while a published claim is being looked at again: the next report must say what changed. */
  owesCorrection: z.boolean(),
  version,
})
export type Claim = z.infer<typeof Claim>
