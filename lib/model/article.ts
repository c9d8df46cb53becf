import { z } from 'zod'
import { blockKinds } from './block-kinds'
import { idOf, instant, languageTag, partialDate, version, webAddress } from './shapes'

/** A stretch of a Revision's text and the part it plays on the page. Offsets are UTF-16 units, end exclusive. */
export const Block = z.object({ kind: z.enum(blockKinds), start: z.int().min(0), end: z.int().min(0) })
export type Block = z.infer<typeof Block>

/** A text under check. `sourceId` is the outlet that published it, itself a Source. */
export const Article = z.object({
  id: idOf('article'),
  headline: z.string().min(1).max(1000),
  sourceId: idOf('source'),
  url: webAddress.nullable(),
  language: languageTag,
  publishedOn: partialDate.nullable(),
  byline: z.string().max(500).nullable(),
  isExample: z.boolean(),
  createdAt: instant,
  createdBy: idOf('person').nullable(),
  version,
})
export type Article = z.infer<typeof Article>

/** One unchanging version of an Article: NFC text with LF line ends, and its blocks in reading order. */
export const Revision = z.object({
  id: idOf('revision'),
  articleId: idOf('article'),
  number: z.int().min(1),
  text: z.string().min(1),
  sha256: z.string(),
  blocks: z.array(Block),
  snapshot: z.string().nullable(),
  createdAt: instant,
  createdBy: idOf('person').nullable(),
})
export type Revision = z.infer<typeof Revision>
