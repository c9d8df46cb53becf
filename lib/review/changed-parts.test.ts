import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import { changedParts } from './changed-parts'

const file = {
  claim: {
    text: 'Rice rose 12 %.',
    gloss: null,
    glossLanguage: null,
    note: null,
    stage: 'open',
    holderId: null,
  },
  anchors: [],
  appearances: [],
  citations: [],
  evidence: [],
  verdicts: [],
  signOffs: [],
  dismissals: [],
} as unknown as ClaimFile

test('what stayed is not told, however often the row was counted up', () =>
  expect(changedParts(file, { ...file, claim: { ...file.claim, version: 9 } })).toEqual([]))

test('each part that differs is told once, in their order', () =>
  expect(
    changedParts(file, {
      ...file,
      claim: { ...file.claim, text: 'Rice rose 12 % in May.', stage: 'in_review', holderId: 'per_sari' },
      evidence: [{ id: 'evd_1' }] as unknown as ClaimFile['evidence'],
    }),
  ).toEqual(['words', 'evidence', 'stage', 'holder']))
