import { expect, test } from 'vitest'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import { spread } from './spread'

const claims = Array.from({ length: 7 }, (_, i): ClaimId => `clm_${i}`)
const [sari, budi, lena]: PersonId[] = ['per_sari', 'per_budi', 'per_lena']

test('among people with nothing in hand, claims go round', () => {
  expect([...spread(claims.slice(0, 4), [sari!, budi!, lena!], new Map()).values()]).toEqual([
    sari,
    budi,
    lena,
    sari,
  ])
})

test('whoever has most already gets last', () => {
  const given = [...spread(claims, [sari!, budi!], new Map([[sari!, 5]])).values()]
  expect(given).toEqual([budi, budi, budi, budi, budi, sari, budi])
})

test('with nobody to give to, nothing is given', () => {
  expect(spread(claims, [], new Map()).size).toBe(0)
})
