import { orderById } from '@/db/read/find-issuing'
import { hasUnfinished } from '@/db/read/find-work'
import { endOrder } from '@/db/write/order-report'
import { postJobAlone } from '@/db/write/post-job'
import { issueComposed } from '../_press/issue-composed'
import type { Handler } from './handler'

/** How often it is looked whether everything was approved. */
const pause = 5 * 60_000

/** Issues an ordered report, in the name of whoever ordered it. What cannot be issued is ended with its reason. */
export const issueOrdered: Handler<'report.order'> = async ({ orderId }, { store, occasion }) => {
  const order = await orderById(store, orderId)
  if (!order || order.endedAt) return undefined
  const now = occasion('report.issue')
  if (order.dueAt === null && (await hasUnfinished(store, order.articleId))) {
    await postJobAlone(store, {
      kind: 'report.order',
      payload: { orderId },
      key: `report.order:${orderId}`,
      notBefore: new Date(Date.parse(now.at) + pause).toISOString(),
    })
    return undefined
  }
  const { language, parts, formats, publish } = order.choice
  const ask = { language, parts, formats, decision: order.decision, by: order.orderedBy, order: orderId }
  const issued = await issueComposed(store, now, order.articleId, { ...ask, publish })
  // Nothing new to publish is no reason to have no report.
  const outcome =
    !issued.ok && issued.code === 'report.nothing_to_publish'
      ? await issueComposed(store, occasion('report.issue'), order.articleId, { ...ask, publish: false })
      : issued
  // Issuing it ended the order; or somebody else, who was at it too, did.
  if (outcome.ok || (await orderById(store, orderId))?.endedAt) return undefined
  await endOrder(store, occasion('report.issue'), orderId, { refused: outcome.code })
  return outcome
}
