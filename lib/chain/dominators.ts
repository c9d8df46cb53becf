import type { Csr } from './csr'

/**
 * What each node rests on: the last node that *every* way from the ground to it runs through (its
 * immediate dominator). The ground is a virtual node below all origins; walking up from a claim over
 * `dominators` names every Appearance that carries it, for all claims of a base at once.
 *
 * Semi-NCA (Georgiadis, Tarjan, Werneck 2006, "Finding dominators in practice"): number the nodes depth
 * first, find for each the lowest ancestor that reaches it round its parents (its semidominator), then
 * lift each node's parent until it is no deeper than that. O(edges · log nodes) in theory, one pass with
 * short lookups in practice. All inner arrays are indexed by the depth-first number, which keeps
 * neighbours close in memory.
 *
 * @param up  edges from what is cited to who cites it
 * @param down  the same edges turned round
 * @param ground  1 for the origins
 * @param closed  1 for nodes taken out: nothing leads through them
 * @returns per node: its dominator, `n` for the ground itself, -1 where no origin leads (a pure circle,
 *          or nobody)
 */
export function dominators(up: Csr, down: Csr, ground: Uint8Array, closed?: Uint8Array): Int32Array {
  const { n } = up
  const { number, node, parent, count } = numberDepthFirst(up, ground, closed)

  const semi = new Int32Array(count)
  const label = new Int32Array(count)
  for (let i = 0; i < count; i++) semi[i] = label[i] = i
  const ancestor = parent.slice(0, count)
  const lifted = parent.slice(0, count)
  const climbed = new Int32Array(count)

  /**
   * The node with the lowest semidominator on the way from i up to the last one handled. Shortens the way
   * as it goes.
   */
  const lowest = (i: number, handled: number): number => {
    if (ancestor[i]! < handled) return label[i]!
    let height = 0
    let at = i
    do {
      climbed[height++] = at
      at = ancestor[at]!
    } while (ancestor[at]! >= handled)
    let above = at
    let best = label[at]!
    while (height > 0) {
      at = climbed[--height]!
      ancestor[at] = ancestor[above]!
      if (semi[best]! < semi[label[at]!]!) label[at] = best
      else best = label[at]!
      above = at
    }
    return label[i]!
  }

  for (let i = count - 1; i > 0; i--) {
    const v = node[i]!
    let least = ground[v] ? 0 : parent[i]!
    if (least > 0)
      for (let k = down.off[v]!; k < down.off[v + 1]!; k++) {
        const below = number[down.to[k]!]!
        if (below < 0) continue
        const candidate = below > i ? semi[lowest(below, i + 1)]! : below
        if (candidate < least) least = candidate
      }
    semi[i] = least
  }

  const result = new Int32Array(n).fill(-1)
  for (let i = 1; i < count; i++) {
    let dominator = lifted[i]!
    while (dominator > semi[i]!) dominator = lifted[dominator]!
    lifted[i] = dominator
    result[node[i]!] = dominator === 0 ? n : node[dominator]!
  }
  return result
}

/** Depth-first numbers from the ground, which is number 0. */
function numberDepthFirst(up: Csr, ground: Uint8Array, closed?: Uint8Array) {
  const { n, off, to } = up
  const number = new Int32Array(n).fill(-1)
  const node = new Int32Array(n + 1)
  const parent = new Int32Array(n + 1)
  const next = new Uint32Array(n)
  let count = 1
  const enter = (v: number, from: number) => {
    number[v] = count
    node[count] = v
    parent[count] = from
    next[v] = off[v]!
    return count++
  }
  for (let start = 0; start < n; start++) {
    if (!ground[start] || closed?.[start] || number[start] !== -1) continue
    for (let at = enter(start, 0); at !== 0; ) {
      const v = node[at]!
      if (next[v] === off[v + 1]) {
        at = parent[at]!
        continue
      }
      const u = to[next[v]!++]!
      if (number[u] === -1 && !closed?.[u]) at = enter(u, at)
    }
  }
  return { number, node, parent, count }
}
