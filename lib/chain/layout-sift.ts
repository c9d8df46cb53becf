import { gainOfSwap, gatherRows, type NeighbourRows, type Order } from './layout-crossings'
import { degree } from './layout-links'
import type { Weave } from './layout-weave'

/** What has been spent. Counted in list steps, never in time: the same graph must give the same picture. */
export interface Effort {
  spent: number
  budget: number
}

/**
 * Sifting (Matuszewski, Schönfeld, Molitor 1999): lift each node out of its column and put it where the fewest
 * edges cross, looking `reach` places up and down. It escapes the local optima that swapping neighbours gets
 * stuck in, and stops after `rounds` or when nothing moves.
 *
 * Nodes marked `bound` (claims in reading order; old nodes of a kept picture) never pass one another.
 */
export function sift(
  order: Order,
  weave: Weave,
  bound: Uint8Array,
  rounds: number,
  reach: number,
  effort: Effort,
) {
  const { at, row } = order
  const rows: NeighbourRows = {
    left: new Int32Array(weave.left.to.length),
    right: new Int32Array(weave.right.to.length),
  }
  const degrees = Int32Array.from(row, (_, v) => degree(weave.left, v) + degree(weave.right, v))
  const gain = (u: number, v: number) => {
    effort.spent += degrees[u]! + degrees[v]!
    return gainOfSwap(u, v, weave.left, rows.left) + gainOfSwap(u, v, weave.right, rows.right)
  }
  let moved = true
  for (let round = 0; moved && round < rounds && effort.spent < effort.budget; round++) {
    moved = false
    for (let c = 0; c < weave.columns; c++) {
      const [start, end] = [weave.first[c]!, weave.first[c + 1]!]
      const column = at.slice(start, end)
      for (const v of column) {
        gatherRows(v, weave.left, row, rows.left)
        gatherRows(v, weave.right, row, rows.right)
      }
      for (const v of column) {
        const here = start + row[v]!
        let best = 0
        let goal = here
        let change = 0
        for (let i = here + 1; i < end && i <= here + reach; i++) {
          const u = at[i]!
          if (bound[v] && bound[u]) break
          change -= gain(v, u)
          if (change < best) {
            best = change
            goal = i
          }
        }
        change = 0
        for (let i = here - 1; i >= start && i >= here - reach; i--) {
          const u = at[i]!
          if (bound[v] && bound[u]) break
          change -= gain(u, v)
          if (change < best) {
            best = change
            goal = i
          }
        }
        if (goal === here) continue
        moved = true
        const step = goal > here ? 1 : -1
        for (let i = here; i !== goal; i += step) {
          at[i] = at[i + step]!
          row[at[i]!] = i - start
        }
        at[goal] = v
        row[v] = goal - start
      }
    }
  }
}
