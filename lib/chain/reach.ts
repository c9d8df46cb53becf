import type { Csr } from './csr'

/**
 * Marks every node that can be walked to from `starts`, the starts included. O(nodes + edges).
 *
 * @param closed  nodes that may not be entered, not even as a start (1 = closed)
 */
export function reachable(graph: Csr, starts: Iterable<number>, closed?: Uint8Array): Uint8Array {
  const { off, to, n } = graph
  const seen = new Uint8Array(n)
  const waiting = new Uint32Array(n)
  let left = 0
  for (const v of starts) {
    if (seen[v] || closed?.[v]) continue
    seen[v] = 1
    waiting[left++] = v
  }
  while (left > 0) {
    const v = waiting[--left]!
    for (let k = off[v]!; k < off[v + 1]!; k++) {
      const u = to[k]!
      if (seen[u] || closed?.[u]) continue
      seen[u] = 1
      waiting[left++] = u
    }
  }
  return seen
}

/**
 * The same walk for a base of a million nodes, where clearing the marks for each question would cost more
 * than the question: a mark counts only if it bears the number of the current walk. Nothing is allocated
 * per walk.
 */
export class Walker {
  /** The nodes of the last walk in breadth-first order: `found[0] … found[count - 1]`. */
  readonly found: Uint32Array
  readonly #mark: Uint32Array
  #walk = 0

  constructor(n: number) {
    this.found = new Uint32Array(n)
    this.#mark = new Uint32Array(n)
  }

  /** Walks from the starts and answers how many nodes were found. O(edges at the nodes found). */
  walk(graph: Csr, starts: ArrayLike<number>, closed?: Uint8Array): number {
    const { off, to } = graph
    const { found } = this
    const mark = this.#mark
    const walk = ++this.#walk
    let count = 0
    for (let i = 0; i < starts.length; i++) {
      const v = starts[i]!
      if (mark[v] === walk || closed?.[v]) continue
      mark[v] = walk
      found[count++] = v
    }
    for (let at = 0; at < count; at++) {
      const v = found[at]!
      for (let k = off[v]!; k < off[v + 1]!; k++) {
        const u = to[k]!
        if (mark[u] === walk || closed?.[u]) continue
        mark[u] = walk
        found[count++] = u
      }
    }
    return count
  }

  /** Was this node found by the last walk? */
  has(v: number): boolean {
    return this.#mark[v] === this.#walk
  }
}
