import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { ReportId, ReportLinkId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/** Puts an issued report on its public page, or changes that page's address and whether search engines may list it. */
export function publishReport(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  ask: { slug: string; indexed: boolean },
): Promise<Outcome<null>> {
  const { reports, reportPages } = store.tables
  return record(store, occasion, async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    if (!report) return refuse('ask.no_such_thing', { what: 'report' })
    // An address that another report stood at keeps meaning that one, also after it was taken down.
    const [other] = await tx
      .select()
      .from(reportPages)
      .where(and(eq(reportPages.slug, ask.slug), ne(reportPages.reportId, reportId)))
    if (other) return refuse('report.slug_taken', {}, { at: '/slug' })
    const row = {
      reportId,
      ...ask,
      publishedAt: occasion.at,
      publishedBy: occasion.permit.actor.kind === 'person' ? occasion.permit.actor.id : null,
      takenDownAt: null,
      takenDownWhy: null,
    }
    await tx.insert(reportPages).values(row).onConflictDoUpdate({ target: reportPages.reportId, set: row })
    return done({
      value: null,
      happened: [
        {
          act: 'report.published',
          subjectKind: 'report',
          subjectId: reportId,
          articleId: report.articleId,
          after: ask,
        },
      ],
    })
  })
}

/** Takes the public page down. Its address keeps saying that it stood there, and why it is gone. */
export function takeDownReport(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  why: string,
): Promise<Outcome<null>> {
  const { reports, reportPages } = store.tables
  return record(store, occasion, async (tx) => {
    const [page] = await tx
      .update(reportPages)
      .set({ takenDownAt: occasion.at, takenDownWhy: why })
      .where(and(eq(reportPages.reportId, reportId), isNull(reportPages.takenDownAt)))
      .returning()
    if (!page) return refuse('ask.no_such_thing', { what: 'report' })
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    return done({
      value: null,
      happened: [
        {
          act: 'report.taken_down',
          subjectKind: 'report',
          subjectId: reportId,
          articleId: report!.articleId,
          why,
        },
      ],
    })
  })
}

/** A link with which somebody reads one report without an account. The token is the door's to hand out. */
export function shareReport(
  store: Store,
  occasion: Occasion,
  reportId: ReportId,
  ask: { token: string; note: string | null; expiresAt: string },
): Promise<Outcome<null>> {
  const { reports, reportLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId))
    if (!report) return refuse('ask.no_such_thing', { what: 'report' })
    const { at, mint, permit } = occasion
    await tx.insert(reportLinks).values({
      id: mint('reportLink'),
      reportId,
      tokenHash: sha256Hex(ask.token),
      note: ask.note,
      createdAt: at,
      createdBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      expiresAt: ask.expiresAt,
      revokedAt: null,
    })
    return done({
      value: null,
      happened: [
        {
          act: 'report.shared',
          subjectKind: 'report',
          subjectId: reportId,
          articleId: report.articleId,
          after: { note: ask.note, expiresAt: ask.expiresAt },
        },
      ],
    })
  })
}

export function unshareReport(store: Store, occasion: Occasion, id: ReportLinkId): Promise<Outcome<null>> {
  const { reportLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const [link] = await tx
      .update(reportLinks)
      .set({ revokedAt: occasion.at })
      .where(
        and(eq(reportLinks.id, id), isNull(reportLinks.revokedAt), gt(reportLinks.expiresAt, occasion.at)),
      )
      .returning()
    if (!link) return refuse('ask.no_such_thing', { what: 'link' })
    return done({
      value: null,
      happened: [
        {
          act: 'report.unshared',
          subjectKind: 'report',
          subjectId: link.reportId,
          before: { note: link.note },
        },
      ],
    })
  })
}
