import { z } from 'zod'
import { idOf, instant, languageTag, version, webAddress } from './shapes'
import { reliabilities, sourceKinds } from './source-kinds'

/** A party that can say something. `ownerId` is another Source: two papers of one house are one voice. */
export const Source = z.object({
  id: idOf('source'),
  name: z.string().min(1).max(300),
  kind: z.enum(sourceKinds),
  aliases: z.array(z.string().min(1).max(300)).max(50),
  /** How a text introduces it: "Russian military expert". */
  described: z.string().max(500).nullable(),
  ownerId: idOf('source').nullable(),
  country: z.string().max(60).nullable(),
  language: languageTag.nullable(),
  url: webAddress.nullable(),
  /** Where it publishes, as `lib/text/domains` writes them: "rt.com", "t.me/rybar". */
  domains: z.array(z.string().min(3).max(200)).max(50),
  reliability: z.enum(reliabilities).nullable(),
  reliabilityWhy: z.string().max(2000).nullable(),
  /** Named to us, never to a reader: reports say only what kind of source it is. */
  withheld: z.boolean(),
  /** Set when the source has taken its words back. */
  retractedWhy: z.string().max(2000).nullable(),
  note: z.string().max(5000).nullable(),
  createdAt: instant,
  /** When that last changed which others lean on: its kind, owner, reliability, or that it stands by its words. */
  changedAt: instant,
  version,
})
export type Source = z.infer<typeof Source>
