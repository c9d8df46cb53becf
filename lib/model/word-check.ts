import { z } from 'zod'
import { idOf, instant } from './shapes'
import { wordsFound } from './words-found'

/** One part of an excerpt (cut at its ellipses) and where it stands on the page. UTF-16 units, end exclusive. */
export const CheckedPart = z.object({
  found: z.enum(['found', 'changed', 'missing']),
  /** In the excerpt. */
  from: z.int().min(0),
  to: z.int().min(0),
  /** In the text of the page; null when nothing there is like it. */
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  /** How alike the two are, 0–1. */
  score: z.number().min(0).max(1),
})
export type CheckedPart = z.infer<typeof CheckedPart>

/**
 * Whether the words of an excerpt stand on the page that was kept of it. Derived, but kept, because looking takes
 * time; it carries the hashes of what it compared, so that one made for other words or another page is known to be
 * none.
 */
export const WordCheck = z.object({
  subjectId: z.union([idOf('appearance'), idOf('evidence')]),
  claimId: idOf('claim'),
  captureId: idOf('capture'),
  excerptSha256: z.string(),
  textSha256: z.string().nullable(),
  found: z.enum(wordsFound),
  parts: z.array(CheckedPart),
  /** All parts are there, but not in this order. */
  isReordered: z.boolean(),
  at: instant,
})
export type WordCheck = z.infer<typeof WordCheck>
