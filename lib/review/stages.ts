import type { VerdictKind } from '@/lib/model/review'
import type { ReviewAct, Stage } from '@/lib/model/stage-names'

/**
 * The whole workflow of a claim, one row per act. `decide` walks it, the buttons are derived from it, and a
 * stage that no row leads to cannot be reached.
 */
export interface Move {
  act: ReviewAct
  from: readonly Stage[]
  to: Stage
  /** Where it leads instead when the Verdict it brings says the same as the one in force. */
  agreeing?: Stage
  by: Doer
  /** The act brings a judgement, which is kept as this kind of Verdict. */
  verdict: VerdictKind | null
  /** The act wants a reason. */
  why: boolean
  /** Who has the claim in hand afterwards. `stays` falls to the doer when nobody had it. */
  holder: 'doer' | 'stays' | 'nobody'
}

/** Who may do it; what each means is said once, in `who-may`. */
const doers = [
  'any_reviewer',
  'holder',
  'holder_or_lead',
  'another_pair_of_eyes',
  'lead',
  'lead_outside_the_dispute',
  'author_or_lead',
] as const
export type Doer = (typeof doers)[number]

const plain = { verdict: null, why: false, holder: 'stays' } as const

export const moves: readonly Move[] = [
  { ...plain, act: 'take', from: ['open'], to: 'in_review', by: 'any_reviewer', holder: 'doer' },
  { ...plain, act: 'put_back', from: ['in_review'], to: 'open', by: 'holder_or_lead', holder: 'nobody' },
  { ...plain, act: 'conclude', from: ['in_review'], to: 'concluded', by: 'holder', verdict: 'conclusion' },
  { ...plain, act: 'sign_off', from: ['concluded'], to: 'approved', by: 'another_pair_of_eyes' },
  { ...plain, act: 'return', from: ['concluded'], to: 'in_review', by: 'another_pair_of_eyes', why: true },
  {
    ...plain,
    act: 'dispute',
    from: ['concluded'],
    to: 'disputed',
    by: 'another_pair_of_eyes',
    verdict: 'dissent',
  },
  // The blind second Verdict: whoever gives it has not seen the first, so it is a sign-off or a dispute by itself.
  {
    ...plain,
    act: 'second',
    from: ['concluded'],
    to: 'disputed',
    agreeing: 'approved',
    by: 'another_pair_of_eyes',
    verdict: 'second',
  },
  {
    ...plain,
    act: 'adjudicate',
    from: ['disputed'],
    to: 'approved',
    by: 'lead_outside_the_dispute',
    verdict: 'adjudication',
  },
  { ...plain, act: 'publish', from: ['approved'], to: 'published', by: 'lead' },
  { ...plain, act: 'reopen', from: ['approved', 'published'], to: 'in_review', by: 'lead', why: true },
  {
    ...plain,
    act: 'withdraw',
    from: ['open', 'in_review', 'concluded'],
    to: 'withdrawn',
    by: 'author_or_lead',
    why: true,
    holder: 'nobody',
  },
]

export const moveFor = (act: ReviewAct): Move => moves.find((move) => move.act === act)!
