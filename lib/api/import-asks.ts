import { z } from 'zod'
import { type ClaimDraft, draftLimits, mostDrafts, remarkCodes } from '@/lib/import/claim-draft'
import { ratings } from '@/lib/model/ratings'
import { idOf, languageTag, partialDate, webAddress } from '@/lib/model/shapes'
import { sourceKinds } from '@/lib/model/source-kinds'
import { toForm } from '@/lib/text/normalize'
import { SourceChoice } from './asks'

/** Lists of claims, as a browser or a program hands them over once a file was read. */

/** One line, in normal form: the list becomes a text, and offsets in it must hold. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed(), 'half a character')
    .transform((text) =>
      toForm(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
const maybe = (most: number) =>
  line(most)
    .transform((text) => text || null)
    .nullable()

const PlaceAsk = z.object({
  url: webAddress.nullable(),
  archivedUrl: webAddress.nullable(),
  on: partialDate.nullable(),
  excerpt: maybe(draftLimits.excerpt),
  by: maybe(draftLimits.name),
})

const ClaimDraftAsk: z.ZodType<ClaimDraft, unknown> = z.object({
  at: z.int().min(1),
  text: line(draftLimits.text).refine((text) => text !== '', 'no words'),
  language: languageTag.nullable(),
  gloss: maybe(draftLimits.gloss),
  glossLanguage: languageTag.nullable(),
  note: maybe(draftLimits.note),
  source: z
    .object({
      name: line(draftLimits.name).refine((name) => name !== '', 'no name'),
      kind: z.enum(sourceKinds),
    })
    .nullable(),
  said: PlaceAsk,
  elsewhere: z.array(PlaceAsk).max(50),
  review: z
    .object({
      by: maybe(draftLimits.name),
      url: webAddress.nullable(),
      on: partialDate.nullable(),
      title: maybe(draftLimits.name),
      words: maybe(draftLimits.verdict),
      rating: z.enum(ratings).nullable(),
      why: maybe(draftLimits.note),
    })
    .nullable(),
})

export const BringInClaims = z.object({
  target: z.union([
    z.object({ articleId: idOf('article') }),
    z.object({
      list: z.object({
        headline: z.string().trim().min(1).max(1000),
        outlet: SourceChoice,
        language: languageTag,
      }),
    }),
  ]),
  drafts: z.array(ClaimDraftAsk).min(1).max(mostDrafts),
  /** What the file is called. */
  file: z.string().max(300).nullable().default(null),
  /** A trial says what would come in, and keeps nothing. */
  trial: z.boolean().default(false),
})

export const ClaimsBroughtIn = z.object({
  articleId: idOf('article').nullable(),
  claims: z.int(),
  remarks: z.array(
    z.object({
      at: z.int(),
      field: z.string(),
      code: z.enum(Object.keys(remarkCodes) as [keyof typeof remarkCodes]),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
