import { and, eq, isNull } from 'drizzle-orm'
import type { ArticleId, ReportId, ReportOrderId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { ReportChoice } from '@/lib/report/report-choice'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { postJob } from './post-job'
import { type Occasion, record } from './record'

/** Orders a report for a moment, or for when nothing is pending any more (`dueAt` null). */
export function orderReport(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  ask: { choice: ReportChoice; decision: string | null; dueAt: string | null },
): Promise<Outcome<{ id: ReportOrderId }>> {
  const { reportOrders, articles } = store.tables
  return record(store, occasion, async (tx) => {
    const { at, mint, permit } = occasion
    const [article] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId))
    if (!article) return refuse('ask.no_such_thing', { what: 'article' })
    const id = mint('reportOrder')
    await tx.insert(reportOrders).values({
      id,
      articleId,
      choice: ask.choice,
      decision: ask.decision,
      dueAt: ask.dueAt,
      orderedBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      orderedAt: at,
      endedAt: null,
      reportId: null,
      refused: null,
    })
    await postJob(store, tx, {
      kind: 'report.order',
      payload: { orderId: id },
      key: `report.order:${id}`,
      notBefore: ask.dueAt ?? at,
    })
    return done({
      value: { id },
      happened: [
        {
          act: 'report.ordered',
          subjectKind: 'article',
          subjectId: articleId,
          articleId,
          after: { at: ask.dueAt },
        },
      ],
    })
  })
}

/** Ends an order that stands, within whatever ended it; undefined when it has ended already. */
export async function closeOrder(
  store: Store,
  tx: Writer,
  id: ReportOrderId,
  { at, end }: { at: string; end: { reportId?: ReportId; refused?: string } },
) {
  const { reportOrders } = store.tables
  const [order] = await tx
    .update(reportOrders)
    .set({ ...end, endedAt: at })
    .where(and(eq(reportOrders.id, id), isNull(reportOrders.endedAt)))
    .returning()
  return order
}

/** Ends an order that led to no report: refused, or called off. One that was issued ends in `issueReport`. */
export function endOrder(
  store: Store,
  occasion: Occasion,
  id: ReportOrderId,
  how: { refused: string } | 'dropped',
): Promise<Outcome<null>> {
  const { jobs } = store.tables
  return record(store, occasion, async (tx) => {
    const end = how === 'dropped' ? {} : how
    const order = await closeOrder(store, tx, id, { at: occasion.at, end })
    if (!order) return refuse('ask.no_such_thing', { what: 'order' })
    if (how === 'dropped') await tx.delete(jobs).where(eq(jobs.key, `report.order:${id}`))
    return done({
      value: null,
      happened:
        how === 'dropped'
          ? [
              {
                act: 'report.order_dropped',
                subjectKind: 'article',
                subjectId: order.articleId,
                articleId: order.articleId,
              },
            ]
          : [],
    })
  })
}
