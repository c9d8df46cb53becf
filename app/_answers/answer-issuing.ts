import { ordersOf, pageOfReport, standingOfFile, templatesFor } from '@/db/read/find-issuing'
import { newsroom } from '@/db/read/find-newsroom'
import { newestReportOn, reportById } from '@/db/read/find-reports'
import type { Store } from '@/db/store'
import { bringInClaims, placeDrafts } from '@/db/write/bring-in-claims'
import { askForReportFile, dropReportFile } from '@/db/write/keep-report-file'
import { removeTemplate, saveTemplate } from '@/db/write/keep-template'
import { endOrder, orderReport } from '@/db/write/order-report'
import { publishReport, shareReport, takeDownReport, unshareReport } from '@/db/write/publish-report'
import { permit } from '@/lib/access/may'
import type { ReportId, SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { chosenParts } from '@/lib/model/report-parts'
import { isFormatName } from '@/lib/report/format-table'
import type { WideScope } from '@/lib/report/scope'
import { mintToken } from '../_door/occasion'
import { actorOf } from '../_door/who-is'
import { composeReport } from '../_press/compose-report'
import { composeWide, sizeOfScope } from '../_press/compose-wide'
import { editionBefore } from '../_press/issue-composed'
import { sendReport } from '../_press/send-report'
import { asFile } from './as-file'
import type { Answers } from './ask'
import { found } from './found'

export const issuingAnswers = {
  bringInClaims: async ({ store, occasion, language, body: { trial, ...ask } }) => {
    // A list of its own is an article, and asks for what bringing one in asks for.
    const mayBringIn = 'list' in ask.target ? permit(occasion.permit.actor, 'article.bring_in') : null
    if (mayBringIn && !mayBringIn.ok) return mayBringIn
    if (!trial) return bringInClaims(store, occasion, { ...ask, language })
    const planned = await placeDrafts(store, ask)
    if (!planned.ok) return planned
    return done({ articleId: null, claims: planned.value.placed.length, remarks: planned.value.remarks })
  },

  wideReport: async ({ store, query, occasion, person, signal }) => {
    if (!isFormatName(query.as)) return refuse('ask.no_such_thing')
    const report = await composeWide(
      store,
      scopeIn(query),
      {
        ...draftIn(query.language, await newsroom(store), occasion.at),
        ...(query.parts && { parts: chosenParts(query.parts) }),
      },
      person && actorOf(person),
    )
    if (!report.ok) return report
    const bytes = await sendReport(report.value, query.as, {
      signal,
      snapshots: store.snapshots,
      exactCsv: query.exact === 'true',
    })
    return bytes.ok ? done(asFile(bytes.value, query.as, nameOf(query))) : bytes
  },
  wideReportSize: async ({ store, query }) => done(await sizeOfScope(store, scopeIn(query))),
  editionChanges: async ({ store, params, query, occasion, person }) => {
    const before = await editionBefore(store, await newestReportOn(store, params.articleId))
    if (!before) return done({ since: null })
    const report = await composeReport(
      store,
      { articleId: params.articleId },
      { ...draftIn(query.language, await newsroom(store), occasion.at), before },
      { reader: person && actorOf(person) },
    )
    if (!report?.model.sinceLast) return done({ since: null })
    const { changes, ...since } = report.model.sinceLast
    return done({
      since: {
        ...since,
        changes: changes.map(({ claim, sentence }) => ({ number: claim?.number ?? null, sentence })),
      },
    })
  },
  makeReportFile: async ({ store, occasion, params: { reportId, format } }) => {
    if (!isFormatName(format)) return refuse('ask.no_such_thing')
    const asked = await askForReportFile(store, occasion, reportId, format)
    store.announcer.callForWork()
    return asked.ok ? found(await reportById(store, reportId)) : asked
  },
  dropReportFile: async ({ store, occasion, params: { reportId, format } }) => {
    const dropped = await dropReportFile(store, occasion, reportId, format)
    return dropped.ok ? found(await reportById(store, reportId)) : dropped
  },

  reportTemplates: async ({ store, person }) => done(await templatesFor(store, person?.id ?? null)),
  saveReportTemplate: ({ store, occasion, body }) => saveTemplate(store, occasion, body),
  removeReportTemplate: ({ store, occasion, params }) => removeTemplate(store, occasion, params.templateId),

  reportOrders: async ({ store, params }) => done(await ordersOf(store, params.articleId)),
  orderReport: ({ store, occasion, params, body }) => orderReport(store, occasion, params.articleId, body),
  dropReportOrder: ({ store, occasion, params }) => endOrder(store, occasion, params.orderId, 'dropped'),

  reportPage: async ({ store, params }) => done(await pageOfReport(store, params.reportId)),
  publishReport: async ({ store, occasion, params, body }) =>
    pageAfter(store, params.reportId, await publishReport(store, occasion, params.reportId, body)),
  takeDownReport: async ({ store, occasion, params, body }) =>
    pageAfter(store, params.reportId, await takeDownReport(store, occasion, params.reportId, body.why)),
  shareReport: async ({ store, occasion, params, origin, body: { note, days } }) => {
    const token = mintToken()
    const expiresAt = new Date(Date.parse(occasion.at) + days * 24 * 60 * 60 * 1000).toISOString()
    const shared = await shareReport(store, occasion, params.reportId, {
      token,
      note: note || null,
      expiresAt,
    })
    return shared.ok ? done({ link: `${origin}/r/private/${token}` }) : shared
  },
  unshareReport: ({ store, occasion, params }) => unshareReport(store, occasion, params.reportLinkId),

  verifyFile: async ({ store, person, params: { sha256 } }) => {
    const { name, openVerification } = await newsroom(store)
    if (!person && !openVerification) return refuse('who.sign_in')
    const standing = /^[0-9a-f]{64}$/.test(sha256) ? await standingOfFile(store, sha256) : undefined
    if (!standing) return done({ known: null })
    const { report, format, newer, corrections } = standing
    return done({
      known: {
        number: report.number,
        edition: report.edition,
        issuedAt: report.issuedAt,
        format,
        newsroom: name,
        headline: report.headline,
        slug: report.slug,
        newer: newer && {
          number: newer.number,
          edition: newer.edition,
          issuedAt: newer.issuedAt,
          slug: newer.slug,
        },
        corrections: corrections.map(({ openedAt, publishedAt }) => ({
          openedAt,
          settled: publishedAt !== null,
        })),
      },
    })
  },
} satisfies Partial<Answers>

const pageAfter = async (store: Store, reportId: ReportId, outcome: Outcome<null>) =>
  outcome.ok ? done(await pageOfReport(store, reportId)) : outcome

interface ScopeAsk {
  source?: SourceId | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The contract has seen to it that there is one or the other. */
const scopeIn = ({ source, from = '', to = '' }: ScopeAsk): WideScope =>
  source ? { kind: 'source', sourceId: source } : { kind: 'period', from, to }

/** Not by its id: the id of a source may give it away. */
const nameOf = ({ source, from, to }: ScopeAsk) => (source ? 'draft-source' : `draft-${from}-${to}`)

/** What a report is called before it is issued. */
export const draftIn = <L, N>(language: L, newsroom: N, at: string) => ({
  language,
  newsroom,
  number: null,
  edition: null,
  at,
  issuer: null,
  decision: null,
  checkpoint: null,
})
