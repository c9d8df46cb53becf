import { alikeOf } from '@/db/read/find-alike'
import { linkClaims, unlinkClaims } from '@/db/write/link-claims'
import { giveBack, takeOver } from '@/db/write/take-over'
import type { Answers } from './ask'
import { found } from './found'

export const alikeAnswers = {
  alike: async ({ store, params }) => found(await alikeOf(store, params.claimId)),
  linkClaims: ({ store, occasion, params, body }) =>
    linkClaims(store, occasion, params.claimId, params.otherClaimId, body.kind),
  unlinkClaims: ({ store, occasion, params }) =>
    unlinkClaims(store, occasion, params.claimId, params.otherClaimId),
  takeOver: ({ store, occasion, params }) => takeOver(store, occasion, params.claimId, params.otherClaimId),
  giveBack: ({ store, occasion, params }) => giveBack(store, occasion, params.claimId, params.otherClaimId),
} satisfies Partial<Answers>
