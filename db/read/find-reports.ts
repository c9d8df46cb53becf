import { and, asc, count, desc, eq, inArray, like, lt } from 'drizzle-orm'
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
  const { reportFiles } = store.tables
  const ids = rows.map((row) => row.report.id)
  const files =
    ids.length > 0
      ? await store.read.select().from(reportFiles).where(inArray(reportFiles.reportId, ids))
      : []
  return rows.map(({ report, headline, issuer }) => ({
    ...report,
    headline: headline ?? '',
    issuer,
    files: files
      .filter((file) => file.reportId === report.id)
      .map(({ format, sha256, bytes }) => ({ format, sha256, bytes })),
  }))
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
