import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import { hasMoved, versionSeen } from './seen-claim'

const file = (version: number, stage: string, verdicts = 0) =>
  ({
    claim: { version, stage, text: 'Rice costs more' },
    verdicts: Array(verdicts).fill({}),
  }) as unknown as ClaimFile

const seen = file(3, 'in_review')

test('a claim that was only moved in the list is still the one that was seen', () => {
  expect(hasMoved(seen, file(4, 'in_review'))).toBe(false)
  expect(versionSeen(seen, file(4, 'in_review'))).toBe(4)
})

test('a claim that somebody concluded meanwhile is saved against what was seen, and so refused', () => {
  expect(hasMoved(seen, file(4, 'concluded', 1))).toBe(true)
  expect(versionSeen(seen, file(4, 'concluded', 1))).toBe(3)
})
