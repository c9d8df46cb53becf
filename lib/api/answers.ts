import { z } from 'zod'
import { Appearance } from '@/lib/model/appearance'
import { Article, Block, Revision } from '@/lib/model/article'
import { Citation } from '@/lib/model/citation'
import { Anchor, Claim } from '@/lib/model/claim'
import { Entry } from '@/lib/model/entry'
import { Evidence } from '@/lib/model/evidence'
import { Judgement } from '@/lib/model/judgement'
import { interfaceLanguages } from '@/lib/model/languages'
import { Person } from '@/lib/model/person'
import { ratings, ratingTones } from '@/lib/model/ratings'
import { IssuedReport } from '@/lib/model/report'
import { Dismissal, SignOff, Verdict } from '@/lib/model/review'
import { roles } from '@/lib/model/roles'
import { idOf, instant, languageTag } from '@/lib/model/shapes'
import { Source } from '@/lib/model/source'
import { stages } from '@/lib/model/stage-names'
import { WordCheck } from '@/lib/model/word-check'

/** The compound things the API answers with, built from the nouns. */

/** A page of rows and where the next one begins. Pages are keyed, never counted: row 500,000 costs what row 1 does. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable() })

export const NamedPerson = z.object({ id: idOf('person'), name: z.string() })

export const ClaimFileAnswer = z.object({
  claim: Claim,
  anchors: z.array(Anchor),
  appearances: z.array(Appearance),
  citations: z.array(Citation),
  evidence: z.array(Evidence),
  verdicts: z.array(Verdict),
  signOffs: z.array(SignOff),
  dismissals: z.array(Dismissal),
  wordChecks: z.array(WordCheck).optional(),
})

export const ArticleFileAnswer = z.object({
  article: Article,
  revision: Revision,
  claims: z.array(ClaimFileAnswer),
  sources: z.array(Source),
  judgements: z.array(Judgement),
  people: z.array(NamedPerson),
})

export const ArticleRow = Article.extend({
  outlet: z.string(),
  /** How many claims stand at each stage; stages with none are absent. */
  claims: z.partialRecord(z.enum(stages), z.int()),
})
export type ArticleRow = z.infer<typeof ArticleRow>

export const ClaimRow = Claim.extend({
  headline: z.string(),
  articleLanguage: z.string(),
  /** Its number in the article, counted from 1 in order of position. */
  number: z.int(),
  verdict: Verdict.pick({ rating: true, attribution: true, byId: true, at: true }).nullable(),
  holder: z.string().nullable(),
})
export type ClaimRow = z.infer<typeof ClaimRow>

export const ClaimAnswer = z.object({
  file: ClaimFileAnswer,
  article: Article,
  number: z.int(),
  sources: z.array(Source),
  judgements: z.array(Judgement),
  people: z.array(NamedPerson),
})

export const SourceRow = Source.pick({
  id: true,
  name: true,
  kind: true,
  described: true,
  aliases: true,
  ownerId: true,
  reliability: true,
}).extend({
  /** Claims in whose chains it appears. */
  claims: z.int(),
})
export type SourceRow = z.infer<typeof SourceRow>

export const SourceAnswer = z.object({
  source: Source,
  owner: Source.nullable(),
  owns: z.array(Source),
  /** The newest claims in whose chains it appears. */
  claims: z.array(ClaimRow),
})
export type SourceAnswer = z.infer<typeof SourceAnswer>

export const Me = Person.extend({ sessions: z.int() })

export const Newsroom = z.object({
  name: z.string().max(200),
  /** Whether a verdict needs another pair of eyes. When off, every report says so. */
  fourEyes: z.boolean(),
  /** Whether second eyes give their verdict before they see the first. Needs four eyes. */
  blindSecond: z.boolean(),
  language: z.enum(interfaceLanguages),
  /** Languages the desk works in, offered first wherever a language is chosen. */
  workingLanguages: z.array(languageTag).max(30),
  /** What this newsroom calls a rating, per language; the codes never change. */
  labels: z.partialRecord(z.enum(ratings), z.partialRecord(z.enum(interfaceLanguages), z.string().max(40))),
  colours: z.partialRecord(z.enum(ratings), z.enum(ratingTones)),
  /** Guidance for whoever writes a verdict, shown beside the form. Plain text. */
  houseStyle: z.string().max(5000),
  /** Whether anybody may ask, without an account, if a file is a report issued here. */
  openVerification: z.boolean(),
  version: z.int(),
})
export type Newsroom = z.infer<typeof Newsroom>

export const InvitationRow = z.object({
  id: idOf('invitation'),
  purpose: z.enum(['first', 'join', 'reset']),
  role: z.enum(roles),
  note: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant,
})

/** The link is shown once: only its hash is kept. */
export const NewInvitation = InvitationRow.extend({ link: z.string() })

export const ArticleDraftAnswer = z.object({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: z.string().nullable(),
  byline: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Block),
})

/** A chain before and after an act: enough for the screen to show it at once and to undo it. */
export const Hop = z.object({ appearance: Appearance, citation: Citation, source: Source })

export const RemovedAppearance = z.object({ appearance: Appearance, citations: z.array(Citation) })

export const ReportAnswer = IssuedReport.extend({
  headline: z.string(),
  issuer: z.string().nullable(),
  /** Files that were asked for and are not there yet. */
  making: z.array(z.object({ format: z.string(), failed: z.boolean() })),
  /** Where it stands on the web, while it does. */
  slug: z.string().nullable(),
})
export type ReportAnswer = z.infer<typeof ReportAnswer>

export const EntryRow = Entry.extend({
  seq: z.int(),
  hash: z.string(),
  actor: z.string().nullable(),
  subject: z.string().nullable(),
})
export type EntryRow = z.infer<typeof EntryRow>

export const LogVerification = z.object({
  ok: z.boolean(),
  entries: z.int(),
  head: z.string(),
  /** The first Entry that does not hold, and what is wrong with it. */
  broken: z.object({ seq: z.int(), id: z.string(), what: z.string() }).nullable(),
})
