import { newsroom } from '@/db/read/find-newsroom'
import { personById } from '@/db/read/find-people'
import { reportById, reportsPage } from '@/db/read/find-reports'
import { wholeArticle } from '@/db/read/whole-article'
import type { Store } from '@/db/store'
import { bringInDossier } from '@/db/write/bring-in-dossier'
import { issueReport, type ToRender } from '@/db/write/issue-report'
import { readDossier } from '@/lib/import/from-dossier'
import { done, refuse } from '@/lib/model/refusal'
import { dossierBytes, dossierOf, type WholeArticle } from '@/lib/report/as-dossier'
import { type Format, formats, issuedFormats } from '@/lib/report/formats'
import { type Report, reportOf } from '@/lib/report/report-of'
import { sha256Hex } from '@/lib/text/hash'
import type { Answers } from './ask'
import { found } from './found'

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name)

export const reportAnswers = {
  reports: async ({ store, query }) => done(await reportsPage(store, query)),
  report: async ({ store, params }) => found(await reportById(store, params.reportId)),

  previewReport: async ({ store, params, query, occasion }) => {
    const whole = await wholeArticle(store, params.articleId)
    if (!whole || !isFormat(query.as)) return refuse('ask.no_such_thing')
    const report = reportOf(whole, {
      language: query.language,
      newsroom: await newsroom(store),
      number: null,
      edition: null,
      at: occasion.at,
      issuer: null,
      decision: null,
      checkpoint: null,
    })
    return done(asFile(report, query.as, 'draft'))
  },

  issueReport: async ({ store, params, body, occasion }) => {
    const issued = await issueReport(store, occasion, params.articleId, body, (what) => rendered(store, what))
    return issued.ok ? found(await reportById(store, issued.value.id)) : issued
  },

  reportFile: async ({ store, params }) => {
    const report = await reportById(store, params.reportId)
    const kept = report?.files.find((file) => file.format === params.format)
    const bytes = kept && (await store.snapshots.fetch(kept.sha256))
    if (!report || !bytes || !isFormat(params.format)) return refuse('ask.no_such_thing')
    const { mediaType, ending } = formats[params.format]
    return done({ bytes, mediaType, ...(ending !== 'html' && { fileName: `${report.number}.${ending}` }) })
  },

  dossier: async ({ store, params }) => {
    const whole = await wholeArticle(store, params.articleId)
    if (!whole) return refuse('ask.no_such_thing')
    return done({
      bytes: dossierBytes(dossierOf(whole)),
      mediaType: 'application/json; charset=utf-8',
      fileName: `${params.articleId}.sanad.json`,
    })
  },

  bringInDossier: async ({ store, occasion, body }) => {
    const dossier = readDossier(body)
    return dossier.ok
      ? bringInDossier(store, occasion, dossier.value, sha256Hex(dossierBytes(dossier.value)))
      : dossier
  },
} satisfies Partial<Answers>

function asFile(report: Report, format: Format, name: string) {
  const { render, mediaType, ending } = formats[format]
  return { bytes: render(report), mediaType, ...(ending !== 'html' && { fileName: `${name}.${ending}` }) }
}

/** Every file of an issued report, from one composition. */
async function rendered(store: Store, { file, report }: ToRender) {
  const whole = (await wholeArticle(store, report.articleId, file)) as WholeArticle
  const issuer = report.issuedBy ? await personById(store, report.issuedBy) : undefined
  const composed = reportOf(whole, {
    language: report.language,
    newsroom: await newsroom(store),
    number: report.number,
    edition: report.edition,
    at: report.issuedAt,
    issuer: issuer?.name ?? null,
    decision: report.decision,
    checkpoint: report.checkpoint,
  })
  return issuedFormats.map((format) => ({ format, bytes: formats[format].render(composed) }))
}
