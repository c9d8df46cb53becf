import { z } from 'zod'
import { type Relation, relationNames } from './relations'
import { idOf, instant, version } from './shapes'

/** A directed edge **citing → cited** between two Appearances of one claim. */
export const Citation = z.object({
  id: idOf('citation'),
  claimId: idOf('claim'),
  citingId: idOf('appearance'),
  citedId: idOf('appearance'),
  relation: z.enum(relationNames as [Relation, ...Relation[]]),
  /** The words that make the attribution: "menurut New York Post". */
  phrase: z.string().max(2000).nullable(),
  /** Where those words stand in the Revision, when they were picked from it. */
  phraseStart: z.int().min(0).nullable(),
  phraseEnd: z.int().min(0).nullable(),
  note: z.string().max(5000).nullable(),
  createdAt: instant,
  changedAt: instant,
  version,
})
export type Citation = z.infer<typeof Citation>
