import { closedBy, type Lines, marked } from './lines'
import { reachable } from './reach'

/** Where the lines of a claim end. All are node numbers, ascending. */
export interface LineEnds {
  /** 1 where the article leads to, itself included. */
  reached: Uint8Array
  /** Reached, and speaks at first hand. The article itself may be one: its own reporting. */
  origins: number[]
  /** Reached, passes on what it says, and does not say from whom. */
  untraced: number[]
  /**
   * The article neither cites anybody nor speaks at first hand: there is no line to trace. A different
   * finding.
   */
  unsourced: boolean
}

/**
 * Follows the citations from the article to where they end. O(nodes + edges).
 *
 * An Appearance caught in a ring with no way out is neither an origin nor an untraced end: the lines
 * there never end, see `circular.ts`.
 *
 * @param struck  parties to leave out
 */
export function lineEnds(lines: Lines, struck?: ReadonlySet<number>): LineEnds {
  const { root, out, firsthand } = lines
  const reached = reachable(out, root < 0 ? [] : [root], closedBy(lines, struck))
  const nodes = marked(reached)
  const silent = (v: number) => !firsthand[v] && out.off[v] === out.off[v + 1]
  return {
    reached,
    origins: nodes.filter((v) => firsthand[v]),
    untraced: nodes.filter((v) => v !== root && silent(v)),
    unsourced: root >= 0 && silent(root),
  }
}

/**
 * Marks the nodes that lie on some walk from the article to an origin; only these can matter to the
 * number of lines. O(nodes + edges).
 */
export function liveNodes(lines: Lines, struck?: ReadonlySet<number>): Uint8Array {
  const closed = closedBy(lines, struck)
  const live = reachable(lines.out, lines.root < 0 ? [] : [lines.root], closed)
  const grounded = reachable(
    lines.into,
    marked(live).filter((v) => lines.firsthand[v]),
    closed,
  )
  for (let v = 0; v < live.length; v++) live[v]! &= grounded[v]!
  return live
}
