import { z } from 'zod'
import { Judgement } from '@/lib/model/judgement'
import { Rereview } from '@/lib/model/rereview'
import { idOf } from '@/lib/model/shapes'
import { ClaimRow, pageOf } from './answers'
import { Paging } from './asks'
import type { Endpoint } from './endpoint'

export const RereviewRow = Rereview.extend({ claim: ClaimRow })
export type RereviewRow = z.infer<typeof RereviewRow>

export const JudgementRow = Judgement.extend({
  aName: z.string(),
  bName: z.string(),
  by: z.string().nullable(),
})
export type JudgementRow = z.infer<typeof JudgementRow>

/** Judgements about two Sources, and the claims to look at again. */
export const rippleContract = {
  judgeSources: {
    permission: 'source.amend',
    body: Judgement.pick({ a: true, b: true, kind: true, why: true }).extend({
      id: idOf('judgement').optional(),
    }),
    answer: z.object({ judgement: Judgement, before: Judgement.nullable() }),
    says: 'Declare two Sources independent, dependent, or maybe the same, with a reason. Counted in every chain they stand in.',
  },
  unjudgeSources: {
    permission: 'source.amend',
    answer: Judgement,
    says: 'Take such a declaration back. The answer says it again.',
  },
  judgementsOfSource: {
    permission: 'read',
    answer: z.array(JudgementRow),
    says: 'What was declared of a Source and others.',
  },
  rereviews: {
    permission: 'read',
    query: Paging.extend({ settled: z.stringbool().optional() }),
    answer: pageOf(RereviewRow),
    says: 'Claims whose verdict leant on something that has changed since, newest first; with `settled`, those looked at again.',
  },
  rereviewsOfClaim: {
    permission: 'read',
    answer: z.array(Rereview),
    says: 'Why a claim is to be looked at again.',
  },
  letStand: {
    permission: 'review.act',
    body: z.object({ why: z.string().trim().max(5000).nullable().default(null) }),
    answer: Rereview,
    says: 'Having looked again: the verdict still stands.',
  },
  waitAgain: {
    permission: 'review.act',
    answer: Rereview,
    says: 'Take that back: the claim waits to be looked at again.',
  },
} as const satisfies Record<string, Endpoint>
