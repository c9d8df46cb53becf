import { baseFrom } from './base'
import { felled, strikeBase } from './base-strike'
import { dominators } from './dominators'
import { randomBase } from './random-base'
import { Walker } from './reach'
import { restsOn } from './rests-on'
import { stronglyConnected } from './strongly-connected'
import { weakestSets } from './weakest-sets'

/** A base of 100,000 Appearances; nothing is promised of it yet, it is told so that a change is seen. */
export function races() {
  const columns = randomBase(100_000)
  const base = baseFrom(columns)
  const walker = new Walker(base.n)
  const hub = base.nodesOf.to.subarray(base.nodesOf.off[0]!, base.nodesOf.off[1]!)
  const work: Record<string, () => unknown> = {
    'sorted from columns': () => baseFrom(columns),
    'all downstream of the most cited source': () => walker.walk(base.into, hub),
    rings: () => stronglyConnected(base.out),
    'dominators of every Appearance': () => dominators(base.into, base.out, base.firsthand),
    'falls with: every source': () => restsOn(base),
    'strike the most cited source: falls': () => felled(base, [0]),
    'strike the most cited source: falls and weakens': () => strikeBase(base, new Set([0])),
    'the weakest one, two and three sources': () => weakestSets(base, 3),
  }
  return { races: Object.entries(work).map(([name, ours]) => ({ name: `base of 100,000: ${name}`, ours })) }
}
