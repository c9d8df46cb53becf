import type { Csr } from './csr'

/** Counts work in edges looked at, so that the same question always gets the same answer on any machine. */
export interface Budget {
  left: number
}

const nobody = -1
const outside = -2

/**
 * The greatest number of paths from the starts to the ends of which no two share a node: Menger's number.
 *
 * Every node is split in two, an entrance and an exit joined by an arc that carries one path; then paths
 * are added one at a time, each found breadth first, and each may push an earlier one aside (Ford and
 * Fulkerson 1956). State `2v` is the entrance of node v, `2v + 1` its exit. O(edges · answer): linear for
 * the small answers of real chains.
 *
 * @param starts  where a path may begin
 * @param ends  1 where a path ends; it always ends at the first such node
 * @param open  1 where a path may go
 * @param budget  charged with each edge looked at, never refused: the caller stops asking when it is
 *                spent
 */
export function disjointPaths(
  graph: Csr,
  starts: readonly number[],
  ends: Uint8Array,
  open: Uint8Array,
  budget: Budget = { left: 0 },
): number[][] {
  const { n, off, to } = graph
  const before = new Int32Array(n).fill(nobody)
  const after = new Int32Array(n).fill(nobody)
  const cameFrom = new Int32Array(2 * n)
  const visit = new Uint32Array(2 * n)
  const queue: number[] = []
  let round = 0

  const look = (state: number, from: number) => {
    if (visit[state] === round) return
    visit[state] = round
    cameFrom[state] = from
    queue.push(state)
  }

  /** One more path, as the exit it ends at; -1 when there is none. */
  const findExit = (): number => {
    round++
    queue.length = 0
    for (const v of starts) if (open[v] && before[v] !== outside) look(2 * v, nobody)
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!
      const v = state >> 1
      const used = before[v] !== nobody
      if (state % 2 === 0) {
        // At an entrance: through if the node is free, else back along the path that holds it.
        if (!used) look(state + 1, state)
        else if (before[v]! >= 0) look(2 * before[v]! + 1, state)
        continue
      }
      if (used) look(state - 1, state)
      if (ends[v]) {
        if (!used) return state
        continue
      }
      budget.left -= off[v + 1]! - off[v]!
      for (let k = off[v]!; k < off[v + 1]!; k++) {
        const u = to[k]!
        if (open[u] && after[v] !== u) look(2 * u, state)
      }
    }
    return nobody
  }

  for (let exit = findExit(); exit !== nobody; exit = findExit()) {
    const added: [from: number, to: number][] = []
    const dropped: [from: number, to: number][] = []
    for (let state = exit; state !== nobody; state = cameFrom[state]!) {
      const from = cameFrom[state]!
      const v = state >> 1
      if (from === nobody) added.push([outside, v])
      else if (from >> 1 !== v) {
        if (state % 2 === 0) added.push([from >> 1, v])
        else dropped.push([v, from >> 1])
      }
    }
    for (const [u, v] of dropped) {
      after[u] = nobody
      before[v] = nobody
    }
    for (const [u, v] of added) {
      if (u >= 0) after[u] = v
      before[v] = u
    }
  }

  const paths: number[][] = []
  for (const start of new Set(starts)) {
    if (before[start] !== outside) continue
    const path: number[] = []
    for (let v = start; v !== nobody; v = after[v]!) path.push(v)
    paths.push(path)
  }
  return paths
}
