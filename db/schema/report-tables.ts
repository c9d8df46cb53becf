import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { ReportChoice } from '@/lib/report/report-choice'
import type { Kit } from './kit'

/** What goes around issued reports: how they are ordered, where they stand on the web, who else may read them. */
export const reportTables = (
  k: Kit,
  { reports, articles }: { reports: { id: AnyPgColumn }; articles: { id: AnyPgColumn } },
) => {
  const reportId = () =>
    k
      .text('report_id')
      .$type<id.ReportId>()
      .notNull()
      .references(() => reports.id)

  /** Choices kept under a name: a person's own, or everybody's where `ownerId` is null. */
  const reportTemplates = k.table(
    'report_templates',
    {
      id: k.text('id').$type<id.TemplateId>().primaryKey(),
      name: k.text('name').notNull(),
      ownerId: k.text('owner_id').$type<id.PersonId>(),
      choice: k.json<ReportChoice>('choice').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>(),
      createdAt: k.text('created_at').notNull(),
    },
    (t) => [k.index('report_templates_owner').on(t.ownerId, t.name)],
  )

  /** A report that is to be issued later: at a moment, or as soon as every claim is approved. */
  const reportOrders = k.table(
    'report_orders',
    {
      id: k.text('id').$type<id.ReportOrderId>().primaryKey(),
      articleId: k
        .text('article_id')
        .$type<id.ArticleId>()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      choice: k.json<ReportChoice>('choice').notNull(),
      decision: k.text('decision'),
      /** NULL = once nothing is pending any more. */
      dueAt: k.text('due_at'),
      orderedBy: k.text('ordered_by').$type<id.PersonId>(),
      orderedAt: k.text('ordered_at').notNull(),
      /** Set when it was issued or called off, or could not be issued. */
      endedAt: k.text('ended_at'),
      reportId: k.text('report_id').$type<id.ReportId>(),
      /** Why it could not be issued: the code of a refusal. */
      refused: k.text('refused'),
    },
    (t) => [k.index('report_orders_article').on(t.articleId, t.endedAt)],
  )

  /** The public page of a report. A page that was taken down keeps its address, and says why it is gone. */
  const reportPages = k.table(
    'report_pages',
    {
      reportId: reportId().primaryKey(),
      slug: k.text('slug').notNull(),
      /** Whether search engines may list it. */
      indexed: k.flag('indexed').notNull(),
      publishedAt: k.text('published_at').notNull(),
      publishedBy: k.text('published_by').$type<id.PersonId>(),
      takenDownAt: k.text('taken_down_at'),
      takenDownWhy: k.text('taken_down_why'),
    },
    (t) => [
      k.uniqueIndex('report_pages_slug').on(t.slug),
      k.index('report_pages_feed').on(t.takenDownAt, t.publishedAt),
    ],
  )

  /** Links with which somebody reads one report without an account. Of the token only its hash is kept. */
  const reportLinks = k.table(
    'report_links',
    {
      id: k.text('id').$type<id.ReportLinkId>().primaryKey(),
      reportId: reportId(),
      tokenHash: k.text('token_hash').notNull(),
      note: k.text('note'),
      createdAt: k.text('created_at').notNull(),
      createdBy: k.text('created_by').$type<id.PersonId>(),
      expiresAt: k.text('expires_at').notNull(),
      revokedAt: k.text('revoked_at'),
    },
    (t) => [
      k.uniqueIndex('report_links_token').on(t.tokenHash),
      k.index('report_links_report').on(t.reportId),
    ],
  )
  return { reportTemplates, reportOrders, reportPages, reportLinks }
}
