import type { Claim } from '@/lib/model/claim'
import type { VerdictId } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import type { VerdictDraft, VerdictKind } from '@/lib/model/review'
import { isAtLeast } from '@/lib/model/roles'
import type { ReviewAct } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { type Move, moveFor, moves } from './stages'
import { type Reviewer, type ReviewState, whoMay } from './who-may'

/** What the doer brings along. The note goes with a sign-off. */
export interface ActInput {
  verdict?: VerdictDraft
  why?: string
  note?: string
}

/** What must be known of the world around the claim. */
export interface ActFacts {
  /** The newsroom keeps the four-eyes rule. */
  fourEyes: boolean
  /** Second eyes judge before they see the first judgement. */
  blindSecond: boolean
  /** One path to an origin has only hops that we read ourselves (`lib/chain`). */
  everyHopReadToAnOrigin: boolean
  /** The act is part of issuing a report on the claim's article. Nothing is published otherwise. */
  inIssuedReport: boolean
}

/** What is to be written, all of it together. */
export interface Decision {
  next: Pick<Claim, 'stage' | 'holderId' | 'owesCorrection'>
  newVerdict: { kind: VerdictKind; draft: VerdictDraft } | null
  signOff: { verdictId: VerdictId; note: string | null } | null
  why: string | null
}

/**
 * The fine permission and the next state of a review, in one answer. The door has already asked the coarse one
 * (`review.act`); this is asked inside the transaction, on the state as it is there.
 */
export function decide(
  state: ReviewState,
  act: ReviewAct,
  actor: Actor,
  input: ActInput,
  facts: ActFacts,
): Outcome<Decision> {
  const move = moveFor(act)
  const who = mayMove(state, move, actor, facts)
  if (!who.ok) return who

  const why = input.why?.trim() || null
  if (move.why && !why) return refuse('review.why_missing', { act }, { at: '/why' })

  const draft = move.verdict ? input.verdict : undefined
  if (move.verdict && !draft) return refuse('review.verdict_missing', { act }, { at: '/verdict' })
  if (draft && lacksReading(draft, facts))
    return refuse('review.faithful_unread', {}, { at: '/verdict/faithfulWhy' })

  const first = verdictInForce(state.verdicts)
  const agrees = Boolean(move.agreeing && draft && first && sameAnswers(draft, first))
  const signed = act === 'sign_off' || agrees ? first : null
  if (act === 'sign_off' && !signed) return refuse('review.verdict_missing', { act })

  return done({
    next: {
      stage: agrees && move.agreeing ? move.agreeing : move.to,
      holderId: holderAfter(move, state, who.value),
      owesCorrection: owesAfter(move, state),
    },
    newVerdict: move.verdict && draft ? { kind: move.verdict, draft } : null,
    signOff: signed ? { verdictId: signed.id, note: input.note?.trim() || null } : null,
    why,
  })
}

/** The acts this person could do on this claim now, in the order of the table. Buttons are made from it. */
export function openActs(state: ReviewState, actor: Actor, facts: ActFacts): ReviewAct[] {
  return moves.filter((move) => mayMove(state, move, actor, facts).ok).map((move) => move.act)
}

function mayMove(state: ReviewState, move: Move, actor: Actor, facts: ActFacts): Outcome<Reviewer> {
  // The house has no eyes: a verdict or a signature is always somebody's.
  if (actor.kind !== 'person' || !isAtLeast(actor.role, 'reviewer')) return refuse('may.not_permitted')
  if (!move.from.includes(state.stage))
    return refuse('review.wrong_stage', { act: move.act, stage: state.stage })
  if (move.act === 'publish' && !facts.inIssuedReport) return refuse('review.only_in_report')
  const no: Refusal | null = whoMay[move.by](actor, state, facts.fourEyes) ?? outOfOrder(move, facts)
  return no ?? done(actor)
}

/** Where second eyes judge blind, nobody stands by or against a Verdict before giving their own; elsewhere, nobody judges blind. */
function outOfOrder({ act }: Move, { fourEyes, blindSecond }: ActFacts): Refusal | null {
  const blind = fourEyes && blindSecond
  if (act === 'second') return blind ? null : refuse('review.not_blind')
  return blind && (act === 'sign_off' || act === 'dispute') ? refuse('review.blind_first') : null
}

/** Two Verdicts agree when both answers are the same; how sure each is, and why, are their own affair. */
const sameAnswers = (a: VerdictDraft, b: VerdictDraft) =>
  a.rating === b.rating && a.attribution === b.attribution

/** "Faithful" says that we compared the words with an origin's; without having read them it needs a reason. */
function lacksReading(draft: VerdictDraft, facts: ActFacts): boolean {
  return draft.attribution === 'faithful' && !facts.everyHopReadToAnOrigin && !draft.faithfulWhy?.trim()
}

function holderAfter(move: Move, state: ReviewState, who: Reviewer): Claim['holderId'] {
  if (move.holder === 'nobody') return null
  return move.holder === 'doer' ? who.id : (state.holderId ?? who.id)
}

/** A correction is owed from the reopening of something published until the next report carries it. */
function owesAfter(move: Move, state: ReviewState): boolean {
  if (move.act === 'publish') return false
  return state.owesCorrection || (move.act === 'reopen' && state.stage === 'published')
}
