import { claimInContext, claimsPage } from '@/db/read/find-claims'
import { acceptSuggestion } from '@/db/write/accept-suggestion'
import { actOnReview } from '@/db/write/act-on-review'
import { dismissFlag, restoreFlag } from '@/db/write/dismiss-flag'
import { dismissedIn, dismissSuggestion, reviveSuggestion } from '@/db/write/dismiss-suggestion'
import { amendClaim, markClaim, placeClaim } from '@/db/write/mark-claim'
import { settleAnchor } from '@/db/write/settle-anchor'
import { addEvidence, amendEvidence, removeEvidence } from '@/db/write/weigh-evidence'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'
import { found } from './found'

export const claimAnswers = {
  claims: async ({ store, query }) => done(await claimsPage(store, query)),
  markClaim: ({ store, occasion, params, body }) => markClaim(store, occasion, params.articleId, body),
  claim: async ({ store, params }) => found(await claimInContext(store, params.claimId)),
  amendClaim: ({ store, occasion, params, seen, body }) =>
    amendClaim(store, occasion, params.claimId, seen, body),
  placeClaim: ({ store, occasion, params, body }) => placeClaim(store, occasion, params.claimId, body.after),
  reviewClaim: ({ store, occasion, params, seen, body }) =>
    actOnReview(store, occasion, params.claimId, seen, body),

  dismissedSuggestions: async ({ store, params }) =>
    done({ keys: await dismissedIn(store, params.articleId) }),
  dismissSuggestion: ({ store, occasion, params, body }) =>
    dismissSuggestion(store, occasion, params.articleId, body.key),
  reviveSuggestion: ({ store, occasion, params }) =>
    reviveSuggestion(store, occasion, params.articleId, params.key),
  acceptSuggestion: ({ store, occasion, params, body }) =>
    acceptSuggestion(store, occasion, params.articleId, body),
  settleAnchor: ({ store, occasion, params, body }) => settleAnchor(store, occasion, params.anchorId, body),

  addEvidence: ({ store, occasion, params, body }) => addEvidence(store, occasion, params.claimId, body),
  amendEvidence: ({ store, occasion, params, seen, body }) =>
    amendEvidence(store, occasion, params.evidenceId, seen, body),
  removeEvidence: ({ store, occasion, params }) => removeEvidence(store, occasion, params.evidenceId),

  dismissFlag: ({ store, occasion, params, body }) => dismissFlag(store, occasion, params.claimId, body),
  restoreFlag: ({ store, occasion, params }) => restoreFlag(store, occasion, params.dismissalId),
} satisfies Partial<Answers>
