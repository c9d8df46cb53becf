import { expect, test } from 'vitest'
import { isLate } from './is-late'

test('a claim is late once its day is past and somebody still has something to do', () => {
  const on = (dueOn: string | null, stage: Parameters<typeof isLate>[0]['stage']) =>
    isLate({ dueOn, stage }, '2026-11-24')
  expect(on('2026-11-23', 'disputed')).toBe(true)
  expect(on('2026-11-24', 'open')).toBe(false)
  expect(on(null, 'open')).toBe(false)
  for (const stage of ['approved', 'published', 'withdrawn'] as const)
    expect(on('2026-11-01', stage)).toBe(false)
})
