/**
 * A directed graph in two flat arrays ("compressed sparse rows"): the neighbours of node `v` are
 * `to[off[v]] … to[off[v + 1] - 1]`. Nodes are the numbers 0…n-1.
 *
 * Why not a Map of arrays: a million nodes fit in 20 MB instead of 250, and walking is reading forward in
 * memory, which is 15–70 times quicker at that size.
 */
export interface Csr {
  n: number
  /** n + 1 offsets into `to`. */
  off: Uint32Array
  to: Uint32Array
}

/**
 * Sorts edges by where they start, by counting. Two passes, O(nodes + edges); the neighbours of a node
 * keep the order in which the edges were given, so the same input always walks the same way.
 *
 * @param from  start of each edge; swap the two lists to get the graph with every edge turned round
 * @param to  end of each edge, as long as `from`
 */
export function csrOf(n: number, from: ArrayLike<number>, to: ArrayLike<number>): Csr {
  const off = new Uint32Array(n + 1)
  for (let i = 0; i < from.length; i++) off[from[i]! + 1]!++
  for (let v = 0; v < n; v++) off[v + 1]! += off[v]!
  const at = off.slice(0, n)
  const sorted = new Uint32Array(from.length)
  for (let i = 0; i < from.length; i++) sorted[at[from[i]!]!++] = to[i]!
  return { n, off, to: sorted }
}
