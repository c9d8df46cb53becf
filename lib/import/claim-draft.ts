import type { Rating } from '@/lib/model/ratings'
import type { SourceKind } from '@/lib/model/source-kinds'

/**
 * A claim as somebody else's file states it, before a person has looked at it. `null` means the file did not say.
 * Whatever somebody else concluded stays theirs: it becomes Evidence, never a Verdict of this newsroom.
 */
export interface ClaimDraft {
  /** The line of the sheet, or the number of the review in its file, counted from 1. */
  at: number
  text: string
  language: string | null
  gloss: string | null
  glossLanguage: string | null
  note: string | null
  /** Who is said to have said it. */
  source: { name: string; kind: SourceKind } | null
  /** Where and when it was said: the first place, and the others that were named. */
  said: Place
  elsewhere: Place[]
  review: OthersReview | null
}

export interface Place {
  url: string | null
  archivedUrl: string | null
  on: string | null
  excerpt: string | null
  /** Who published it there, where that is not the one who said it. */
  by: string | null
}

export interface OthersReview {
  by: string | null
  url: string | null
  on: string | null
  title: string | null
  /** The verdict in the reviewer's own words; kept whatever becomes of `rating`. */
  words: string | null
  /** The same as one of our codes, where the words leave no doubt. */
  rating: Rating | null
  why: string | null
}

export const nowhere: Place = { url: null, archivedUrl: null, on: null, excerpt: null, by: null }

/** How long a field may be, as the nouns in `lib/model` have it. */
export const draftLimits = {
  text: 5000,
  gloss: 5000,
  note: 5000,
  name: 300,
  verdict: 1000,
  excerpt: 10_000,
  url: 2000,
} as const
/** How many claims one act brings in. */
export const mostDrafts = 1000

/**
 * What is to be said of a row. `refused`: it stays out until somebody mends it. `changed`: it comes in, but not quite as it
 * stood. The sentence is `imports.remark.<code>`; it says what to do, or what was done.
 */
export const remarkCodes = {
  claim_missing: 'refused',
  too_long: 'refused',
  twice: 'refused',
  already_here: 'refused',
  not_in_text: 'refused',
  damaged: 'refused',
  left_out: 'changed',
  spaces_joined: 'changed',
  address_dropped: 'changed',
  address_completed: 'changed',
  day_read: 'changed',
  day_dropped: 'changed',
  language_dropped: 'changed',
  kind_unknown: 'changed',
  verdict_in_words: 'changed',
  scale_dropped: 'changed',
  second_in_field: 'changed',
  tags_removed: 'changed',
} as const satisfies Record<string, 'refused' | 'changed'>
export type RemarkCode = keyof typeof remarkCodes

export interface Remark {
  at: number
  /** Of the draft, or of the markup it was read from: `imports.field.<field>` where there is a word for it. */
  field: string
  code: RemarkCode
  facts: Record<string, string | number>
}

/** What a file held: the drafts that can come in, and what is to be said of these and of the others. */
export interface ClaimsRead {
  drafts: ClaimDraft[]
  remarks: Remark[]
}
