import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import type { RevisionId } from '@/lib/model/ids'
import type { Proposal } from './proposal'
import { trayGroups } from './tray'

const revision = {
  id: 'rev_1' as RevisionId,
  blocks: [
    { kind: 'headline' as const, start: 0, end: 10 },
    { kind: 'paragraph' as const, start: 12, end: 40 },
    { kind: 'paragraph' as const, start: 42, end: 80 },
  ],
}
const proposal = (start: number, end: number) => ({ key: `k${start}`, start, end }) as Proposal
const claimAt = (start: number, end: number, placement = 'exact') => ({
  file: { anchors: [{ revisionId: 'rev_1', start, end, placement }] } as unknown as ClaimFile,
})
const starts = (groups: ReturnType<typeof trayGroups>) =>
  groups.map(({ paragraph, proposals }) => [paragraph, ...proposals.map(({ start }) => start)])

const all = [proposal(0, 9), proposal(12, 20), proposal(25, 38), proposal(45, 60)]

test('proposals come block by block, and paragraphs are counted as a reader does', () => {
  expect(starts(trayGroups(all, revision, [], new Set()))).toEqual([
    [null, 0],
    [1, 12, 25],
    [2, 45],
  ])
})

test('what is marked already or was dismissed is left out', () => {
  expect(starts(trayGroups(all, revision, [claimAt(15, 22)], new Set(['k45'])))).toEqual([
    [null, 0],
    [1, 25],
  ])
})

test('a claim whose passage is lost does not stand in the way', () => {
  expect(trayGroups(all, revision, [claimAt(15, 22, 'orphaned')], new Set())).toHaveLength(3)
})
