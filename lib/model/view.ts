import { z } from 'zod'
import { queueColumns, queueGroups, queueSorts } from './queue-words'
import { idOf, instant, version } from './shapes'

/** How a queue is looked at: what it holds, in which order, in which heaps, and what is shown of each claim. */
export const QueueView = z.object({
  /** In the query language of `lib/search`. */
  q: z.string().max(2000),
  sort: z.enum(queueSorts),
  /** From the far end. */
  backwards: z.boolean(),
  group: z.enum(queueGroups).nullable(),
  columns: z.array(z.enum(queueColumns)).max(queueColumns.length),
})
export type QueueView = z.infer<typeof QueueView>

/** A queue with a name: somebody's own, or everybody's. */
export const View = z.object({
  id: idOf('view'),
  ownerId: idOf('person'),
  shared: z.boolean(),
  name: z.string().trim().min(1).max(80),
  query: QueueView,
  createdAt: instant,
  version,
})
export type View = z.infer<typeof View>
