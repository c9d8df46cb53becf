import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PersonId } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import type { SignOff, Verdict, VerdictDraft } from '@/lib/model/review'
import type { Role } from '@/lib/model/roles'
import { type ReviewAct, reviewActs, type Stage, stages } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { type ActFacts, type Decision, decide, openActs } from './decide'
import { moveFor, moves } from './stages'
import type { ReviewState } from './who-may'

const person = (name: string, role: Role): Actor & { kind: 'person' } => ({
  kind: 'person',
  id: `per_${name}`,
  name,
  role,
})
const sari = person('sari', 'reviewer')
const budi = person('budi', 'reviewer')
const citra = person('citra', 'reviewer')
const lead = person('lestari', 'lead')
const admin = person('agus', 'admin')
const reader = person('rudi', 'viewer')

const facts: ActFacts = {
  fourEyes: true,
  blindSecond: false,
  everyHopReadToAnOrigin: false,
  inIssuedReport: false,
}
const verdict: VerdictDraft = {
  rating: 'mixture',
  attribution: 'distorted',
  confidence: 'moderate',
  rationale: 'The paper says "considering".',
  changeAsked: null,
  faithfulWhy: null,
}
const fresh: ReviewState = {
  stage: 'open',
  holderId: null,
  authorId: budi.id,
  owesCorrection: false,
  verdicts: [],
  signOffs: [],
}

/** Keeps what was decided, as the store would. */
function after(state: ReviewState, decision: Decision, by: PersonId): ReviewState {
  const number = state.verdicts.length + state.signOffs.length
  const stamp = { claimId: 'clm_1', byId: by, at: '2026-01-01T00:00:00.000Z' } as const
  const given: Verdict[] = decision.newVerdict
    ? [{ ...decision.newVerdict.draft, ...stamp, id: `ver_${number}`, kind: decision.newVerdict.kind }]
    : []
  const signed: SignOff[] = decision.signOff ? [{ ...decision.signOff, ...stamp, id: `sgn_${number}` }] : []
  return {
    ...state,
    ...decision.next,
    verdicts: [...state.verdicts, ...given],
    signOffs: [...state.signOffs, ...signed],
  }
}

type Step = [Actor & { kind: 'person' }, ReviewAct]
const input = { verdict, why: 'because' }

/** Plays acts one after another, each of which must be allowed. */
function played(steps: Step[], world = facts): ReviewState {
  return steps.reduce((state, [who, act]) => {
    const answer = decide(state, act, who, input, world)
    if (!answer.ok) throw new Error(`${who.name} may not ${act}: ${answer.code}`)
    return after(state, answer.value, who.id)
  }, fresh)
}
const tried = (steps: Step[], who: Actor, act: ReviewAct, world = facts) => {
  const answer = decide(played(steps, world), act, who, input, world)
  return answer.ok ? answer.value.next.stage : answer.code
}

const concluded: Step[] = [
  [sari, 'take'],
  [sari, 'conclude'],
]
const disputed: Step[] = [...concluded, [citra, 'dispute']]
const approved: Step[] = [...concluded, [citra, 'sign_off']]

