import { and, eq, isNull } from 'drizzle-orm'
import type { ReportId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { FormatName } from '@/lib/report/format-table'
import { formatNames } from '@/lib/report/format-table'
import { makingKey } from '../read/find-reports'
import type { Store } from '../store'
import { postJob } from './post-job'
import { type Occasion, record } from './record'

/** A file that took long joins its report, once: a second making of it changes nothing. */
export async function keepReportFile(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  format: FormatName,
  bytes: Uint8Array,
): Promise<Outcome<null>> {
  const { reports, reportFiles } = store.tables
  // Before anything is written: a disk that is full leaves no trace, and nobody waits for it.
  const sha256 = await store.snapshots.keep(bytes)
  return record(store, occasion, async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    // Nobody wants it any more.
    if (!report?.formats?.includes(format)) return done({ value: null, happened: [] })
    const [kept] = await tx
      .insert(reportFiles)
      .values({ reportId, format, sha256, bytes: bytes.length })
      .onConflictDoNothing()
      .returning()
    if (!kept) return done({ value: null, happened: [] })
    return done({
      value: null,
      happened: [
        {
          act: 'report.file_made',
          subjectKind: 'report',
          subjectId: reportId,
          articleId: report.articleId,
          after: { format, sha256 },
        },
      ],
    })
  })
}

/** Asks for one more file of an issued report, or tries again to make one that failed. */
export function askForReportFile(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  format: FormatName,
): Promise<Outcome<null>> {
  const { reports } = store.tables
  return record(store, occasion, async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    // What was issued before compositions were kept can only be read as it was.
    if (!report?.composition) return refuse('ask.no_such_thing', { what: 'report' })
    const asked = new Set<FormatName>([...(report.formats ?? []), format])
    await tx
      .update(reports)
      .set({ formats: formatNames.filter((name) => asked.has(name)) })
      .where(eq(reports.id, reportId))
    await postJob(store, tx, {
      kind: 'report.make',
      payload: { reportId, format },
      key: makingKey(reportId, format),
      notBefore: occasion.at,
    })
    return done({ value: null, happened: [] })
  })
}

/** Calls off a file that is not there yet. One that is being made is thrown away when it comes. */
export function dropReportFile(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  format: string,
): Promise<Outcome<null>> {
  const { reports, jobs } = store.tables
  return record(store, occasion, async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    if (!report) return refuse('ask.no_such_thing', { what: 'report' })
    await tx
      .update(reports)
      .set({ formats: (report.formats ?? []).filter((name) => name !== format) })
      .where(eq(reports.id, reportId))
    await tx.delete(jobs).where(and(eq(jobs.key, makingKey(reportId, format)), isNull(jobs.takenBy)))
    return done({ value: null, happened: [] })
  })
}
