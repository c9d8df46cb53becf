import { anyWithheld, pageOfReport, sinceIssue } from '@/db/read/find-issuing'
import { newsroom } from '@/db/read/find-newsroom'
import { fileOf } from '@/db/read/find-reports'
import type { Store } from '@/db/store'
import { voice } from '@/lib/i18n/say'
import type { Dossier } from '@/lib/model/dossier'
import type { ReportId, SourceId } from '@/lib/model/ids'
import { noticePage, publicPage } from '@/lib/report/public-page'
import { sayings } from '@/lib/report/sayings'
import { sha256Hex } from '@/lib/text/hash'
import { frozenReport } from '../_press/issue-composed'
import { originOf } from './door'
import { languageFor } from './language-asked'

/** Five minutes are short enough for a correction and long enough for a crowd. */
const publicly = 'public, no-cache'
const privately = 'private, no-store'

/** Says nothing to anybody else, runs nothing, sets no cookie. */
const headers = (cache: string, indexed: boolean): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': cache,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  ...(!indexed && { 'x-robots-tag': 'noindex, nofollow' }),
})

export const addressAt = (request: Request) => process.env.SANAD_URL ?? originOf(request)

/** An issued report as somebody without an account reads it, at its address or by a private link. */
export async function openReport(
  store: Store,
  request: Request,
  reportId: ReportId,
  by: { slug: string; indexed: boolean } | 'link',
): Promise<Response> {
  const since = await sinceIssue(store, reportId)
  if (!since) return notHere(request)
  const frozen = await frozenReport(store, since.report.composition)
  const named = frozen ? sourcesNamed(frozen.dossier) : await namedAsIssued(store, reportId)
  // A Source may have been named then and must not be named now: until there is a newer edition, nothing is shown. Nor
  // where nobody can tell any more who was named.
  if (!named || (await anyWithheld(store, named))) return heldBack(request)
  if (!frozen) return asIssued(store, request, reportId, by)
  const { report, newer, corrections } = since
  const origin = addressAt(request)
  const settled = corrections.filter(({ publishedAt }) => publishedAt !== null).length
  const page = publicPage(
    frozen,
    {
      number: report.number,
      edition: report.edition,
      issuedAt: report.issuedAt,
      newer: newer && { ...newer, address: newer.slug && `${origin}/r/${newer.slug}` },
      corrected: settled,
      beingCorrected: corrections.length - settled,
    },
    {
      address: by === 'link' ? null : `${origin}/r/${by.slug}`,
      indexed: by !== 'link' && by.indexed,
      verifyAt: `${origin}/verify`,
    },
  )
  return answer(request, page, by)
}

const sourcesNamed = ({ sources }: Pick<Dossier, 'sources'>): SourceId[] =>
  sources.filter(({ withheld }) => !withheld).map(({ id }) => id)

/** Whom a report from before compositions were kept names: its dossier tells, while that is there. */
async function namedAsIssued(store: Store, reportId: ReportId): Promise<SourceId[] | undefined> {
  const sha256 = await fileOf(store, reportId, 'json')
  const bytes = sha256 && (await store.snapshots.fetch(sha256))
  return bytes ? sourcesNamed(JSON.parse(new TextDecoder().decode(bytes)) as Dossier) : undefined
}

/** Reports from before compositions were kept: the page as it was issued. */
async function asIssued(
  store: Store,
  request: Request,
  reportId: ReportId,
  by: { indexed: boolean } | 'link',
) {
  const sha256 = await fileOf(store, reportId, 'html')
  const bytes = sha256 && (await store.snapshots.fetch(sha256))
  return bytes ? answer(request, new TextDecoder().decode(bytes), by) : notHere(request)
}

function answer(request: Request, page: string, by: { indexed: boolean } | 'link'): Response {
  const isPublic = by !== 'link'
  const etag = `"${sha256Hex(page).slice(0, 32)}"`
  const known = headers(isPublic ? publicly : privately, isPublic && by.indexed)
  if (isPublic) known.etag = etag
  if (isPublic && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: known })
  return new Response(page, { headers: known })
}

const notice = (status: number, request: Request, title: string, sentences: string[]) =>
  new Response(noticePage(languageFor(request.headers, undefined), title, sentences), {
    status,
    headers: headers('no-store', false),
  })

export function notHere(request: Request): Response {
  const say = voice(languageFor(request.headers, undefined))
  return notice(404, request, say('publicPage.not_found_title'), [say('publicPage.not_found')])
}

function heldBack(request: Request): Response {
  const say = voice(languageFor(request.headers, undefined))
  return notice(410, request, say('publicPage.gone_title'), [say('publicPage.held_back')])
}

export function linkOver(request: Request): Response {
  const say = voice(languageFor(request.headers, undefined))
  return notice(410, request, say('publicPage.link_over_title'), [say('publicPage.link_over')])
}

/** It stood here: 410, when it was taken down, and why. */
export async function takenDown(store: Store, request: Request, reportId: ReportId): Promise<Response> {
  const { page } = await pageOfReport(store, reportId)
  const { name } = await newsroom(store)
  const { say, moment } = sayings(languageFor(request.headers, undefined))
  return notice(410, request, say('publicPage.gone_title'), [
    say('publicPage.gone', {
      newsroom: name || say('publicPage.a_newsroom'),
      when: moment(page?.takenDownAt ?? ''),
    }),
    ...(page?.takenDownWhy ? [say('publicPage.gone_why', { why: page.takenDownWhy })] : []),
  ])
}
