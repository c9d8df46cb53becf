import { type Csr, csrOf } from './csr'
import { type Budget, disjointPaths } from './disjoint-paths'
import type { Voices } from './voices'

export interface LineField {
  out: Csr
  starts: readonly number[]
  ends: Uint8Array
  open: Uint8Array
  voices: Voices
}

/**
 * A path deeper than this is not followed: the search calls itself once per step. The answer then is not
 * proven.
 */
const deepest = 1500

/**
 * The greatest set of lines of which no two share an Appearance, a Source or an owner, by looking at all
 * of them.
 *
 * With colours that repeat this is a hard problem (it contains set packing), so it is a search: take the
 * first start, try each line from it, close what that line uses up, go on with the next start; also try
 * leaving the start out. Two facts keep it short. (1) Only lines without a short cut need be tried:
 * taking the short cut uses fewer colours. So a line never runs over a second start. (2) No branch is
 * followed whose remaining starts cannot beat the best so far, by a flow over the graph with each group
 * of one colour drawn together: that flow can only be too large.
 *
 * @param known  lines already known to share nothing, and the number there cannot be more than
 * @returns the most lines found, and whether the search finished: if not, there may be more
 */
export function searchLines(
  field: LineField,
  known: { kept: number[][]; most: number },
  budget: Budget,
): { found: number[][]; finished: boolean } {
  const { out, starts, ends, open, voices } = field
  const { off, to } = out
  const groups = drawTogether(field)
  const isStart = new Uint8Array(out.n)
  for (const s of starts) isStart[s] = 1
  const takenNode = new Uint8Array(out.n)
  const takenParty = new Map<number, number>()
  const near = new Uint32Array(out.n)
  const chosen: number[][] = []
  let found = known.kept
  let finished = true

  const isFree = (v: number) =>
    open[v] === 1 && !takenNode[v] && voices.worn[v]!.every((p) => !takenParty.get(p))

  const take = (path: readonly number[], by: 1 | -1) => {
    for (const v of path) {
      takenNode[v]! += by
      for (const p of voices.worn[v]!)
        for (const q of voices.kin.get(p)!) takenParty.set(q, (takenParty.get(q) ?? 0) + by)
    }
  }

  const isOver = () => {
    if (found.length >= known.most) return true
    if (budget.left <= 0) finished = false
    return !finished
  }

  const from = (index: number): void => {
    if (chosen.length > found.length) found = chosen.map((path) => [...path])
    for (let i = index; i < starts.length; i++) {
      if (isOver()) return
      const rest = starts.slice(i).filter(isFree)
      if (chosen.length + groups.most(rest, isFree, budget) <= found.length) return
      if (isFree(starts[i]!)) alongEach([starts[i]!], i)
    }
  }

  const alongEach = (path: number[], index: number): void => {
    const v = path.at(-1)!
    if (ends[v]) {
      const line = [...path]
      // The line's own steps still have their `near` marks; the next start begins with a clean slate.
      for (const w of line) step(w, -1)
      chosen.push(line)
      take(line, 1)
      from(index + 1)
      take(line, -1)
      chosen.pop()
      for (const w of line) step(w, 1)
      return
    }
    if (path.length > deepest) {
      finished = false
      return
    }
    step(v, 1)
    budget.left -= off[v + 1]! - off[v]!
    for (let k = off[v]!; k < off[v + 1]! && !isOver(); k++) {
      const u = to[k]!
      // near = 1: nobody earlier on the path leads here, so this is no detour (and no way back).
      if (near[u] !== 1 || isStart[u] || !isFree(u)) continue
      path.push(u)
      alongEach(path, index)
      path.pop()
    }
    step(v, -1)
  }

  const step = (v: number, by: 1 | -1) => {
    if (ends[v]) return
    for (let k = off[v]!; k < off[v + 1]!; k++) near[to[k]!]! += by
  }

  from(0)
  return { found, finished }
}

/**
 * The graph with all Appearances that share their first colour drawn together into one point. Any set of
 * lines that share nothing is also a set of paths here that share no point, so the flow here is never
 * less than the answer.
 */
export function drawTogether({ out, ends, open, voices }: LineField) {
  const group = new Int32Array(out.n)
  const byParty = new Map<number, number>()
  let count = 0
  for (let v = 0; v < out.n; v++) {
    const first = voices.worn[v]![0]
    if (first === undefined) group[v] = count++
    else {
      if (!byParty.has(first)) byParty.set(first, count++)
      group[v] = byParty.get(first)!
    }
  }
  const from: number[] = []
  const to: number[] = []
  const drawn = new Set<number>()
  const groupEnds = new Uint8Array(count)
  for (let v = 0; v < out.n; v++) {
    if (!open[v]) continue
    if (ends[v]) groupEnds[group[v]!] = 1
    for (let k = out.off[v]!; k < out.off[v + 1]!; k++) {
      const u = out.to[k]!
      const key = group[v]! * count + group[u]!
      if (!open[u] || group[u] === group[v] || drawn.has(key)) continue
      drawn.add(key)
      from.push(group[v]!)
      to.push(group[u]!)
    }
  }
  const graph = csrOf(count, from, to)
  return {
    /** No more lines than this lead from these starts over free nodes. O(edges · answer). */
    most(starts: readonly number[], isFree: (v: number) => boolean, budget: Budget): number {
      const free = new Uint8Array(count)
      for (let v = 0; v < out.n; v++) if (isFree(v)) free[group[v]!] = 1
      budget.left -= out.n
      const points = [...new Set(starts.map((s) => group[s]!))]
      return disjointPaths(graph, points, groupEnds, free, budget).length
    },
  }
}
