import { expect, test } from 'vitest'
import type { Actor } from '@/lib/model/person'
import type { ClaimFile } from './article-queries'
import { paintReview } from './paint-review'

const sari: Actor = { kind: 'person', id: 'per_sari', name: 'Sari', role: 'reviewer' }
const now = new Date('2026-03-01T09:00:00Z')
const mint = (noun: string) => `${noun}_new` as never

const claimAt = (stage: string, holderId: string | null) =>
  ({
    claim: { id: 'clm_1', stage, holderId, authorId: 'per_budi', owesCorrection: false },
    verdicts: [],
    signOffs: [],
  }) as unknown as ClaimFile

test('taking a claim shows it in my hands at once', () => {
  const { claim } = paintReview(claimAt('open', null), { act: 'take' }, sari, mint, now)
  expect(claim).toMatchObject({ stage: 'in_review', holderId: 'per_sari' })
})

test('concluding shows my verdict at once', () => {
  const verdict = {
    rating: 'false',
    attribution: 'distorted',
    confidence: 'high',
    rationale: 'The source says twelve.',
  } as const
  const file = paintReview(claimAt('in_review', 'per_sari'), { act: 'conclude', verdict }, sari, mint, now)
  expect(file.claim.stage).toBe('concluded')
  expect(file.verdicts).toMatchObject([{ kind: 'conclusion', byId: 'per_sari', rating: 'false' }])
})

test('what the rules forbid is not painted', () => {
  const held = claimAt('in_review', 'per_budi')
  expect(paintReview(held, { act: 'conclude' }, sari, mint, now)).toBe(held)
})
