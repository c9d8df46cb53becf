import type { Csr } from './csr'

/**
 * Groups nodes that can all reach each other (strongly connected components), after Tarjan 1972, with its
 * recursion written out as a stack of our own: a chain of a million hops would overflow the call stack.
 * O(nodes + edges).
 *
 * @returns `component[v]`: the number of v's group. Groups are numbered as they are completed, so every
 *          edge between two groups leads from a higher number to a lower one.
 */
export function stronglyConnected(graph: Csr): { component: Int32Array; count: number } {
  const { n, off, to } = graph
  const component = new Int32Array(n).fill(-1)
  /** When a node was first seen, from 1; 0 = not yet. */
  const seen = new Uint32Array(n)
  /** The earliest node still open that can be reached from here. */
  const low = new Uint32Array(n)
  const next = new Uint32Array(n)
  const path = new Uint32Array(n)
  const open = new Uint32Array(n)
  let clock = 0
  let openCount = 0
  let count = 0

  for (let start = 0; start < n; start++) {
    if (seen[start]) continue
    let depth = 0
    path[0] = start
    seen[start] = low[start] = ++clock
    next[start] = off[start]!
    open[openCount++] = start
    while (depth >= 0) {
      const v = path[depth]!
      if (next[v]! < off[v + 1]!) {
        const u = to[next[v]!++]!
        if (!seen[u]) {
          seen[u] = low[u] = ++clock
          next[u] = off[u]!
          open[openCount++] = u
          path[++depth] = u
        } else if (component[u] === -1 && seen[u]! < low[v]!) low[v] = seen[u]!
        continue
      }
      if (low[v] === seen[v]) {
        let u: number
        do {
          u = open[--openCount]!
          component[u] = count
        } while (u !== v)
        count++
      }
      depth--
      if (depth >= 0 && low[v]! < low[path[depth]!]!) low[path[depth]!] = low[v]!
    }
  }
  return { component, count }
}
