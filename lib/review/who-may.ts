import type { Claim } from '@/lib/model/claim'
import type { Actor } from '@/lib/model/person'
import { type Refusal, refuse } from '@/lib/model/refusal'
import type { SignOff, Verdict } from '@/lib/model/review'
import { isAtLeast } from '@/lib/model/roles'
import { verdictInForce, verdictsInDispute } from '@/lib/model/verdict-in-force'
import { anotherPairOfEyes } from './four-eyes'
import type { Doer } from './stages'

/** A claim as far as its review is concerned. Verdicts and sign-offs oldest first. */
export type ReviewState = Pick<Claim, 'stage' | 'holderId' | 'authorId' | 'owesCorrection'> & {
  verdicts: readonly Verdict[]
  signOffs: readonly SignOff[]
}

export type Reviewer = Extract<Actor, { kind: 'person' }>

const isLead = (who: Reviewer) => isAtLeast(who.role, 'lead')

/** What each kind of doer in the table means: nothing when this person is one, else why not. */
export const whoMay: Record<
  Doer,
  (who: Reviewer, state: ReviewState, fourEyesOn: boolean) => Refusal | null
> = {
  any_reviewer: () => null,

  holder: (who, state) => (who.id === state.holderId ? null : refuse('review.not_holder')),

  holder_or_lead: (who, state) =>
    who.id === state.holderId || isLead(who) ? null : refuse('review.not_holder'),

  another_pair_of_eyes: (who, state, fourEyesOn) => {
    const concludedBy = verdictInForce(state.verdicts)?.byId ?? null
    return anotherPairOfEyes({ personId: who.id, concludedBy, authorId: state.authorId }, fourEyesOn)
      ? null
      : refuse('review.same_eyes', { as: who.id === concludedBy ? 'concluder' : 'author' })
  },

  lead: (who) => (isLead(who) ? null : refuse('review.leads_only')),

  lead_outside_the_dispute: (who, state, fourEyesOn) => {
    if (!isLead(who)) return refuse('review.leads_only')
    const gaveOne = verdictsInDispute(state.verdicts).some((verdict) => verdict.byId === who.id)
    return gaveOne && fourEyesOn ? refuse('review.gave_verdict') : null
  },

  author_or_lead: (who, state) =>
    who.id === state.authorId || isLead(who) ? null : refuse('review.not_author'),
}
