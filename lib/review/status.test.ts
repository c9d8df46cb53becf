import { expect, test } from 'vitest'
import type { AttributionRating, Rating } from '@/lib/model/ratings'
import type { Verdict } from '@/lib/model/review'
import type { Stage } from '@/lib/model/stage-names'
import { statusOf } from './status'

const judged = (rating: Rating, attribution: AttributionRating = 'faithful'): Verdict => ({
  id: 'ver_1',
  claimId: 'clm_1',
  kind: 'conclusion',
  byId: 'per_sari',
  at: '2026-01-01T00:00:00.000Z',
  rating,
  attribution,
  confidence: 'high',
  rationale: 'See the table.',
  changeAsked: null,
  faithfulWhy: null,
})
const at = (stage: Stage, verdicts: Verdict[] = [], owesCorrection = false) => ({
  stage,
  verdicts,
  owesCorrection,
})

test('a rating is not shown before somebody stands by it', () =>
  expect(statusOf(at('concluded', [judged('false')]), [])).toMatchObject({
    code: 'concluded',
    tone: 'violet',
    rating: null,
  }))

test('an approved claim wears its rating', () =>
  expect(statusOf(at('approved', [judged('false')]), [])).toMatchObject({ rating: 'false', tone: 'bad' }))

test('true but never said so is not plainly good', () =>
  expect(statusOf(at('published', [judged('true', 'misattributed')]), [])).toMatchObject({
    rating: 'true',
    tone: 'warn',
  }))

test('a dissent does not change what is in force', () => {
  const dissent: Verdict = { ...judged('true'), id: 'ver_2', kind: 'dissent' }
  expect(statusOf(at('approved', [judged('false'), dissent]), []).rating).toBe('false')
})

test('a source that changed after the verdict makes it stale, and the rating stays to be seen', () =>
  expect(statusOf(at('published', [judged('true')]), [{ code: 'stale' }])).toMatchObject({
    code: 'stale',
    tone: 'warn',
    rating: 'true',
  }))

test('a published claim that is looked at again is being corrected', () =>
  expect(statusOf(at('in_review', [judged('true')], true), []).code).toBe('correcting'))
