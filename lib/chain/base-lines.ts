import type { Base } from './base'
import { type Csr, csrOf } from './csr'
import { pairKey } from './kinship'
import type { Lines } from './lines'
import type { Walker } from './reach'

/**
 * One claim's chain cut out of the base, numbered anew from 0, so that everything written for one chain
 * answers for it. O(that chain + declarations).
 */
export function linesOf(base: Base, claim: number, walker: Walker): Lines {
  const root = base.rootOf[claim]!
  const n = root < 0 ? 0 : walker.walk(base.out, [root])
  const nodes = walker.found.slice(0, n)
  const numbers = new Map(Array.from(nodes, (v, i) => [v, i]))
  const out = cutOut(base.out, nodes, numbers)
  const parties = new Map<number, number>()
  const party = Int32Array.from(nodes, (v) => {
    const global = base.party[v]!
    if (!parties.has(global)) parties.set(global, parties.size)
    return parties.get(global)!
  })
  const declared = (pairs: ReadonlySet<number>) => {
    const local = new Set<number>()
    for (const key of pairs) {
      const a = parties.get(Math.floor(key / base.kin.count))
      const b = parties.get(key % base.kin.count)
      if (a !== undefined && b !== undefined) local.add(pairKey(parties.size, a, b))
    }
    return local
  }
  return {
    n,
    root: n ? 0 : -1,
    out: out.graph,
    into: csrOf(n, out.to, out.from),
    copies: cutOut(base.copies, nodes, numbers).graph,
    firsthand: Uint8Array.from(nodes, (v) => base.firsthand[v]!),
    party,
    kin: {
      count: parties.size,
      house: Int32Array.from(parties.keys(), (p) => base.kin.house[p]!),
      apart: declared(base.kin.apart),
      together: declared(base.kin.together),
    },
  }
}

function cutOut(graph: Csr, nodes: Uint32Array, numbers: ReadonlyMap<number, number>) {
  const from: number[] = []
  const to: number[] = []
  nodes.forEach((v, i) => {
    const ends = new Set(graph.to.subarray(graph.off[v]!, graph.off[v + 1]!))
    ends.delete(v)
    for (const u of ends) {
      from.push(i)
      to.push(numbers.get(u)!)
    }
  })
  return { graph: csrOf(nodes.length, from, to), from, to }
}
