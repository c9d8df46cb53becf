import { closedBy, type Lines } from './lines'

/**
 * The Sources that carry a claim: those without whose Appearances no origin can be reached. In the order
 * of a line, from the article to the origin. Empty when no origin can be reached anyway, and when the
 * article speaks at first hand itself.
 *
 * The article's own outlet carries trivially and is left out. Whoever carries stands on *every* line, so
 * it is enough to try those on one line, each with one walk: O(length of a shortest line · edges). With
 * one Appearance to a Source these are the proper dominators of the article from a virtual ground below
 * all origins (see `dominators.ts`, which finds them for all claims of a base at once); trying whole
 * Sources also finds the one whose two Appearances carry only together.
 *
 * @returns party numbers
 */
export function loadBearing(lines: Lines): number[] {
  const line = shortestLine(lines)
  const own = lines.party[lines.root]
  const onIt = new Set(line.map((v) => lines.party[v]!))
  return [...onIt].filter((p) => p !== own && !shortestLine(lines, new Set([p])).length)
}

/**
 * The nodes of a shortest line from the article to an origin, both included; empty when there is none.
 * Breadth first, O(nodes + edges).
 */
function shortestLine(lines: Lines, struck?: ReadonlySet<number>): number[] {
  const { root, out, firsthand } = lines
  const closed = closedBy(lines, struck)
  if (root < 0 || closed?.[root]) return []
  const cameFrom = new Int32Array(lines.n).fill(-1)
  cameFrom[root] = root
  const queue = [root]
  for (let at = 0; at < queue.length; at++) {
    const v = queue[at]!
    if (firsthand[v]) {
      const line: number[] = []
      for (let w = v; w !== root; w = cameFrom[w]!) line.push(w)
      return [...line, root].reverse()
    }
    for (let k = out.off[v]!; k < out.off[v + 1]!; k++) {
      const u = out.to[k]!
      if (cameFrom[u] !== -1 || closed?.[u]) continue
      cameFrom[u] = v
      queue.push(u)
    }
  }
  return []
}
