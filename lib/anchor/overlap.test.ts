import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimId } from '@/lib/model/ids'
import { marked } from './marked'
import { overlap, runsWithin } from './overlap'

/** "words a b": each run with its claims, named a, b, c… in the order in which they begin. */
const drawn = (written: string) => {
  const { text, spans } = marked(written)
  const claims = spans.map((span, i) => ({ ...span, claimId: `clm_${'abc'[i]}` as ClaimId }))
  return overlap(claims, text.length).map((run) =>
    [text.slice(run.start, run.end), ...run.marks.map((m) => `${m.claimId.at(-1)}${m.lane}`)].join(' '),
  )
}

test('a claim within a claim lies one lane below it', () =>
  expect(drawn('Kata dia ⟦ada ⟦100 ribu⟧ sukarelawan⟧.')).toEqual([
    'Kata dia ',
    'ada  a0',
    '100 ribu a0 b1',
    ' sukarelawan a0',
    '.',
  ]))

test('a lane is used again once it is free', () =>
  expect(drawn('⟦satu⟧ dan ⟦dua⟧')).toEqual(['satu a0', ' dan ', 'dua b0']))

test('marks know their ends, also across blocks', () => {
  const claimId = 'clm_a' as ClaimId
  const runs = overlap([{ claimId, start: 2, end: 8 }], 10, [5])
  expect(runs.map((run) => [run.start, run.end, run.marks[0]?.first, run.marks[0]?.last])).toEqual([
    [0, 2, undefined, undefined],
    [2, 5, true, false],
    [5, 8, false, true],
    [8, 10, undefined, undefined],
  ])
  expect(runsWithin(runs, { start: 5, end: 10 })).toEqual(runs.slice(2))
})

test('runs tile the text, name exactly the claims over them, and no two share a lane', () => {
  const span = fc.record({
    claimId: fc.constantFrom('clm_a', 'clm_b', 'clm_c', 'clm_d'),
    start: fc.nat(30),
    end: fc.nat(34),
  })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), fc.array(fc.nat(30), { maxLength: 3 }), (spans, cuts) => {
      const claims = spans as { claimId: ClaimId; start: number; end: number }[]
      const runs = overlap(claims, 30, cuts)
      expect(runs[0]?.start).toBe(0)
      expect(runs.at(-1)?.end).toBe(30)
      runs.forEach((run, i) => {
        if (i > 0) expect(run.start).toBe(runs[i - 1]!.end)
        const over = claims.filter(({ start, end }) => start <= run.start && end >= run.end && end > start)
        expect(new Set(run.claimIds)).toEqual(new Set(over.map(({ claimId }) => claimId)))
        const lanes = run.marks.map(({ lane }) => lane)
        expect(new Set(lanes).size).toBe(lanes.length)
        expect(lanes.length).toBe(over.length)
      })
      for (const cut of cuts) if (cut > 0 && cut < 30) expect(runs.map(({ start }) => start)).toContain(cut)
    }),
  )
})
