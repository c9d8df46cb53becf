import { carries } from '@/lib/model/relations'
import type { Chain } from './chain'
import { type Csr, csrOf } from './csr'
import { isEarlier } from './earlier'
import { stronglyConnected } from './strongly-connected'

/** Appearances that end up citing each other. A ring adds no origin: it counts as no line at all. */
export interface Ring {
  /** Nodes in citing order, beginning with the one nearest to the article. */
  nodes: number[]
  /** Citations (by their number in the chain) that run back: without them nothing goes round. */
  back: number[]
}

/**
 * Finds circular reporting. O((nodes + edges) · 2).
 *
 * A ring's members are a strongly connected component with more than one node. Which of its citations
 * "runs back" is a matter of time: one whose cited end is dated later than the citing end cannot have
 * been there first. What still goes round without those (dates missing or equal) is opened where a walk
 * from the article meets its own path again.
 */
export function circular(chain: Chain): Ring[] {
  const { component, count } = stronglyConnected(chain.out)
  if (count === chain.n) return []
  const carried = chain.citations.flatMap((each, i) =>
    carries(each.relation) && chain.citing[i] !== chain.cited[i] ? [i] : [],
  )
  const size = new Uint32Array(count)
  for (const c of component) size[c]!++
  const inside = carried.filter((i) => {
    const group = component[chain.citing[i]!]!
    return group === component[chain.cited[i]!] && size[group]! > 1
  })

  const dateOf = (v: number) => chain.appearances[v]!.appearedOn
  const byDate = new Set(inside.filter((i) => isEarlier(dateOf(chain.citing[i]!), dateOf(chain.cited[i]!))))
  const graph = csrOf(
    chain.n,
    inside.map((i) => chain.citing[i]!),
    inside.map((i) => chain.cited[i]!),
  )
  const forward = inside.filter((i) => !byDate.has(i))
  const closing = closingEdges(
    csrOf(
      chain.n,
      forward.map((i) => chain.citing[i]!),
      forward.map((i) => chain.cited[i]!),
    ),
    fromArticle(chain),
  )
  const back = inside.filter(
    (i) => byDate.has(i) || closing.has(chain.citing[i]! * chain.n + chain.cited[i]!),
  )

  const order = depthFirst(graph, fromArticle(chain))
  const rings = new Map<number, Ring>()
  for (const v of order) {
    const group = component[v]!
    if (size[group]! < 2) continue
    if (!rings.has(group)) rings.set(group, { nodes: [], back: [] })
    rings.get(group)!.nodes.push(v)
  }
  for (const i of back) rings.get(component[chain.citing[i]!]!)!.back.push(i)
  return [...rings.values()]
}

/** All nodes, breadth first from the article, then those it does not lead to. */
function fromArticle({ n, root, out }: Chain): number[] {
  const seen = new Set<number>(root < 0 ? [] : [root])
  for (const v of seen) for (let k = out.off[v]!; k < out.off[v + 1]!; k++) seen.add(out.to[k]!)
  for (let v = 0; v < n; v++) seen.add(v)
  return [...seen]
}

/** Nodes in the order a depth-first walk first meets them. */
function depthFirst(graph: Csr, starts: readonly number[]): number[] {
  const met = new Set<number>()
  walk(graph, starts, { meet: (v) => met.add(v) })
  return [...met]
}

/** Edges, as `from · n + to`, that lead back to a node the walk is still standing on. */
function closingEdges(graph: Csr, starts: readonly number[]): Set<number> {
  const closing = new Set<number>()
  walk(graph, starts, { close: (from, to) => closing.add(from * graph.n + to) })
  return closing
}

interface Visitor {
  meet?: (v: number) => void
  close?: (from: number, to: number) => void
}

function walk({ n, off, to }: Csr, starts: readonly number[], visitor: Visitor): void {
  const unseen = 0
  const standing = 1
  const left = 2
  const state = new Uint8Array(n)
  const next = off.slice(0, n)
  for (const start of starts) {
    if (state[start] !== unseen) continue
    const path = [start]
    state[start] = standing
    visitor.meet?.(start)
    for (let v = path.at(-1); v !== undefined; v = path.at(-1)) {
      if (next[v] === off[v + 1]) {
        state[v] = left
        path.pop()
        continue
      }
      const u = to[next[v]!++]!
      if (state[u] === standing) visitor.close?.(v, u)
      if (state[u] !== unseen) continue
      state[u] = standing
      visitor.meet?.(u)
      path.push(u)
    }
  }
}
