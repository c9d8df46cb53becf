/**
 * The expected ways to say no. A refusal is a value with a code, the HTTP status the door gives it, and facts
 * that fill its sentence (`refusal.<code>` in the words of the interface). Exceptions are for bugs of ours.
 */
export const refusals = {
  'who.sign_in': 401,
  'who.wrong_password': 401,
  'who.too_many_tries': 429,
  'may.not_permitted': 403,
  'may.foreign_origin': 403,
  'ask.malformed': 422,
  'ask.not_json': 415,
  'ask.too_large': 413,
  'ask.no_such_thing': 404,
  'ask.version_missing': 428,
  'ask.version_stale': 412,
  'ask.id_taken': 409,
  'ask.no_such_file': 422,
  'text.empty': 422,
  'text.binary': 422,
  'text.too_large': 413,
  'text.wrong_encoding': 422,
  'text.lone_surrogate': 422,
  'text.no_words_left': 422,
  'text.html_without_text': 422,
  'text.language_unknown': 422,
  'article.already_here': 409,
  'dossier.not_a_dossier': 422,
  'dossier.malformed': 422,
  'dossier.newer_format': 422,
  'csv.open_quote': 422,
  'csv.too_many_rows': 422,
  'claims.none_in_file': 422,
  'claims.no_claim_column': 422,
  'claims.nothing_to_bring_in': 422,
  'claims.a_list': 422,
  'claim.no_span': 422,
  'claim.span_outside': 422,
  'claim.withdrawn': 409,
  'chain.root_stays': 409,
  'chain.other_claim': 422,
  'chain.cites_itself': 422,
  'chain.already_cited': 409,
  'chain.source_owns_itself': 422,
  'chain.read_needs_excerpt': 422,
  'source.in_use': 409,
  'source.merge_itself': 422,
  'source.too_many_names': 422,
  'source.merge_undone': 409,
  'source.merge_first_undo': 409,
  'source.merged_into': 410,
  'source.csv_nothing': 422,
  'source.csv_too_long': 413,
  'source.csv_changed': 409,
  'claim.link_itself': 422,
  'claim.nothing_to_take': 409,
  'judgement.one_source': 422,
  'evidence.not_confirmed': 409,
  'work.not_a_reviewer': 422,
  'work.too_many_tags': 422,
  'search.malformed': 422,
  'review.wrong_stage': 409,
  'review.not_holder': 403,
  'review.same_eyes': 403,
  'review.gave_verdict': 403,
  'review.leads_only': 403,
  'review.not_author': 403,
  'review.why_missing': 422,
  'review.verdict_missing': 422,
  'review.faithful_unread': 409,
  'review.only_in_report': 409,
  'talk.not_author': 403,
  'review.blind_first': 409,
  'review.not_blind': 409,
  'report.nothing_to_publish': 409,
  'report.not_issued_here': 404,
  'report.press_failed': 500,
  'report.press_too_long': 503,
  'report.press_too_large': 503,
  'report.press_cancelled': 409,
  'report.slug_taken': 409,
  'report.link_over': 410,
  'report.taken_down': 410,
  'report.template_taken': 409,
  'store.not_sqlite': 409,
  'store.not_empty': 409,
  'store.not_a_backup': 422,
  'copies.away': 507,
  'copies.full': 507,
  'outside.off': 409,
  'outside.bad_address': 422,
  'outside.port': 422,
  'outside.not_public': 422,
  'outside.no_such_host': 422,
  'outside.unreachable': 422,
  'outside.tls': 422,
  'outside.too_slow': 422,
  'outside.too_large': 422,
  'outside.too_many_redirects': 422,
  'outside.broken': 422,
  'outside.answered': 422,
  'outside.robots': 409,
  'outside.busy': 429,
  'outside.cancelled': 409,
  'outside.unreadable': 422,
  'capture.unknown_file': 422,
  'capture.no_address': 422,
  'capture.bytes_gone': 410,
  'capture.no_article': 422,
  'capture.broken_archive': 422,
  'stamp.no_authority': 409,
  'stamp.failed': 422,
  'person.link_spent': 410,
  'person.email_taken': 409,
  'person.last_admin': 409,
  'person.password_short': 422,
  'key.by_a_key': 403,
  'key.above_role': 403,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusals
export type Facts = Record<string, string | number>

export interface Refusal {
  ok: false
  code: RefusalCode
  facts: Facts
  /** Which field of the request is at fault, as a JSON pointer. */
  at?: string
  /** What stands in the store now, when the refusal is about a stale version. */
  current?: unknown
}
export interface Done<T> {
  ok: true
  value: T
}
export type Outcome<T> = Done<T> | Refusal

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refuse = (
  code: RefusalCode,
  facts: Facts = {},
  more: Pick<Refusal, 'at' | 'current'> = {},
): Refusal => ({
  ok: false,
  code,
  facts,
  ...more,
})
