import { z } from 'zod'
import { entryKinds } from '@/lib/audit/entry-kinds'
import { Appearance } from '@/lib/model/appearance'
import { Article, Block } from '@/lib/model/article'
import { Citation } from '@/lib/model/citation'
import { Evidence } from '@/lib/model/evidence'
import type { ClaimId } from '@/lib/model/ids'
import { interfaceLanguages } from '@/lib/model/languages'
import { Person } from '@/lib/model/person'
import { ratings, ratingTones } from '@/lib/model/ratings'
import { reportParts } from '@/lib/model/report-parts'
import { VerdictDraft } from '@/lib/model/review'
import { roles } from '@/lib/model/roles'
import { idOf, languageTag, partialDate, webAddress } from '@/lib/model/shapes'
import { Source } from '@/lib/model/source'
import { reviewActs, stages } from '@/lib/model/stage-names'
import { type FormatName, formatNames } from '@/lib/report/format-table'
import { maybeWords, words } from './typed-words'

/** What the API's acts take, built from the nouns. */

export const Paging = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const Span = z.object({ start: z.int().min(0), end: z.int().min(1) })

/** Bytes travel as base64: the one contract is JSON throughout. */
const Base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

export const DraftAsk = z.union([
  z.object({ text: z.string() }),
  z.object({ name: z.string().max(300), base64: Base64 }),
])

export const SourceFields = Source.pick({
  name: true,
  kind: true,
  aliases: true,
  described: true,
  ownerId: true,
  country: true,
  language: true,
  url: true,
  domains: true,
  reliability: true,
  reliabilityWhy: true,
  withheld: true,
  retractedWhy: true,
  note: true,
})

export const NewSource = SourceFields.partial()
  .required({ name: true, kind: true })
  .extend({ id: idOf('source').optional() })
export type NewSource = z.input<typeof NewSource>

/** A Source that is known, or one to be made in the same act. */
export const SourceChoice = z.union([z.object({ id: idOf('source') }), z.object({ new: NewSource })])
export type SourceChoice = z.input<typeof SourceChoice>

export const BringIn = z.object({
  headline: words(1000),
  outlet: SourceChoice,
  url: webAddress.nullable(),
  language: languageTag,
  publishedOn: partialDate.nullable(),
  byline: maybeWords(500),
  text: z.string(),
  blocks: z.array(Block).max(20_000),
  /** The file it came in, kept as it was. */
  raw: z
    .union([
      z.object({ name: z.string().max(300), base64: Base64 }),
      z.object({ captureId: idOf('capture') }),
    ])
    .nullable()
    .default(null),
})
export type BringIn = z.output<typeof BringIn>

export const Revise = BringIn.pick({ text: true, blocks: true, raw: true })

export const AmendArticle = Article.pick({
  headline: true,
  url: true,
  language: true,
  publishedOn: true,
  byline: true,
}).partial()

export const MarkClaim = z.object({
  id: idOf('claim').optional(),
  revisionId: idOf('revision'),
  spans: z.array(Span).min(1).max(50),
  /** The statement, when it is not simply the words of the spans. */
  text: words(5000).optional(),
  gloss: maybeWords(5000).optional(),
  glossLanguage: languageTag.nullable().optional(),
  note: maybeWords(5000).optional(),
})

export const AmendClaim = z
  .object({
    text: words(5000),
    gloss: maybeWords(5000),
    glossLanguage: languageTag.nullable(),
    note: maybeWords(5000),
    /** All of its spans anew, in the newest Revision. */
    spans: z.array(Span).min(1).max(50),
  })
  .partial()

/** Where the claim goes: after that one, or first. */
export const PlaceClaim = z.object({ after: idOf('claim').nullable() })

export const ReviewAsk = z.object({
  act: z.enum(reviewActs),
  verdict: VerdictDraft.optional(),
  why: z.string().trim().max(5000).optional(),
  note: z.string().trim().max(5000).optional(),
})
export type ReviewAsk = z.input<typeof ReviewAsk>

export const AppearanceFields = Appearance.pick({
  sourceId: true,
  excerpt: true,
  language: true,
  translation: true,
  url: true,
  archivedUrl: true,
  captureId: true,
  locator: true,
  appearedOn: true,
  basis: true,
  access: true,
  note: true,
})

export const CitationFields = Citation.pick({
  relation: true,
  phrase: true,
  phraseStart: true,
  phraseEnd: true,
  note: true,
})

/** One step back along the chain, in one act: who was cited, what it said there, and how it was cited. */
export const AddHop = z.object({
  appearanceId: idOf('appearance').optional(),
  citationId: idOf('citation').optional(),
  citingId: idOf('appearance'),
  source: SourceChoice,
  appearance: AppearanceFields.omit({ sourceId: true }).partial(),
  citation: CitationFields.partial().required({ relation: true }),
})
export type AddHop = z.input<typeof AddHop>

export const AmendAppearance = AppearanceFields.partial()
export const RestoreAppearance = z.object({ appearance: Appearance, citations: z.array(Citation).max(500) })
export const DrawCitation = CitationFields.partial()
  .required({ relation: true })
  .extend({ id: idOf('citation').optional(), citingId: idOf('appearance'), citedId: idOf('appearance') })
export const AmendCitation = CitationFields.partial()

export const EvidenceFields = Evidence.pick({
  title: true,
  stance: true,
  credibility: true,
  excerpt: true,
  language: true,
  url: true,
  archivedUrl: true,
  captureId: true,
  note: true,
})
export const AddEvidence = EvidenceFields.partial()
  .required({ title: true, stance: true })
  .extend({ id: idOf('evidence').optional() })
