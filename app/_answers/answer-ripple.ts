import { judgementsOf } from '@/db/read/find-judgements'
import { openRereviewsOf, rereviewsPage } from '@/db/read/find-rereviews'
import { judgeSources, unjudgeSources } from '@/db/write/judge-sources'
import { letStand, waitAgain } from '@/db/write/settle-rereview'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'

export const rippleAnswers = {
  judgeSources: ({ store, occasion, body }) => judgeSources(store, occasion, body),
  unjudgeSources: ({ store, occasion, params }) => unjudgeSources(store, occasion, params.judgementId),
  judgementsOfSource: async ({ store, params }) => done(await judgementsOf(store, params.sourceId)),
  rereviews: async ({ store, query }) => done(await rereviewsPage(store, query)),
  rereviewsOfClaim: async ({ store, params }) => done(await openRereviewsOf(store, params.claimId)),
  letStand: ({ store, occasion, params, body }) => letStand(store, occasion, params.rereviewId, body.why),
  waitAgain: ({ store, occasion, params }) => waitAgain(store, occasion, params.rereviewId),
} satisfies Partial<Answers>
