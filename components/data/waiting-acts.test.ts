import { expect, test } from 'vitest'
import { afterRefused, afterSent, nextToSend, tryAgain, type WaitingAct, wordsIn } from './waiting-acts'

const act = (id: string, claimId: string, ifMatch: number): WaitingAct => ({
  id,
  name: 'reviewClaim',
  params: { claimId },
  body: { act: 'take' },
  ifMatch,
  at: '2026-11-24T09:00:00.000Z',
})
const first = act('a', 'clm_1', 3)
const other = act('b', 'clm_2', 7)
const second = act('c', 'clm_1', 3)

test('acts leave in the order they were done, and one on the same claim follows on its new version', () => {
  const acts = [first, other, second]
  expect(nextToSend(acts)).toBe(first)
  expect(afterSent(acts, first, 4)).toEqual([other, { ...second, ifMatch: 4 }])
})

test('an act that saw a newer version is left as it is', () =>
  expect(afterSent([first, act('d', 'clm_1', 9)], first, 4)).toEqual([act('d', 'clm_1', 9)]))

test('what was refused stays, is passed over, and can be tried again behind the others', () => {
  const acts = afterRefused([first, other], 'a', 'Somebody changed this.')
  expect(acts).toHaveLength(2)
  expect(nextToSend(acts)).toBe(other)
  expect(tryAgain(acts, 'a')).toEqual([other, first])
})

test('its words can be found, wherever in it they stand', () =>
  expect(
    wordsIn({ ...first, body: { act: 'conclude', verdict: { rating: 'true', rationale: 'BPS says so.' } } }),
  ).toBe('BPS says so.'))
