import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Tone } from '@/lib/review/status'
import type { StatusLook, StripStop } from './report-model'

/**
 * A report as it goes on paper: what stands under what, in which role, and nothing about points and colours. The
 * PDF and the Word file are both set from it, so neither says what the other does not. Plain JSON: it is handed to a
 * process of its own.
 */
export interface Paper {
  language: InterfaceLanguage
  title: string
  newsroom: string
  /** What the file says of itself to a shelf of files. */
  about: string
  keywords: string[]
  at: string
  /** Head of every page but the first, left and right. */
  running: [string, string]
  footer: string
  layout: 'full' | 'register'
  /** Every status' shape as an SVG of its own, by `tone icon`. */
  glyphs: Record<string, string>
  words: PaperWords
  blocks: PaperBlock[]
}

/** Sentences only the one who sets the type can know to be needed. */
export interface PaperWords {
  /** Followed by the characters that no font here has. */
  unprintable: string
  contents: string
  status: string
  claims: string
}

/** Words in one style; in a language of their own where they were said in one. */
export interface TextRun {
  text: string
  style?: 'strong' | 'quiet' | 'mono'
  language?: string
  rtl?: true
  /** An address on the web, http or https. */
  url?: string
  /** A place in this paper. */
  to?: string
  /** Underlined as a claim of this tone. */
  mark?: Tone
}
export type Run =
  | TextRun
  | { badge: StatusLook }
  /** The number of a claim, set small behind the words it was made with. */
  | { claim: number; tone: Tone; to?: string; label: string }

export interface Par {
  runs: Run[]
  role?: 'quiet' | 'lede' | 'quote' | 'gloss' | 'excerpt'
  language?: string
  rtl?: true
}

export interface PaperColumn {
  head: string
  /** In millimetres; a share of what is left where negative. */
  width: number
}
export interface PaperRow {
  id?: string
  cells: Par[][]
}

export type PaperBlock =
  | { kind: 'brand'; left: Run[]; right: Run[] }
  | { kind: 'title'; par: Par }
  | { kind: 'facts'; items: { label: string; runs: Run[] }[] }
  | { kind: 'front'; decision: PaperDecision; tally: PaperTally }
  | { kind: 'contents' }
  | { kind: 'heading'; level: 1 | 2 | 3; id?: string; number?: string; text: string; badge?: StatusLook }
  | { kind: 'par'; par: Par }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; caption: string; columns: PaperColumn[]; rows: PaperRow[] }
  | { kind: 'axes'; items: { label: string; runs: Run[]; means: string | null }[] }
  | { kind: 'beside'; main: PaperBlock[]; side: PaperBlock[] }
  | { kind: 'galley'; rows: GalleyRow[] }
  | { kind: 'map'; svg: string; width: number; height: number; title: string; alt: string; caption: string }
  | { kind: 'chain'; stops: PaperStop[]; said: string }
  | { kind: 'together'; blocks: PaperBlock[] }

export interface PaperDecision {
  label: string
  said: string
  /** False where nobody decided anything. */
  decided: boolean
  by: string
}
export interface PaperTally {
  caption: string
  rows: { look: StatusLook; claims: string; share: number }[]
}
export interface GalleyRow {
  place: string
  loud: boolean
  words: Par
  notes: { number: number; look: StatusLook; finding: string; to?: string }[]
  also: Run[]
}
export interface PaperStop {
  role: StripStop['role']
  over: string
  language: string
  name: string
  code: string
  to?: string
  under: string
  /** How the next one used it; null on the last. */
  used: string | null
  access: StripStop['access']
}