export const AmendEvidence = EvidenceFields.partial()

/** A link of a proposed chain, from the article outward: who is cited, how, and in which words. */
const SuggestedLink = SourceFields.pick({ name: true, kind: true }).extend({
  relation: CitationFields.shape.relation,
  phraseStart: z.int().min(0).nullable(),
  phraseEnd: z.int().min(0).nullable(),
})

/** A proposed claim as a person accepts it, perhaps after editing: its spans and its whole chain in one act. */
export const AcceptSuggestion = z.object({
  id: idOf('claim').optional(),
  revisionId: idOf('revision'),
  spans: z.array(Span).min(1).max(50),
  text: words(5000).optional(),
  chain: z.array(SuggestedLink).max(20),
})
export type AcceptSuggestion = z.input<typeof AcceptSuggestion>

/** A proposal is known by a hash of its words, so that it stays dismissed in the next Revision too. */
export const DismissSuggestion = z.object({ key: z.string().regex(/^[0-9a-f]{16,64}$/) })

/** What a person says of an Anchor that was not placed for sure: it is this passage, it is gone, or: take
 * back what was said last. */
export const SettleAnchor = z.union([
  z.object({ span: Span }),
  z.object({ removed: z.literal(true) }),
  z.object({ undo: z.literal(true) }),
])
export type SettleAnchor = z.output<typeof SettleAnchor>

export const DismissFlag = z.object({
  code: z.string().max(60),
  points: z.array(z.string().max(80)).max(200),
  why: words(5000),
})

export const ClaimFilter = Paging.extend({
  stage: z.enum(stages).optional(),
  holder: idOf('person').optional(),
  /** Words the claim or its gloss has; the last may be unfinished. */
  q: z.string().max(200).optional(),
})
export const SourceFilter = Paging.extend({ q: z.string().max(200).optional() })
export const ArticleFilter = Paging.extend({ q: z.string().max(200).optional() })
export const EntryFilter = Paging.extend({
  article: idOf('article').optional(),
  claim: idOf('claim').optional(),
  subject: z.string().max(80).optional(),
  kind: z.enum(entryKinds).optional(),
  actor: idOf('person').optional(),
  /** Days, both of them included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export const EntriesFile = EntryFilter.omit({ after: true, limit: true }).extend({
  format: z.enum(['csv', 'json']),
})
export const ReportFilter = Paging.extend({ article: idOf('article').optional() })

export const Invite = z.object({ role: z.enum(roles), note: maybeWords(200).optional() })
export const Accept = z.object({
  name: words(200).optional(),
  email: z.email().max(320).optional(),
  password: z.string().max(200),
})
export const AmendPerson = Person.pick({ role: true, active: true, name: true }).partial()
export const AmendMe = Person.pick({ name: true, language: true }).partial()
export const AmendNewsroom = z
  .object({
    name: z.string().trim().max(200),
    fourEyes: z.boolean(),
    blindSecond: z.boolean(),
    language: z.enum(interfaceLanguages),
    workingLanguages: z.array(languageTag).max(30),
    labels: z.partialRecord(
      z.enum(ratings),
      z.partialRecord(z.enum(interfaceLanguages), z.string().trim().max(40)),
    ),
    colours: z.partialRecord(z.enum(ratings), z.enum(ratingTones)),
    houseStyle: z.string().trim().max(5000),
    openVerification: z.boolean(),
  })
  .partial()

export const ReportAsk = z.object({
  language: z.enum(interfaceLanguages),
  as: z.string().max(30).default('html'),
  /** Names of parts, separated by commas; absent: all of them. */
  parts: z
    .string()
    .max(300)
    .optional()
    .transform((names) => names?.split(',')),
  /** Only for CSV: every field word for word, without the guard that keeps a spreadsheet from running it. */
  exact: z.enum(['true', 'false']).default('false'),
  /** Ids of claims, separated by commas; absent: all of them. */
  claims: z
    .string()
    .max(100_000)
    .optional()
    .transform((ids) => ids?.split(',') as ClaimId[] | undefined),
})
const ofScope = {
  /** Every claim in whose chain this Source stands. */
  source: idOf('source').optional(),
  /** Or every claim whose verdict in force was given from this day to that, both included, in UTC. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}
const isOneScope = ({
  source,
  from,
  to,
}: {
  source?: string | undefined
  from?: string | undefined
  to?: string | undefined
}) => (source ? !from && !to : !!from && !!to && from <= to)
const oneScope = 'either a source, or a first and a last day'
export const WideScopeAsk = z.object(ofScope).refine(isOneScope, oneScope)
export const WideReportAsk = ReportAsk.extend(ofScope).refine(isOneScope, oneScope)
export const IssueReport = z.object({
  language: z.enum(interfaceLanguages),
  /** The desk's decision in a line, as the report prints it. */
  decision: maybeWords(5000).default(null),
  /** Whether the approved claims become published by it. */
  publish: z.boolean().default(false),
  /** Absent: all of them. */
  parts: z.array(z.enum(reportParts)).min(1).max(reportParts.length).optional(),
  /** Absent: all of them. */
  claims: z.array(idOf('claim')).min(1).max(1000).optional(),
  /** Beside the page and the dossier, which every issued report has. */
  formats: z
    .array(z.enum(formatNames as [FormatName]))
    .max(formatNames.length)
    .default([]),
})
