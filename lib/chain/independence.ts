import type { Bounds } from '@/lib/model/analysis'
import { type Budget, disjointPaths } from './disjoint-paths'
import { drawTogether, type LineField, searchLines } from './line-search'
import type { Lines } from './lines'
import { liveNodes } from './origins'
import { keepApart, voicesOf } from './voices'

export interface Independence extends Bounds {
  /**
   * `atLeast` lines that share nothing, each as nodes from the article's first hop to an origin. Proof of
   * the number.
   */
  lines: number[][]
}

/** In edges looked at; about a millisecond. Enough for every chain a person can still read. */
export const usualBudget = 60_000

/**
 * How many independent origins a claim has: the greatest number of lines from the article to firsthand
 * Appearances of which no two share an Appearance, a Source or a top owner. The article's own Appearance
 * is on all of them and does not count.
 *
 * Where no colour repeats, this is Menger's number and one flow answers it exactly. Where colours repeat,
 * the lines the flow happens to find may still share nothing, and then it is exact too. Otherwise
 * `searchLines` looks at all of them, and when the budget is spent first the answer is honest: at least
 * n, at most m.
 *
 * An article that speaks at first hand is an origin itself, a line of one node.
 *
 * @param struck  parties to leave out
 */
export function independence(
  lines: Lines,
  struck?: ReadonlySet<number>,
  budget: Budget = { left: usualBudget },
): Independence {
  const { root, out, firsthand } = lines
  const open = liveNodes(lines, struck)
  if (root < 0 || !open[root]) return { atLeast: 0, atMost: 0, lines: [] }

  const starts: number[] = firsthand[root] ? [root] : []
  for (let k = out.off[root]!; k < out.off[root + 1]!; k++) if (open[out.to[k]!]) starts.push(out.to[k]!)
  // Nobody gets to an origin by coming back to the article. As an origin of its own it is an end, and open.
  open[root] = firsthand[root]!

  const flow = disjointPaths(out, starts, firsthand, open, budget).map((path) =>
    fromLastStart(path, new Set(starts)),
  )
  if (flow.length === 1) return exactly(flow)
  const voices = voicesOf(lines, open)
  if (!voices.repeated) return exactly(flow)
  const kept = keepApart(voices, flow)
  if (kept.length === flow.length) return exactly(flow)

  const field: LineField = { out, starts, ends: firsthand, open, voices }
  const most = Math.min(
    flow.length,
    drawTogether(field).most(starts, (v) => open[v] === 1, budget),
  )
  const { found, finished } = searchLines(field, { kept, most }, budget)
  return finished ? exactly(found) : { atLeast: found.length, atMost: most, lines: found }
}

const exactly = (lines: number[][]): Independence => ({
  atLeast: lines.length,
  atMost: lines.length,
  lines,
})

/** A line that runs over something the article cites itself may as well begin there. */
const fromLastStart = (path: number[], starts: ReadonlySet<number>) =>
  path.slice(
    Math.max(
      path.findLastIndex((v) => starts.has(v)),
      0,
    ),
  )
