import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { ArticleId, PersonId, ReportId, ReportOrderId, SourceId } from '@/lib/model/ids'
import { sha256Hex } from '@/lib/text/hash'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { movedTo } from './find-merges'
import { newestReportOn, reportById, reportWithFile } from './find-reports'
import { correctionsOf } from './find-team'

/** A person's own templates and everybody's, by name. */
export function templatesFor(store: Store, me: PersonId | null) {
  const { reportTemplates: table } = store.tables
  return store.read
    .select({ id: table.id, name: table.name, ownerId: table.ownerId, choice: table.choice })
    .from(table)
    .where(me ? or(isNull(table.ownerId), eq(table.ownerId, me)) : isNull(table.ownerId))
    .orderBy(asc(table.name), asc(table.id))
    .limit(200)
}

export async function orderById(store: Store, id: ReportOrderId, reader: Reader = store.read) {
  const { reportOrders } = store.tables
  const [order] = await reader.select().from(reportOrders).where(eq(reportOrders.id, id))
  return order
}

/** What is ordered for an article and not issued yet, and what could not be. */
export function ordersOf(store: Store, articleId: ArticleId) {
  const { reportOrders, people } = store.tables
  return store.read
    .select({
      id: reportOrders.id,
      dueAt: reportOrders.dueAt,
      choice: reportOrders.choice,
      decision: reportOrders.decision,
      by: people.name,
      orderedAt: reportOrders.orderedAt,
    })
    .from(reportOrders)
    .leftJoin(people, eq(people.id, reportOrders.orderedBy))
    .where(and(eq(reportOrders.articleId, articleId), isNull(reportOrders.endedAt)))
    .orderBy(asc(reportOrders.id))
    .limit(50)
}

export async function pageOfReport(store: Store, reportId: ReportId) {
  const { reportPages, reportLinks } = store.tables
  const [page] = await store.read.select().from(reportPages).where(eq(reportPages.reportId, reportId))
  const links = await store.read
    .select({
      id: reportLinks.id,
      note: reportLinks.note,
      createdAt: reportLinks.createdAt,
      expiresAt: reportLinks.expiresAt,
      revokedAt: reportLinks.revokedAt,
    })
    .from(reportLinks)
    .where(eq(reportLinks.reportId, reportId))
    .orderBy(desc(reportLinks.id))
    .limit(50)
  return { page: page ?? null, links }
}

export async function pageAt(store: Store, slug: string) {
  const { reportPages } = store.tables
  const [page] = await store.read.select().from(reportPages).where(eq(reportPages.slug, slug))
  return page
}

/** The report a private link opens, while it does. */
export async function reportByToken(store: Store, token: string, now: string): Promise<ReportId | undefined> {
  const { reportLinks } = store.tables
  const [link] = await store.read
    .select({ reportId: reportLinks.reportId })
    .from(reportLinks)
    .where(
      and(
        eq(reportLinks.tokenHash, sha256Hex(token)),
        isNull(reportLinks.revokedAt),
        gt(reportLinks.expiresAt, now),
      ),
    )
  return link?.reportId
}

/**
 * Of these Sources, is any one that must not be named today? It may have been named when the report was issued, and
 * made one with another since.
 */
export async function anyWithheld(store: Store, ids: readonly SourceId[]): Promise<boolean> {
  if (ids.length === 0) return false
  const { sources, sourceMerges } = store.tables
  const [hidden] = await store.read
    .select({ id: sources.id })
    .from(sources)
    .where(and(inArray(sources.id, [...ids]), eq(sources.withheld, true)))
    .limit(1)
  if (hidden) return true
  const gone = await store.read
    .selectDistinct({ id: sourceMerges.goneId })
    .from(sourceMerges)
    .where(and(inArray(sourceMerges.goneId, [...ids]), isNull(sourceMerges.undoneAt)))
  for (const { id } of gone) if ((await movedTo(store, id))?.withheld) return true
  return false
}

/** The pages that stand, newest first: what a feed lists. Only those that anybody may find. */
export function standingPages(store: Store) {
  const { reportPages, reports, articles } = store.tables
  return store.read
    .select({ page: reportPages, report: reports, headline: articles.headline })
    .from(reportPages)
    .innerJoin(reports, eq(reports.id, reportPages.reportId))
    .leftJoin(articles, eq(articles.id, reports.articleId))
    .where(isNull(reportPages.takenDownAt))
    .orderBy(desc(reportPages.publishedAt))
    .limit(50)
}

/** What became of an issued report since: a newer edition, and what was corrected or is being looked at again. */
export async function sinceIssue(store: Store, id: ReportId) {
  const report = await reportById(store, id)
  if (!report) return undefined
  const newest = await newestReportOn(store, report.articleId)
  const later = (await correctionsOf(store, { articleId: report.articleId })).filter(
    ({ openedAt }) => openedAt > report.issuedAt,
  )
  const newer = newest && newest.edition > report.edition ? newest : null
  return {
    report,
    newer: newer && { ...newer, slug: (await reportById(store, newer.id))?.slug ?? null },
    corrections: later.map(({ claimId, openedAt, publishedAt }) => ({ claimId, openedAt, publishedAt })),
  }
}

/** Whether a file of this hash was issued here, and what became of it since. */
export async function standingOfFile(store: Store, sha256: string) {
  const found = await reportWithFile(store, sha256)
  if (!found) return undefined
  const since = (await sinceIssue(store, found.id))!
  const format = found.files.find((file) => file.sha256 === sha256)!.format
  return { ...since, format }
}