describe('the way of a claim', () => {
  test.each<[string, Step[], Actor, ReviewAct, string]>([
    ['any reviewer takes an open claim', [], sari, 'take', 'in_review'],
    ['a reader takes nothing', [], reader, 'take', 'may.not_permitted'],
    ['the house judges nothing', [], { kind: 'house' }, 'take', 'may.not_permitted'],
    ['nobody takes what somebody holds', [[sari, 'take']], citra, 'take', 'review.wrong_stage'],
    ['the holder puts it back', [[sari, 'take']], sari, 'put_back', 'open'],
    ['a lead puts it back', [[sari, 'take']], lead, 'put_back', 'open'],
    ['another reviewer does not', [[sari, 'take']], citra, 'put_back', 'review.not_holder'],
    [
      'only the holder concludes, even before a lead',
      [[sari, 'take']],
      lead,
      'conclude',
      'review.not_holder',
    ],
    ['a second person signs off', concluded, citra, 'sign_off', 'approved'],
    ['nobody signs what they concluded', concluded, sari, 'sign_off', 'review.same_eyes'],
    ['nobody signs what they marked', concluded, budi, 'sign_off', 'review.same_eyes'],
    ['a second person returns it', concluded, citra, 'return', 'in_review'],
    ['a second person disputes it', concluded, citra, 'dispute', 'disputed'],
    ['a lead adjudicates', disputed, lead, 'adjudicate', 'approved'],
    ['a reviewer does not', disputed, budi, 'adjudicate', 'review.leads_only'],
    [
      'a lead who gave one of the verdicts does not',
      [...concluded, [lead, 'dispute']],
      lead,
      'adjudicate',
      'review.gave_verdict',
    ],
    ['nothing is published outside a report', approved, lead, 'publish', 'review.only_in_report'],
    ['a lead reopens', approved, lead, 'reopen', 'in_review'],
    ['a reviewer does not', approved, sari, 'reopen', 'review.leads_only'],
    ['the author withdraws', concluded, budi, 'withdraw', 'withdrawn'],
    ['another reviewer does not', concluded, citra, 'withdraw', 'review.not_author'],
    ['an approved claim is not withdrawn', approved, lead, 'withdraw', 'review.wrong_stage'],
  ])('%s', (_, steps, who, act, outcome) => expect(tried(steps, who, act)).toBe(outcome))

  test('not even the admin signs what they concluded', () =>
    expect(
      tried(
        [
          [admin, 'take'],
          [admin, 'conclude'],
        ],
        admin,
        'sign_off',
      ),
    ).toBe('review.same_eyes'))

  test('a newsroom of one signs its own', () =>
    expect(tried(concluded, sari, 'sign_off', { ...facts, fourEyes: false })).toBe('approved'))

  test('a returned claim goes back to who concluded it', () =>
    expect(played([...concluded, [citra, 'return']]).holderId).toBe(sari.id))

  test('a sign-off names the verdict it stands by', () => {
    const state = played([...concluded, [citra, 'return'], [sari, 'conclude'], [citra, 'sign_off']])
    expect(state.signOffs).toHaveLength(1)
    expect(state.signOffs[0]?.verdictId).toBe(state.verdicts[1]?.id)
  })

  test('a reopened published claim owes a correction until the next report', () => {
    const issuing = { ...facts, inIssuedReport: true }
    const reopened: Step[] = [...approved, [lead, 'publish'], [lead, 'reopen']]
    expect(played(reopened, issuing).owesCorrection).toBe(true)
    const again: Step[] = [...reopened, [sari, 'conclude'], [citra, 'sign_off'], [lead, 'publish']]
    expect(played(again, issuing).owesCorrection).toBe(false)
  })

  test('what was approved but never published owes nothing', () =>
    expect(played([...approved, [lead, 'reopen']]).owesCorrection).toBe(false))
})

describe('the blind second verdict', () => {
  const blind = { ...facts, blindSecond: true }
  const second = (draft: Partial<VerdictDraft>) =>
    decide(played(concluded, blind), 'second', citra, { verdict: { ...verdict, ...draft } }, blind)

  test('the same answers sign the first one off', () => {
    const answer = second({ confidence: 'high', rationale: 'I read the paper myself.' })
    expect(answer).toMatchObject({
      ok: true,
      value: { next: { stage: 'approved' }, newVerdict: { kind: 'second' }, signOff: { verdictId: 'ver_0' } },
    })
  })

  test('another answer on either axis is a dispute, and a lead who gave neither decides', () => {
    for (const other of [{ rating: 'false' }, { attribution: 'unsourced' }] as const)
      expect(second(other)).toMatchObject({ value: { next: { stage: 'disputed' }, signOff: null } })
    const inDispute = after(
      played(concluded, blind),
      (second({ rating: 'false' }) as { value: Decision }).value,
      citra.id,
    )
    expect(openActs(inDispute, lead, blind)).toEqual(['adjudicate'])
    expect(verdictInForce(inDispute.verdicts)?.kind).toBe('conclusion')
  })

  test.each<[string, Actor, ReviewAct, string]>([
    ['nobody signs a verdict before giving their own', citra, 'sign_off', 'review.blind_first'],
    ['nor disputes it', lead, 'dispute', 'review.blind_first'],
    ['what cannot be judged yet may still be returned', citra, 'return', 'in_review'],
    ['who concluded does not second themselves', sari, 'second', 'review.same_eyes'],
    ['nor does who marked it', budi, 'second', 'review.same_eyes'],
  ])('%s', (_, who, act, outcome) => expect(tried(concluded, who, act, blind)).toBe(outcome))

  test('is not asked for elsewhere', () => expect(tried(concluded, citra, 'second')).toBe('review.not_blind'))
})

