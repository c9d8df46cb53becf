import { z } from 'zod'
import { accesses, bases } from './appearance-kinds'
import { idOf, instant, languageTag, partialDate, version, webAddress } from './shapes'

/**
 * One occurrence of a claim at a Source (schema.org `Claim.appearance`). The article itself is the first
 * Appearance of each of its claims (`isArticle`), and the root of the claim's chain.
 */
export const Appearance = z.object({
  id: idOf('appearance'),
  claimId: idOf('claim'),
  sourceId: idOf('source'),
  isArticle: z.boolean(),
  excerpt: z.string().max(10_000).nullable(),
  language: languageTag.nullable(),
  translation: z.string().max(10_000).nullable(),
  url: webAddress.nullable(),
  archivedUrl: webAddress.nullable(),
  /** The copy this newsroom keeps of it. */
  captureId: idOf('capture').nullable(),
  /** Page, minute, table: where in the thing. */
  locator: z.string().max(300).nullable(),
  appearedOn: partialDate.nullable(),
  basis: z.enum(bases),
  access: z.enum(accesses),
  readBy: idOf('person').nullable(),
  readAt: instant.nullable(),
  note: z.string().max(5000).nullable(),
  createdAt: instant,
  /** When what it says, or how we know, last changed. A verdict from before is stale. */
  changedAt: instant,
  version,
})
export type Appearance = z.infer<typeof Appearance>
