import type { AppearanceId, CitationId, ClaimId, SourceId } from './ids'

/** Findings about a claim or its chain. Each has a sentence, `flag.<code>`, filled with the flag's facts. */
export const flagCodes = [
  'single-origin',
  'anonymous-origin',
  'untraced',
  'unsourced',
  'circular',
  'mutual-citation',
  'date-paradox',
  'unread-hop',
  'unavailable-hop',
  'same-owner',
  'wire-copy',
  'reliability-low',
  'retracted-source',
  'quote-not-found',
  'drift',
  'lost-anchor',
  'stale',
] as const
export type FlagCode = (typeof flagCodes)[number]

/** `serious` asks for an answer before a verdict; `caution` weakens one; `note` is worth knowing. */
export const severities = ['serious', 'caution', 'note'] as const
export type Severity = (typeof severities)[number]

/** One finding. Derived, never stored. `points` are the ids of what it is about, sorted; they are its identity with `code`. */
export interface Flag {
  code: FlagCode
  severity: Severity
  points: (AppearanceId | CitationId | SourceId | string)[]
  facts: Record<string, string | number>
}

/** A count that is exact when both ends agree, and honest when the search ran out of its budget. */
export interface Bounds {
  atLeast: number
  atMost: number
}

/** What a person declared of two Sources, overriding what their owners suggest. Speaks of these two only. */
export interface SourceJudgement {
  a: SourceId
  b: SourceId
  kind: 'independent' | 'dependent' | 'maybe_same'
  why: string
}

/** The other count, if Sources that may be one and the same are. */
export interface MaybeSame {
  pairs: [SourceId, SourceId][]
  independence: Bounds
}

/** What the calculus says of one claim's chain. Names Sources; `originAppearances` are the nodes themselves. */
export interface Analysis {
  claimId: ClaimId
  independence: Bounds
  /** `independence.atLeast` lines that share nothing, each from the article's first hop to an origin. */
  lines: AppearanceId[][]
  /** Null when no identity on this chain is in doubt. */
  maybeSame: MaybeSame | null
  /** Sources that speak at first hand and can be reached from the article. */
  origins: SourceId[]
  originAppearances: AppearanceId[]
  /** Sources at which a line ends without anybody speaking at first hand. */
  untraced: SourceId[]
  untracedAppearances: AppearanceId[]
  /** Sources without whose Appearances no origin can be reached. Empty when none can be reached anyway. */
  loadBearing: SourceId[]
  /** Rings of Appearances that end up citing each other, each as its Sources in citing order. */
  circular: SourceId[][]
  circularAppearances: AppearanceId[][]
  /** The citations that close those rings: without them nothing goes round. */
  runsBack: CitationId[]
  flags: Flag[]
}

/** What happens to the claims when Sources are taken out. Nothing is written. */
export interface StrikeResult {
  falls: ClaimId[]
  weakens: { claim: ClaimId; from: number; to: number }[]
  stands: ClaimId[]
  /** Had no origin before, so they can lose none. They do not stand, and are named apart. */
  unfounded: ClaimId[]
}