describe('what an act must bring', () => {
  const held = played([[sari, 'take']])
  const concluding = (more: Partial<VerdictDraft>, world = facts) => {
    const answer = decide(held, 'conclude', sari, { verdict: { ...verdict, ...more } }, world)
    return answer.ok ? 'fine' : [answer.code, answer.at]
  }

  test('a return without a reason, a blank one included, is refused', () =>
    expect(decide(played(concluded), 'return', citra, { why: '  ' }, facts)).toMatchObject({
      code: 'review.why_missing',
      at: '/why',
    }))

  test('a conclusion without a verdict is refused', () =>
    expect(decide(held, 'conclude', sari, {}, facts)).toMatchObject({ code: 'review.verdict_missing' }))

  test('"faithful" asks for a path that was read to its origin', () => {
    expect(concluding({ attribution: 'faithful' })).toEqual([
      'review.faithful_unread',
      '/verdict/faithfulWhy',
    ])
    expect(concluding({ attribution: 'faithful' }, { ...facts, everyHopReadToAnOrigin: true })).toBe('fine')
  })

  test('or for a reason', () =>
    expect(concluding({ attribution: 'faithful', faithfulWhy: 'Read aloud to us by the bureau.' })).toBe(
      'fine',
    ))
})

describe('the buttons', () => {
  test.each<[string, Step[], Actor, ReviewAct[]]>([
    ['a stranger to an open claim', [], sari, ['take']],
    ['its author', [], budi, ['take', 'withdraw']],
    ['a reader', [], reader, []],
    ['the holder', [[sari, 'take']], sari, ['put_back', 'conclude']],
    ['a second person', concluded, citra, ['sign_off', 'return', 'dispute']],
    ['who concluded', concluded, sari, []],
    ['a lead in a dispute', disputed, lead, ['adjudicate']],
  ])('%s', (_, steps, who, acts) => expect(openActs(played(steps), who, facts)).toEqual(acts))
})

test('every stage but the first is reached by some act, and every act has one row', () => {
  expect(new Set(['open', ...moves.map((move) => move.to)])).toEqual(new Set<Stage>(stages))
  expect(moves.map((move) => move.act).sort()).toEqual([...reviewActs].sort())
})

test('ten thousand random sequences never leave the table, and nobody signs their own', () => {
  const cast = [sari, budi, citra, lead, admin, reader]
  const step = fc.record({
    who: fc.constantFrom<Actor>(...cast, { kind: 'house' }),
    act: fc.constantFrom(...reviewActs),
    brings: fc.constantFrom({}, { why: 'because' }, { verdict }, { verdict, why: 'because' }),
    issuing: fc.boolean(),
    blind: fc.boolean(),
  })
  // Half the steps are drawn from the open acts, or most sequences would die at the door of the first stage.
  const nudged = fc.array(fc.tuple(step, fc.option(fc.nat(9))), { minLength: 1, maxLength: 25 })
  const reached = new Set<Stage>()

  fc.assert(
    fc.property(nudged, (steps) => {
      let state = fresh
      for (const [{ who, act, brings, issuing, blind }, nudge] of steps) {
        const world = { ...facts, inIssuedReport: issuing, blindSecond: blind }
        const open = openActs(state, who, world)
        const chosen = nudge !== null && open.length ? open[nudge % open.length]! : act
        const answer = decide(state, chosen, who, brings, world)
        if (!answer.ok) continue
        if (who.kind !== 'person') throw new Error('the house acted')

        const move = moveFor(chosen)
        expect(open).toContain(chosen)
        expect(move.from).toContain(state.stage)
        expect([move.to, move.agreeing]).toContain(answer.value.next.stage)
        if (answer.value.signOff) {
          expect(who.id).not.toBe(state.authorId)
          expect(who.id).not.toBe(state.verdicts.find((v) => v.id === answer.value.signOff?.verdictId)?.byId)
        }
        state = after(state, answer.value, who.id)
        reached.add(state.stage)
        expect(state.holderId === null).toBe(state.stage === 'open' || state.stage === 'withdrawn')
        if (state.stage === 'approved')
          expect(verdictInForce(state.verdicts)?.kind === 'adjudication' || state.signOffs.length > 0).toBe(
            true,
          )
      }
    }),
    { numRuns: 10_000 },
  )
  expect(reached).toEqual(new Set<Stage>(stages))
}, 60_000)
