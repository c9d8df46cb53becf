import { newsroom } from '@/db/read/find-newsroom'
import { personById } from '@/db/read/find-people'
import { fileOf } from '@/db/read/find-reports'
import type { Store } from '@/db/store'
import { type IssueAsk, issueReport, type Rendered, type ToRender } from '@/db/write/issue-report'
import type { Occasion } from '@/db/write/record'
import type { Dossier } from '@/lib/model/dossier'
import type { ArticleId, ReportId } from '@/lib/model/ids'
import { type FormatName, isQuick } from '@/lib/report/format-table'
import { formats } from '@/lib/report/formats'
import type { Report } from '@/lib/report/report-of'
import type { EditionBefore } from '@/lib/report/since-last'
import { composeReport } from './compose-report'

/** Issues a report with its quick files; those that take long are made by a job, from the composition kept here. */
export const issueComposed = (store: Store, occasion: Occasion, articleId: ArticleId, ask: IssueAsk) =>
  issueReport(store, occasion, articleId, ask, (what) => rendered(store, what))

async function rendered(store: Store, { file, report, before, claims }: ToRender): Promise<Rendered> {
  const issuer = report.issuedBy ? await personById(store, report.issuedBy) : undefined
  const composed = (await composeReport(
    store,
    { articleId: report.articleId, claimIds: claims },
    {
      language: report.language,
      newsroom: await newsroom(store),
      number: report.number,
      edition: report.edition,
      at: report.issuedAt,
      issuer: issuer?.name ?? null,
      decision: report.decision,
      checkpoint: report.checkpoint,
      before: await editionBefore(store, before),
      ...(report.parts && { parts: report.parts }),
    },
    { given: file },
  ))!
  const quick = ((report.formats ?? []) as FormatName[]).filter(isQuick)
  return {
    files: quick.map((format) => ({ format, bytes: formats[format].render(composed) })),
    composition: new TextEncoder().encode(JSON.stringify(composed)),
  }
}

/** The edition before with its frozen dossier; none where there is none, or where its file is gone. */
export async function editionBefore(
  store: Store,
  before: { id: ReportId; number: string; edition: number; issuedAt: string } | undefined,
): Promise<EditionBefore | undefined> {
  const sha256 = before && (await fileOf(store, before.id, 'json'))
  const bytes = sha256 && (await store.snapshots.fetch(sha256))
  if (!before || !bytes) return undefined
  const { number, edition, issuedAt } = before
  return { number, edition, issuedAt, dossier: JSON.parse(new TextDecoder().decode(bytes)) as Dossier }
}

/** The report as it was composed when it was issued. */
export async function frozenReport(store: Store, composition: string | null): Promise<Report | undefined> {
  const bytes = composition && (await store.snapshots.fetch(composition))
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Report) : undefined
}
