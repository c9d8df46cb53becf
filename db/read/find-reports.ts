import { and, asc, count, desc, eq, inArray, isNotNull, isNull, like, lt } from 'drizzle-orm'
import type { ReportAnswer } from '@/lib/api/answers'
import type { Head } from '@/lib/audit/link'
import type { ArticleId, ReportId } from '@/lib/model/ids'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { type Page, pageFrom } from './pages'

function select(store: Store) {
  const { reports, articles, people } = store.tables
  return store.read
    .select({ report: reports, headline: articles.headline, issuer: people.name })
    .from(reports)
    .leftJoin(articles, eq(articles.id, reports.articleId))
    .leftJoin(people, eq(people.id, reports.issuedBy))
}
type Row = Awaited<ReturnType<typeof select>>[number]

async function withFiles(store: Store, rows: Row[]): Promise<ReportAnswer[]> {
  const { reportFiles, reportPages } = store.tables
  const ids = rows.map((row) => row.report.id)
  const files =
    ids.length > 0
      ? await store.read.select().from(reportFiles).where(inArray(reportFiles.reportId, ids))
      : []
  const standing =
    ids.length > 0
      ? await store.read
          .select({ reportId: reportPages.reportId, slug: reportPages.slug })
          .from(reportPages)
          .where(and(inArray(reportPages.reportId, ids), isNull(reportPages.takenDownAt)))
      : []
  const slugs = new Map(standing.map(({ reportId, slug }) => [reportId, slug]))
  const told = rows.map(({ report, headline, issuer }) => {
    const there = files.filter((file) => file.reportId === report.id)
    return {
      ...report,
      headline: headline ?? '',
      issuer,
      slug: slugs.get(report.id) ?? null,
      files: there.map(({ format, sha256, bytes }) => ({ format, sha256, bytes })),
      missing: (report.formats ?? []).filter((format) => !there.some((file) => file.format === format)),
    }
  })
  const failed = await givenUp(
    store,
    told.flatMap(({ id, missing }) => missing.map((format) => makingKey(id, format))),
  )
  return told.map(({ missing, ...report }) => ({
    ...report,
    making: missing.map((format) => ({ format, failed: failed.has(makingKey(report.id, format)) })),
  }))
}

/** Under which key a file of a report is made. */
export const makingKey = (id: ReportId, format: string) => `report.make:${id}:${format}`

async function givenUp(store: Store, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { jobs } = store.tables
  const rows = await store.read
    .select({ key: jobs.key })
    .from(jobs)
    .where(and(inArray(jobs.key, keys), isNotNull(jobs.gaveUpAt)))
  return new Set(rows.map(({ key }) => key))
}

/** Issued reports, newest first; of one article when it is named. */
export async function reportsPage(
  store: Store,
  { article, after, limit }: { article?: ArticleId | undefined; after?: string | undefined; limit: number },
): Promise<Page<ReportAnswer>> {
  const { reports } = store.tables
  const rows = await select(store)
    .where(
      and(
        article ? eq(reports.articleId, article) : undefined,
        after ? lt(reports.id, after as ReportId) : undefined,
      ),
    )
    .orderBy(desc(reports.id))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => row.report.id)
  return { next: page.next, rows: await withFiles(store, page.rows) }
}

export async function reportById(store: Store, id: ReportId): Promise<ReportAnswer | undefined> {
  const [report] = await withFiles(store, await select(store).where(eq(store.tables.reports.id, id)))
  return report
}

/** The issued report that has exactly this file, told by its hash. */
export async function reportWithFile(store: Store, sha256: string): Promise<ReportAnswer | undefined> {
  const { reportFiles } = store.tables
  const [file] = await store.read.select().from(reportFiles).where(eq(reportFiles.sha256, sha256)).limit(1)
  return file && reportById(store, file.reportId)
}

/** The newest report on an article. */
export async function newestReportOn(
  store: Store,
  articleId: ArticleId,
  reader: Reader = store.read,
): Promise<{ id: ReportId; number: string; edition: number; issuedAt: string } | undefined> {
  const { reports } = store.tables
  const [newest] = await reader
    .select({ id: reports.id, number: reports.number, edition: reports.edition, issuedAt: reports.issuedAt })
    .from(reports)
    .where(eq(reports.articleId, articleId))
    .orderBy(desc(reports.edition))
    .limit(1)
  return newest
}

/** The hash of one file of a report. */
export async function fileOf(
  store: Store,
  reportId: ReportId,
  format: string,
  reader: Reader = store.read,
): Promise<string | undefined> {
  const { reportFiles } = store.tables
  const [file] = await reader
    .select({ sha256: reportFiles.sha256 })
    .from(reportFiles)
    .where(and(eq(reportFiles.reportId, reportId), eq(reportFiles.format, format)))
  return file?.sha256
}

/** The next number of that year, and the next edition of that article. Asked inside the transaction that issues. */
export async function nextNumber(store: Store, reader: Reader, articleId: ArticleId, year: string) {
  const { reports } = store.tables
  const [issued] = await reader
    .select({ reports: count() })
    .from(reports)
    .where(like(reports.number, `VR-${year}-%`))
  const [editions] = await reader
    .select({ reports: count() })
    .from(reports)
    .where(eq(reports.articleId, articleId))
  return {
    number: `VR-${year}-${String((issued?.reports ?? 0) + 1).padStart(4, '0')}`,
    edition: (editions?.reports ?? 0) + 1,
  }
}

/** What the issued reports say of the audit log: heads that it must still pass through. */
export async function checkpoints(store: Store): Promise<Head[]> {
  const { reports } = store.tables
  const rows = await store.read
    .select({ checkpoint: reports.checkpoint })
    .from(reports)
    .orderBy(asc(reports.id))
  return rows.map((row) => row.checkpoint)
}
