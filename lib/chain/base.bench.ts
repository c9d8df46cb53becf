import { bench, describe } from 'vitest'
import { baseFrom } from './base'
import { felled, strikeBase } from './base-strike'
import { dominators } from './dominators'
import { randomBase } from './random-base'
import { Walker } from './reach'
import { restsOn } from './rests-on'
import { stronglyConnected } from './strongly-connected'
import { weakestSets } from './weakest-sets'

const columns = randomBase(100_000)
const base = baseFrom(columns)
const walker = new Walker(base.n)
const hub = base.nodesOf.to.subarray(base.nodesOf.off[0]!, base.nodesOf.off[1]!)

describe('a base of 100,000 Appearances', () => {
  bench('sorted from columns', () => {
    baseFrom(columns)
  })
  bench('reach: all that is downstream of the most cited source', () => {
    walker.walk(base.into, hub)
  })
  bench('rings', () => {
    stronglyConnected(base.out)
  })
  bench('dominators of every Appearance', () => {
    dominators(base.into, base.out, base.firsthand)
  })
  bench('falls with: every source', () => {
    restsOn(base)
  })
  bench('strike the most cited source: falls', () => {
    felled(base, [0])
  })
  bench('strike the most cited source: falls and weakens', () => {
    strikeBase(base, new Set([0]))
  })
  bench('the weakest one, two and three sources', () => {
    weakestSets(base, 3)
  })
})
