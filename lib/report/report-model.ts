import type { Severity } from '@/lib/model/analysis'
import type { Access } from '@/lib/model/appearance-kinds'
import type { BlockKind } from '@/lib/model/block-kinds'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Credibility, Stance } from '@/lib/model/ratings'
import type { Relation } from '@/lib/model/relations'
import type { ReportPart } from '@/lib/model/report-parts'
import type { VerdictKind } from '@/lib/model/review'
import type { SourceKind } from '@/lib/model/source-kinds'
import type { Tone } from '@/lib/review/status'

/**
 * What a report says, before anybody decided how it looks. Every renderer reads this and nothing else; none of them
 * thinks. Sentences are in the report's language; a Quote keeps its own.
 */
export interface ReportModel {
  language: InterfaceLanguage
  /** "VR-2026-0001"; null while it is a draft. */
  number: string | null
  edition: number | null
  newsroom: string
  /** Where this report stands on the web; null when it stands nowhere. */
  address: string | null
  fourEyes: boolean
  /** What this report holds beside its head, in order. */
  parts: ReportPart[]
  composedAt: string
  issuer: string | null
  decision: string | null
  checkpoint: { seq: number; hash: string } | null
  /** SHA-256 of the dossier JSON the report was made from, withheld names taken out. */
  fingerprint: string
  masthead: Masthead
  /** What claims of many articles have in common; absent or null in a report on one article. */
  over?: Over | null
  /** What changed since the edition before; null in a first edition and in a draft that follows none. */
  sinceLast: SinceLast | null
  tally: { look: StatusLook; claims: number }[]
  summary: string[]
  changes: { claim: ClaimRef; change: string }[]
  blocks: AnnotatedBlock[]
  /** Lines of the page that were left out of the annotated article. */
  leftOut: number
  map: CitationMap
  claims: ReportClaim[]
  sources: RegisteredSource[]
  signatures: Signature[]
  corrections: ToldCorrection[]
  trail: TrailEntry[]
  method: string[]
  howToCheck: string[]
}

/** A report on claims of many articles. */
export interface Over {
  /** What brings them together, as a sentence. */
  sentence: string
  articles: number
}

/** An article as the head of its claims, in a report on many. */
export interface ArticleHead {
  headline: Quote
  outlet: string
  url: string | null
  publishedOn: string | null
}

/** Sentences about the difference between two editions, each about one claim or about the whole. */
export interface SinceLast {
  number: string
  edition: number
  issuedAt: string
  changes: { claim: ClaimRef | null; sentence: string }[]
}

/** Words in the language they were said in. */
export interface Quote {
  text: string
  language: string | null
  direction: 'ltr' | 'rtl' | 'auto'
}

export interface Masthead {
  headline: Quote
  outlet: string
  url: string | null
  publishedOn: string | null
  byline: string | null
  languageName: string
  words: number
  revision: number
  revisions: number
  broughtInAt: string
  sha256: string
}

/** A word, a shape and a colour, so that none of them has to be told apart alone. */
export interface StatusLook {
  code: string
  label: string
  tone: Tone
  icon: string
}

export interface ClaimRef {
  id: ClaimId
  number: number
  look: StatusLook
}

export interface AnnotatedBlock {
  kind: BlockKind
  /** Counted among the paragraphs; null for headlines, captions and the like. */
  paragraph: number | null
  runs: AnnotatedRun[]
  /** Claims that are marked here first. */
  notes: { claim: ClaimRef; finding: string }[]
  /** Claims marked here that have their note elsewhere. */
  again: ClaimRef[]
}

/** A stretch of text under the same claims. `claims` are innermost first; `ends` are those whose passage ends with it. */
export interface AnnotatedRun {
  text: string
  claims: ClaimRef[]
  ends: ClaimRef[]
}

export interface ReportClaim extends ClaimRef {
  /** In a report on many articles the one it stands in, and that again where the claim before stands in another. */
  article?: ArticleHead
  opens?: ArticleHead
  quotes: Quote[]
  /** The statement, where it is not simply the words marked. */
  statement: Quote | null
  /** The statement in the report's language, where the article has another. */
  gloss: Quote | null
  /** The statement as a reader of the report understands it best: gloss, else statement, else quote. */
  brief: Quote
  note: string | null
  /** Null until somebody concluded. */
  verdict: ReportVerdict | null
  finding: string
  independence: string
  /** Null for a claim that names no source. */
  lines: StripStop[][]
  moreLines: number
  hops: ReportHop[]
  flags: ReportFlag[]
  /** What changed between two neighbouring excerpts, where nobody set it aside. */
  drift: ToldDrift[]
  evidence: ReportEvidence[]
  /** Whom we asked for their side, and what came back. */
  replies: ToldReply[]
  history: ReportVerdict[]
}

