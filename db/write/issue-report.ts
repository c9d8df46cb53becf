import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId, ClaimId, PersonId, ReportOrderId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { IssuedReport } from '@/lib/model/report'
import type { ReportPart } from '@/lib/model/report-parts'
import type { FormatName } from '@/lib/report/format-table'
import { formatsToIssue } from '@/lib/report/report-choice'
import { articleFile } from '../read/find-articles'
import { makingKey, newestReportOn, nextNumber } from '../read/find-reports'
import type { Store } from '../store'
import { moveOn } from './act-on-review'
import { closeOrder } from './order-report'
import { postJob } from './post-job'
import { type Happened, type Occasion, record } from './record'

export interface IssueAsk {
  language: InterfaceLanguage
  decision: string | null
  publish: boolean
  /** Absent: all of them. */
  parts?: ReportPart[] | undefined
  /** Which claims it is about; absent: all of them. Only these are published by it. */
  claims?: ClaimId[] | undefined
  /** Beside the page and the dossier. */
  formats?: FormatName[] | undefined
  /** Who ordered it, where the house issues it for them. */
  by?: PersonId | null | undefined
  /** The order it answers, which ends with it in one transaction: nobody issues it a second time. */
  order?: ReportOrderId | undefined
}

export interface RenderedFile {
  format: string
  bytes: Uint8Array
}

/** The files that are quickly made, and the composed report, from which the others are made later. */
export interface Rendered {
  files: RenderedFile[]
  composition: Uint8Array
}

/** What a renderer is told: the article as the report finds it, and what the report is called. */
export interface ToRender {
  file: ArticleFile
  report: Omit<IssuedReport, 'files'>
  /** Absent: all of them. */
  claims?: readonly ClaimId[] | undefined
  /** The report on the same article before this one. */
  before: Awaited<ReturnType<typeof newestReportOn>>
}

/**
 * Issues a numbered, frozen report: publishes the approved claims if asked, renders, and keeps the files by their
 * hash, so that they are the same bytes for ever whatever becomes of the renderers. Rendering happens inside the
 * transaction, because number, state and checkpoint must be those of one moment; it costs tens of milliseconds. Files
 * that take seconds are made afterwards, by a job, from the composition that is frozen here.
 */
export function issueReport(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  ask: IssueAsk,
  render: (what: ToRender) => Promise<Rendered>,
): Promise<Outcome<IssuedReport>> {
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    const before = await articleFile(store, articleId, tx)
    if (!before) return refuse('ask.no_such_thing', { what: 'article' })

    const happened: Happened[] = []
    const isMeant = (id: ClaimId) => !ask.claims || ask.claims.includes(id)
    if (ask.claims && !before.claims.some(({ claim }) => isMeant(claim.id)))
      return refuse('ask.no_such_thing', { what: 'claim' })
    const approved = before.claims.filter(({ claim }) => claim.stage === 'approved' && isMeant(claim.id))
    if (ask.publish && approved.length === 0) return refuse('report.nothing_to_publish')
    if (ask.publish)
      for (const claim of approved) {
        const moved = await moveOn(store, tx, occasion, claim, 'publish', {}, true)
        if (!moved.ok) return moved
        happened.push(...moved.value.happened)
      }

    const file = (await articleFile(store, articleId, tx))!
    const [checkpoint] = await tx
      .select({ seq: store.tables.head.seq, hash: store.tables.head.hash })
      .from(store.tables.head)
    const formats = formatsToIssue(ask.formats ?? [])
    const last = await newestReportOn(store, articleId, tx)
    const report: Omit<IssuedReport, 'files'> = {
      id: mint('report'),
      articleId,
      ...(await nextNumber(store, tx, articleId, at.slice(0, 4))),
      language: ask.language,
      decision: ask.decision,
      issuedAt: at,
      issuedBy: permit.actor.kind === 'person' ? permit.actor.id : (ask.by ?? null),
      checkpoint: checkpoint!,
      composition: null,
      parts: ask.parts ?? null,
      formats,
    }
    const rendered = await render({ file, report, before: last, claims: ask.claims })
    report.composition = await store.snapshots.keep(rendered.composition)
    const files = await Promise.all(
      rendered.files.map(async ({ format, bytes }) => ({
        format,
        bytes: bytes.length,
        sha256: await store.snapshots.keep(bytes),
      })),
    )
    const issued: IssuedReport = { ...report, files }
    if (ask.order && !(await closeOrder(store, tx, ask.order, { at, end: { reportId: report.id } })))
      return refuse('ask.no_such_thing', { what: 'order' })
    await tx.insert(store.tables.reports).values({ ...report, formats })
    if (files.length > 0)
      await tx.insert(store.tables.reportFiles).values(files.map((one) => ({ ...one, reportId: report.id })))
    for (const format of formats)
      if (!files.some((one) => one.format === format))
        await postJob(store, tx, {
          kind: 'report.make',
          payload: { reportId: report.id, format },
          key: makingKey(report.id, format),
          notBefore: at,
        })
    happened.push({
      act: 'report.issued',
      subjectKind: 'report',
      subjectId: issued.id,
      articleId,
      after: {
        number: issued.number,
        language: issued.language,
        files,
        ...(ask.claims && { claims: ask.claims.length }),
      },
    })
    return done({ value: issued, happened })
  })
}
