import { carries } from '@/lib/model/relations'
import type { Chain } from './chain'
import { csrOf } from './csr'
import { stronglyConnected } from './strongly-connected'

/**
 * Where each Appearance of a chain belongs in a picture: how many hops it is from the article, counted on the
 * longest way, so that everybody stands further from the article than all who cite them.
 */
export interface Positions {
  /** Hops from the article, 0 for the article itself. Members of a ring share one number. */
  hops: Int32Array
  /** 1 where the article gets to by relations that carry the claim. */
  carried: Uint8Array
  /** 1 where a line ends: cites nobody further. */
  end: Uint8Array
  /** Which ring the Appearance is in, or -1. */
  ring: Int32Array
  /** 1 where it cites the article it is a source of. */
  citesArticle: Uint8Array
}

/** O(nodes + edges), but for the few Appearances that only a dispute or nothing at all ties to the chain. */
export function positionsOf(chain: Chain): Positions {
  const { n, root } = chain
  const walked = chain.citations.flatMap((each, i) =>
    carries(each.relation) && chain.cited[i] !== root && chain.citing[i] !== chain.cited[i] ? [i] : [],
  )
  const graph = csrOf(
    n,
    walked.map((i) => chain.citing[i]!),
    walked.map((i) => chain.cited[i]!),
  )
  const { component, count } = stronglyConnected(graph)
  const members: number[][] = Array.from({ length: count }, () => [])
  for (let v = 0; v < n; v++) members[component[v]!]!.push(v)

  const hops = new Int32Array(n).fill(-1)
  const ring = new Int32Array(n).fill(-1)
  if (root >= 0) hops[root] = 0
  // Edges between groups lead from a higher number to a lower one, so going down the numbers is going up the chain.
  for (let c = count - 1; c >= 0; c--) {
    const group = members[c]!
    const reach = Math.max(...group.map((v) => hops[v]!))
    for (const v of group) {
      hops[v] = reach
      if (group.length > 1) ring[v] = c
    }
    if (reach < 0) continue
    for (const v of group)
      for (let k = graph.off[v]!; k < graph.off[v + 1]!; k++) {
        const u = graph.to[k]!
        if (component[u] !== c) hops[u] = Math.max(hops[u]!, reach + 1)
      }
  }
  const carried = Uint8Array.from(hops, (h) => (h >= 0 ? 1 : 0))
  placeTheRest(chain, hops)
  const citesArticle = new Uint8Array(n)
  chain.citations.forEach((_, i) => {
    if (chain.cited[i] === root) citesArticle[chain.citing[i]!] = 1
  })
  return {
    hops,
    carried,
    end: Uint8Array.from(hops, (_, v) => (graph.off[v] === graph.off[v + 1] ? 1 : 0)),
    ring,
    citesArticle,
  }
}

/** Who only disputes or links stands one hop beyond what it is tied to; who is tied to nothing, beside the article. */
function placeTheRest(chain: Chain, hops: Int32Array) {
  for (let moved = true; moved; ) {
    moved = false
    chain.citations.forEach((_, i) => {
      const [citing, cited] = [chain.citing[i]!, chain.cited[i]!]
      if (hops[citing]! >= 0 && hops[cited]! < 0) hops[cited] = hops[citing]! + 1
      else if (hops[cited]! >= 0 && hops[citing]! < 0) hops[citing] = Math.max(1, hops[cited]! - 1)
      else return
      moved = true
    })
  }
  for (let v = 0; v < hops.length; v++) if (hops[v]! < 0) hops[v] = 1
}
