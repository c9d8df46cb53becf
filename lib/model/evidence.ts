import { z } from 'zod'
import { credibilities, stances } from './ratings'
import { idOf, instant, languageTag, version, webAddress } from './shapes'

/** Something outside the chain that bears on whether the claim is true. */
export const Evidence = z.object({
  id: idOf('evidence'),
  claimId: idOf('claim'),
  title: z.string().min(1).max(500),
  stance: z.enum(stances),
  credibility: z.literal(credibilities).nullable(),
  excerpt: z.string().max(10_000).nullable(),
  language: languageTag.nullable(),
  url: webAddress.nullable(),
  archivedUrl: webAddress.nullable(),
  /** The copy this newsroom keeps of it. */
  captureId: idOf('capture').nullable(),
  note: z.string().max(5000).nullable(),
  addedBy: idOf('person').nullable(),
  createdAt: instant,
  version,
})
export type Evidence = z.infer<typeof Evidence>
