import { emptyOrder, type Order } from './layout-crossings'
import { columnSorter } from './layout-order'
import type { Weave } from './layout-weave'

/**
 * A picture somebody has learnt to read should not be dealt anew because one claim was added. Old nodes stand in
 * their old order, old lines at their old height; new ones join where their neighbours are. What is `bound` (every
 * old card) cannot be passed by its like afterwards, so no two old cards of a column ever swap.
 *
 * @param before  the middle of each node in the earlier picture, NaN for the new
 */
export function orderAsBefore(weave: Weave, before: Float64Array, bound: Uint8Array): Order {
  const order = emptyOrder(weave)
  const next = weave.first.slice(0, weave.columns)
  for (let v = 0; v < weave.size; v++) order.at[next[weave.column[v]!]!++] = v
  const guess = before.slice()
  // Columns are settled from left to right, so a node's left neighbours always have a height to go by.
  const height = (v: number) => {
    if (!Number.isNaN(guess[v]!)) return guess[v]!
    let sum = 0
    let many = 0
    for (const links of [weave.left, weave.right])
      for (let k = links.start[v]!; k < links.start[v + 1]!; k++) {
        const there = guess[links.to[k]!]!
        if (Number.isNaN(there)) continue
        sum += there
        many++
      }
    guess[v] = many > 0 ? sum / many : Number.MAX_SAFE_INTEGER
    return guess[v]!
  }
  const sort = columnSorter(weave, guess, bound)
  for (let c = 0; c < weave.columns; c++) sort(order, c, height)
  return order
}
