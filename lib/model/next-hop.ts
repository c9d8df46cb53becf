import { z } from 'zod'
import { type Relation, relationNames } from './relations'
import { idOf } from './shapes'
import { sourceKinds } from './source-kinds'

/** One party of a proposed line, as it would be added. What the base already knows is filled in. */
export const ProposedHop = z.object({
  name: z.string(),
  kind: z.enum(sourceKinds),
  /** The Source it is taken for; null = it would be added. */
  sourceId: idOf('source').nullable(),
  relation: z.enum(relationNames as [Relation, ...Relation[]]),
  /** The words of the page that cite it. */
  phrase: z.string().nullable(),
  /** Where the page links to. */
  url: z.string().nullable(),
  /** A copy of that page that is kept already. */
  captureId: idOf('capture').nullable(),
  excerpt: z.string().nullable(),
  language: z.string().nullable(),
  appearedOn: z.string().nullable(),
})
export type ProposedHop = z.infer<typeof ProposedHop>

/** Why a line is proposed: words of the page cite somebody; it links there; or somebody here has traced it before. */
const proposedBy = ['words', 'link', 'base'] as const

/** A way on from a page: from the one it cites to whoever that one cites, as far as the words say. */
export const ProposedLine = z.object({
  /** By which a dismissal is remembered: the same names and addresses have the same key, on any page. */
  key: z.string(),
  by: z.enum(proposedBy),
  hops: z.array(ProposedHop).min(1),
  /** The words on the page in which this stands; null for what comes from the base. */
  words: z.string().nullable(),
  isDismissed: z.boolean(),
})
export type ProposedLine = z.infer<typeof ProposedLine>
