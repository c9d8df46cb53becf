import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import type { Verdict } from '@/lib/model/review'
import { actToSave, differing, mergeVerdicts, twoVerdicts } from './merge-verdict'
import { blankVerdict, type OpenVerdict } from './verdict-draft'

const verdict = (id: string, part: Partial<Verdict>) =>
  ({
    id,
    kind: 'conclusion',
    rating: 'false',
    attribution: 'distorted',
    confidence: 'moderate',
    rationale: 'The list price rose 2%.',
    changeAsked: null,
    faithfulWhy: null,
    ...part,
  }) as Verdict
const file = (...verdicts: Verdict[]) => ({ verdicts }) as unknown as ClaimFile
const mine: OpenVerdict = {
  ...blankVerdict,
  rating: 'mixture',
  attribution: 'distorted',
  rationale: 'It rose in one market.',
}
const theirs = verdict('v1', { changeAsked: 'Name the market.' })

test('two who judged at once: every field that differs is asked about, what one left out as well', () => {
  const two = twoVerdicts(file(), file(theirs))
  expect(differing(mine, two.theirs!.open)).toEqual(['rating', 'rationale', 'changeAsked'])
  expect(mergeVerdicts(mine, two, { rating: 'theirs', rationale: 'both', changeAsked: 'theirs' })).toEqual({
    ...mine,
    rating: 'false',
    rationale: 'It rose in one market.\n\nThe list price rose 2%.',
    changeAsked: 'Name the market.',
  })
})

test('the one before can be taken back up', () => {
  const before = verdict('v0', { rationale: 'Looked at in May.' })
  const two = twoVerdicts(file(before), file(before, theirs))
  expect(two.hadOne).toBe(true)
  expect(mergeVerdicts(mine, two, { rationale: 'before' }).rationale).toBe('Looked at in May.')
})

test('a claim that changed in another way leaves the verdict as it was typed', () => {
  const two = twoVerdicts(file(theirs), file(theirs))
  expect(two.theirs).toBeNull()
  expect(mergeVerdicts(mine, two, {})).toBe(mine)
})

test('a verdict too late to conclude is saved as a dissent, or as a signature once it agrees', () => {
  const two = twoVerdicts(file(), file(theirs))
  expect(actToSave('conclude', ['sign_off', 'return', 'dispute'], mine, two)).toBe('dispute')
  expect(actToSave('conclude', ['sign_off', 'return', 'dispute'], { ...mine, rating: 'false' }, two)).toBe(
    'sign_off',
  )
  expect(actToSave('dispute', ['adjudicate'], mine, two)).toBe('adjudicate')
  expect(actToSave('conclude', ['withdraw'], mine, two)).toBeNull()
})
