import { expect, test } from 'vitest'
import { analyse } from './analyse'
import { baseOf } from './base'
import { restsOn } from './rests-on'
import { chain } from './sketch'
import { shareOf, Tally } from './tally'

const first = chain('akurat > post > korotchenko!', { claim: 'first' })
const second = chain('akurat > scmp > korotchenko!; akurat > cfr!', { claim: 'second' })
const changed = chain('akurat > scmp > korotchenko!', { claim: 'second' })
const withdrawn = chain('akurat > dailynk', { claim: 'withdrawn' })

test('claim by claim it counts what a pass over the base counts', () => {
  const tally = new Tally()
  for (const each of [first, second, withdrawn, changed])
    tally.put(each.claimId, shareOf(each, analyse(each)))
  tally.drop(withdrawn.claimId)

  const base = baseOf([first, changed])
  const { touches, falls, founded } = restsOn(base)
  const counted = (counts: Uint32Array) =>
    new Map(base.sourceIds.map((id, p) => [id, counts[p]!] as const).filter(([, count]) => count > 0))
  expect(tally.touches).toEqual(counted(touches))
  expect(tally.falls).toEqual(counted(falls))
  expect(tally.founded).toBe(founded)
})
