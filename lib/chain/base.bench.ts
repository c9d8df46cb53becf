import dagre from '@dagrejs/dagre'
import { baseFrom } from './base'
import { felled, strikeBase } from './base-strike'
import { dominators } from './dominators'
import { randomBase } from './random-base'
import { Walker } from './reach'
import { restsOn } from './rests-on'
import { stronglyConnected } from './strongly-connected'
import { weakestSets } from './weakest-sets'

/** A base of 100,000 Appearances, told so that a change is seen; then what is promised against peers. */
export function races() {
  return { races: [...told(), ...againstPeers()] }
}

/** The library that comes with dagre walks objects by their names; we walk numbers. */
function againstPeers() {
  const base = baseFrom(randomBase(100_000))
  const walker = new Walker(base.n)
  const hub = base.nodesOf.to.subarray(base.nodesOf.off[0]!, base.nodesOf.off[1]!)
  const graph = new dagre.graphlib.Graph()
  for (let v = 0; v < base.n; v++) graph.setNode(String(v))
  for (let v = 0; v < base.n; v++)
    for (let k = base.into.off[v]!; k < base.into.off[v + 1]!; k++)
      graph.setEdge(String(v), String(base.into.to[k]!))
  const starts = Array.from(hub, String)
  const million = lazily(() => {
    const base = baseFrom(randomBase(1_000_000))
    const walker = new Walker(base.n)
    return { base, walker, hub: base.nodesOf.to.subarray(base.nodesOf.off[0]!, base.nodesOf.off[1]!) }
  })
  return [
    {
      name: 'base of 100,000: all downstream of the most cited source, against graphlib',
      ours: () => walker.walk(base.into, hub),
      peer: () => dagre.graphlib.alg.preorder(graph, starts),
      atMost: 0.1,
    },
    {
      name: 'base of 100,000: dominators of every Appearance, against its rings',
      ours: () => dominators(base.into, base.out, base.firsthand),
      peer: () => stronglyConnected(base.out),
      atMost: 4,
    },
    {
      name: 'base of 1,000,000: strike the most cited source, against walking to all it reaches',
      ours: () => felled(million().base, [0]),
      peer: () => million().walker.walk(million().base.into, million().hub),
      atMost: 6,
    },
  ]
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function told() {
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
  return Object.entries(work).map(([name, ours]) => ({ name: `base of 100,000: ${name}`, ours }))
}