export interface ReportVerdict {
  kind: VerdictKind
  kindLabel: string
  inForce: boolean
  by: string
  at: string
  rating: StatusLook
  attribution: string
  attributionMeans: string
  confidence: string
  rationale: string
  changeAsked: string | null
  faithfulWhy: string | null
  signOffs: { by: string; at: string; note: string | null }[]
}

/** One box of a chain strip, origin first, and how the next one used it. */
export interface StripStop {
  source: SourceRef
  role: 'origin' | 'relay' | 'end' | 'article'
  roleLabel: string
  access: Access
  date: string | null
  language: string | null
  /** "quoted word for word"; null on the article, which is last. */
  used: string | null
}

export interface SourceRef {
  id: SourceId
  /** "S03" */
  code: string
  name: string
  kind: SourceKind
}

export interface ReportHop {
  /** "3.2" */
  ref: string
  source: SourceRef
  role: string
  date: string | null
  locator: string | null
  excerpt: Quote | null
  translation: Quote | null
  note: string | null
  url: string | null
  archivedUrl: string | null
  kept: KeptCopy | null
  access: Access
  accessLabel: string
  /** Who used it, and how. */
  uses: { by: SourceRef; relation: Relation; label: string; phrase: Quote | null }[]
}

/** The copy of a page or file that this newsroom keeps, and what a stranger needs to recognise it. */
export interface KeptCopy {
  /** "Copy kept here on 18 November 2026" */
  sentence: string
  sha256: string
  /** Its name in the bundle. */
  file: string
  /** Whether the excerpt stands in it, as a sentence; null where nobody looked. */
  checked: string | null
}

export interface ToldDrift {
  from: string
  to: string
  sentences: string[]
}

export interface ToldReply {
  sentence: string
  answer: Quote | null
  url: string | null
}

export interface ToldCorrection {
  claim: ClaimRef
  at: string
  sentence: string
  why: string
}

export interface ReportFlag {
  code: string
  severity: Severity
  severityLabel: string
  title: string
  sentence: string
  dismissed: { by: string; at: string; why: string } | null
}

export interface ReportEvidence {
  ref: string
  title: string
  stance: Stance
  stanceLabel: string
  credibility: Credibility | null
  credibilityLabel: string | null
  excerpt: Quote | null
  url: string | null
  archivedUrl: string | null
  kept: KeptCopy | null
  note: string | null
  addedBy: string | null
  at: string
}

export interface RegisteredSource extends SourceRef {
  kindLabel: string
  aliases: string[]
  described: string | null
  owner: string | null
  country: string | null
  reliability: string | null
  reliabilityWhy: string | null
  retractedWhy: string | null
  url: string | null
  withheld: boolean
  isOutlet: boolean
  appearances: {
    url: string | null
    archivedUrl: string | null
    date: string | null
    languageName: string | null
  }[]
  claims: ClaimRef[]
  read: number
  trusted: number
  unavailable: number
}

export interface Signature {
  who: string
  concluded: { claim: ClaimRef; at: string; kindLabel: string }[]
  signed: { claim: ClaimRef; at: string }[]
}

export interface TrailEntry {
  at: string
  sentence: string
  why: string | null
  changes: { field: string; before: string | null; after: string | null }[]
  digest: string
}

/** The picture of all chains, laid out, and the same as a list of links. Origins stand left, the claims right. */
export interface CitationMap {
  width: number
  height: number
  lanes: { label: string; x: number; width: number }[]
  cards: MapCard[]
  edges: MapEdge[]
  links: MapLink[]
  title: string
  /** What the picture shows, for those who do not see it. */
  description: string
}

interface Placed {
  id: string
  x: number
  y: number
  width: number
  height: number
}

export type MapCard = Placed &
  (
    | {
        kind: 'source'
        /** Speaks at first hand for some claim, or the trail ends here, or it passes on. */
        role: 'origin' | 'end' | 'relay'
        over: string
        name: string
        under: string
      }
    | { kind: 'ground'; name: string; under: string }
    | { kind: 'claim'; claim: ClaimRef; brief: Quote }
  )

export interface MapEdge {
  id: string
  points: number[]
  claims: number
  access: Access
  carries: boolean
  /** From "no source given": drawn so that it can be followed, but nothing travels along it. */
  ground: boolean
  backwards: boolean
}

export interface MapLink {
  from: SourceRef
  to: SourceRef
  labels: string[]
  claims: ClaimRef[]
  accessLabel: string
}
