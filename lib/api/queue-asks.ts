import { z } from 'zod'
import { Tag } from '@/lib/model/claim-work'
import { priorities } from '@/lib/model/priorities'
import { queueSorts } from '@/lib/model/queue-words'
import { idOf } from '@/lib/model/shapes'
import { View } from '@/lib/model/view'
import { Paging } from './asks'

/** What the queues and the work on claims take. */

/** The asker's own day, for `due:today`; the server's when it is not said. */
const today = z.iso.date().optional()

export const QueueAsk = Paging.extend({
  /** In the query language of `lib/search`. */
  q: z.string().max(2000).default(''),
  today,
  sort: z.enum(queueSorts).default('created'),
  /** `1` = from the far end. */
  backwards: z
    .enum(['0', '1'])
    .default('0')
    .transform((digit) => digit === '1'),
})

/** The ids alone, many at once: for acts on everything a filter finds. */
export const QueueIdsAsk = z.object({
  q: z.string().max(2000).default(''),
  today,
  after: z.string().max(200).optional(),
})

export const QueueCountAsk = z.object({ q: z.string().max(2000).default(''), today })

/** The work on one claim, as far as it is to change. `tags` are all of them; the other two add and take away. */
export const PlanWork = z
  .object({
    assigneeId: idOf('person').nullable(),
    dueOn: z.iso.date().nullable(),
    priority: z.enum(priorities),
    tags: z.array(Tag).max(20),
    addTags: z.array(Tag).max(20),
    dropTags: z.array(Tag).max(20),
  })
  .partial()
export type PlanWork = z.output<typeof PlanWork>

/** How many claims one request may act on; a screen sends several. */
export const mostAtOnce = 100

export const BulkAsk = z
  .object({
    claims: z
      .array(
        z.object({
          id: idOf('claim'),
          /** The version of its work that was seen; without it, whatever stands is changed. */
          seen: z.int().min(0).optional(),
          /** For this claim alone, in the place of `plan`: how an undo puts each back as it was. */
          plan: PlanWork.optional(),
        }),
      )
      .min(1)
      .max(mostAtOnce),
    plan: PlanWork.optional(),
    /** Hands the claims out evenly among these people. */
    spreadAmong: z.array(idOf('person')).min(1).max(100).optional(),
    /** Acts of the review that need no verdict. */
    act: z.enum(['take', 'put_back', 'withdraw']).optional(),
    why: z.string().trim().max(5000).optional(),
  })
  .refine((ask) => ask.plan || ask.spreadAmong || ask.act || ask.claims.every((one) => one.plan), {
    message: 'says nothing to do',
  })
export type BulkAsk = z.output<typeof BulkAsk>

export const SaveView = View.pick({ name: true, shared: true, query: true })
export const AmendView = SaveView.partial()

/** Which key does what, for one person: only what differs from the usual. An empty string takes a key away. */
export const Keys = z
  .record(z.string().max(60), z.string().max(40))
  .refine((keys) => Object.keys(keys).length <= 200)
