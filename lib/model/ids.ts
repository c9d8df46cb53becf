/**
 * Ids name their noun (`clm_…`) so that a stray id is recognised in a log, and sort by the moment they were
 * minted so that a page of rows can be keyed by them. The prefix is part of the type: a claim's id cannot be
 * passed where a source's is due.
 */
export type Id<Prefix extends string> = `${Prefix}_${string}`

export type ArticleId = Id<'art'>
export type RevisionId = Id<'rev'>
export type ClaimId = Id<'clm'>
export type AnchorId = Id<'anc'>
export type SourceId = Id<'src'>
export type AppearanceId = Id<'apr'>
export type CitationId = Id<'cit'>
export type EvidenceId = Id<'evd'>
export type VerdictId = Id<'ver'>
export type SignOffId = Id<'sgn'>
export type DismissalId = Id<'dis'>
export type ReportId = Id<'rpt'>
export type CaptureId = Id<'cap'>
export type ReplyId = Id<'rpl'>
export type CorrectionId = Id<'cor'>
export type ThreadId = Id<'thr'>
export type CommentId = Id<'cmt'>
export type InboxItemId = Id<'ibx'>
export type ExpertLinkId = Id<'xpl'>
export type TemplateId = Id<'tpl'>
export type ReportLinkId = Id<'rlk'>
export type ReportOrderId = Id<'ord'>
export type EntryId = Id<'ent'>
export type PersonId = Id<'per'>
export type InvitationId = Id<'inv'>
export type ViewId = Id<'viw'>
export type MergeId = Id<'mrg'>
export type JudgementId = Id<'jdg'>
export type RereviewId = Id<'rrv'>
export type ApiKeyId = Id<'key'>

export const prefixes = {
  article: 'art',
  revision: 'rev',
  claim: 'clm',
  anchor: 'anc',
  source: 'src',
  appearance: 'apr',
  citation: 'cit',
  evidence: 'evd',
  verdict: 'ver',
  signOff: 'sgn',
  dismissal: 'dis',
  report: 'rpt',
  template: 'tpl',
  reportLink: 'rlk',
  reportOrder: 'ord',
  capture: 'cap',
  reply: 'rpl',
  correction: 'cor',
  thread: 'thr',
  comment: 'cmt',
  inboxItem: 'ibx',
  expertLink: 'xpl',
  entry: 'ent',
  person: 'per',
  invitation: 'inv',
  view: 'viw',
  merge: 'mrg',
  judgement: 'jdg',
  rereview: 'rrv',
  apiKey: 'key',
} as const

export type IdNoun = keyof typeof prefixes

/** Crockford's base 32: no I, L, O, U, and byte order is number order. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id from a clock reading and 80 random bits, laid out as a ULID (github.com/ulid/spec): ten digits of
 * milliseconds, sixteen of chance. Both are arguments, so that this file stays a function of what it is given.
 *
 * @param now     milliseconds since 1970
 * @param chance  at least 16 numbers, each 0–255
 */
export function idFrom<N extends IdNoun>(noun: N, now: number, chance: Uint8Array): Id<(typeof prefixes)[N]> {
  let time = ''
  for (let left = Math.floor(now), i = 0; i < 10; i++, left = Math.floor(left / 32))
    time = digits[left % 32] + time
  let rest = ''
  for (let i = 0; i < 16; i++) rest += digits[(chance[i] ?? 0) % 32]
  return `${prefixes[noun]}_${time}${rest}`
}

/** True when the string has the shape of that noun's id; says nothing about whether such a thing exists. */
export function isIdOf(noun: IdNoun, text: string): boolean {
  return new RegExp(`^${prefixes[noun]}_[0-9a-z_-]{1,64}$`).test(text)
}
