import { newsroom } from '@/db/read/find-newsroom'
import { newestReportOn, reportById, reportsPage } from '@/db/read/find-reports'
import { articleToTake } from '@/db/read/whole-article'
import { bringInDossier } from '@/db/write/bring-in-dossier'
import { readDossier } from '@/lib/import/from-dossier'
import { done, refuse } from '@/lib/model/refusal'
import { chosenParts } from '@/lib/model/report-parts'
import { dossierBytes, dossierOf } from '@/lib/report/as-dossier'
import { isFormatName } from '@/lib/report/format-table'
import { sha256Hex } from '@/lib/text/hash'
import { sealAnswer } from '../_door/seal-answer'
import { actorOf } from '../_door/who-is'
import { composeReport } from '../_press/compose-report'
import { editionBefore, issueComposed } from '../_press/issue-composed'
import { sendReport } from '../_press/send-report'
import { draftIn } from './answer-issuing'
import { asFile } from './as-file'
import type { Answers } from './ask'
import { found } from './found'

export const reportAnswers = {
  reports: async ({ store, query }) => done(await reportsPage(store, query)),
  report: async ({ store, params }) => found(await reportById(store, params.reportId)),

  previewReport: async ({ store, params, query, occasion, person, signal }) => {
    if (!isFormatName(query.as)) return refuse('ask.no_such_thing')
    const report = await composeReport(
      store,
      { articleId: params.articleId, claimIds: query.claims },
      {
        ...draftIn(query.language, await newsroom(store), occasion.at),
        before: await editionBefore(store, await newestReportOn(store, params.articleId)),
        ...(query.parts && { parts: chosenParts(query.parts) }),
      },
      { reader: person && actorOf(person) },
    )
    if (!report) return refuse('ask.no_such_thing')
    const bytes = await sendReport(report, query.as, {
      signal,
      snapshots: store.snapshots,
      exactCsv: query.exact === 'true',
    })
    return bytes.ok ? done(asFile(bytes.value, query.as, `draft-${params.articleId}`)) : bytes
  },

  issueReport: async ({ store, params, body, occasion }) => {
    const issued = await issueComposed(store, occasion, params.articleId, body)
    return issued.ok ? found(await reportById(store, issued.value.id)) : issued
  },

  reportFile: async ({ store, params }) => {
    const report = await reportById(store, params.reportId)
    const kept = report?.files.find((file) => file.format === params.format)
    const bytes = kept && (await store.snapshots.fetch(kept.sha256))
    if (!report || !bytes || !isFormatName(params.format)) return refuse('ask.no_such_thing')
    return done(asFile(bytes, params.format, report.number))
  },

  dossier: async ({ store, params, person }) => {
    const whole = await articleToTake(store, params.articleId)
    if (!whole) return refuse('ask.no_such_thing')
    const seen = person ? await sealAnswer(store, actorOf(person), whole) : whole
    return done({
      bytes: dossierBytes(dossierOf(seen)),
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
