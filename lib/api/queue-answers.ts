import { z } from 'zod'
import { flagCodes } from '@/lib/model/analysis'
import { ClaimWork } from '@/lib/model/claim-work'
import { idOf } from '@/lib/model/shapes'
import { stages } from '@/lib/model/stage-names'
import { View } from '@/lib/model/view'
import { ClaimRow, pageOf } from './answers'

/** What the queues answer with. */

export const QueueRow = ClaimRow.extend({
  work: ClaimWork,
  assignee: z.string().nullable(),
  flags: z.array(z.enum(flagCodes)),
  serious: z.int(),
  independence: z.int(),
  hops: z.int(),
  changedAt: z.string(),
})
export type QueueRow = z.infer<typeof QueueRow>

export const QueuePage = pageOf(QueueRow).extend({
  /** The index is still being worked out after an update: some claims are not found yet. */
  catchingUp: z.boolean(),
})

export const QueueIds = z.object({ ids: z.array(idOf('claim')), next: z.string().nullable() })

/** Counted up to a limit, because counting costs what is counted. */
export const QueueCount = z.object({ count: z.int(), more: z.boolean() })

/** What became of each claim: its work then and before, or why nothing. */
export const BulkAnswer = z.object({
  rows: z.array(
    z.object({
      id: idOf('claim'),
      ok: z.boolean(),
      before: ClaimWork.nullable(),
      after: ClaimWork.nullable(),
      refusal: z.object({ code: z.string(), sentence: z.string() }).nullable(),
    }),
  ),
})
export type BulkAnswer = z.infer<typeof BulkAnswer>

export const ViewRow = View.extend({ owner: z.string() })
export type ViewRow = z.infer<typeof ViewRow>

export const Tally = z.object({ key: z.string().nullable(), name: z.string(), count: z.int() })

/** What a lead looks at in the morning: each number stands for a queue. */
export const LeadFigures = z.object({
  stages: z.partialRecord(z.enum(stages), z.int()),
  /** Claims at a stage and those on a single origin are counted no further; one more = there are more. */
  mostCounted: z.int(),
  /** Verdicts given on each of the last fourteen days, oldest first. */
  concluded: z.array(z.object({ day: z.string(), count: z.int() })),
  signedOff: z.array(z.object({ day: z.string(), count: z.int() })),
  /** Of the claims judged in that time: how many were disputed. */
  judged: z.int(),
  disputed: z.int(),
  singleOrigin: z.int(),
  /** Open claims that have waited longest, by the day they were marked. */
  oldestOpen: z.string().nullable(),
  workload: z.array(
    z.object({
      personId: idOf('person'),
      name: z.string(),
      assigned: z.int(),
      holds: z.int(),
      overdue: z.int(),
    }),
  ),
})
export type LeadFigures = z.infer<typeof LeadFigures>
