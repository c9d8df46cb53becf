import type { Links } from './layout-links'
import type { Weave } from './layout-weave'

/** An order of every column: `at` lists the nodes column after column, `row` says where in its column each stands. */
export interface Order {
  at: Int32Array
  row: Int32Array
}

export const emptyOrder = (weave: Weave): Order => ({
  at: new Int32Array(weave.size),
  row: new Int32Array(weave.size),
})

/** Makes `row` agree with `at`. */
export function numberRows({ at, row }: Order, { first, columns }: Weave) {
  for (let c = 0; c < columns; c++)
    for (let i = first[c]!; i < first[c + 1]!; i++) row[at[i]!] = i - first[c]!
}

/**
 * How many pairs of lines cross. Between two columns that is the number of inversions, counted with a Fenwick
 * tree (Barth, Jünger, Mutzel 2002): O(edges · log width).
 */
export function countCrossings({ at, row }: Order, { first, columns, right }: Weave): number {
  let crossings = 0
  let widest = 0
  for (let c = 0; c < columns; c++) widest = Math.max(widest, first[c + 1]! - first[c]!)
  const tree = new Int32Array(widest + 1)
  for (let c = 0; c + 1 < columns; c++) {
    const rows = first[c + 2]! - first[c + 1]!
    tree.fill(0)
    let laid = 0
    for (let i = first[c]!; i < first[c + 1]!; i++) {
      const v = at[i]!
      for (let k = right.start[v]!; k < right.start[v + 1]!; k++) {
        let notBelow = 0
        for (let r = row[right.to[k]!]! + 1; r > 0; r &= r - 1) notBelow += tree[r]!
        crossings += laid - notBelow
      }
      for (let k = right.start[v]!; k < right.start[v + 1]!; k++) {
        for (let r = row[right.to[k]!]! + 1; r <= rows; r += r & -r) tree[r]! += 1
        laid++
      }
    }
  }
  return crossings
}

/** The rows of every node's neighbours, each list sorted, so that two lists can be merged without sorting. */
export interface NeighbourRows {
  left: Int32Array
  right: Int32Array
}

export function gatherRows(v: number, links: Links, row: Int32Array, into: Int32Array) {
  const start = links.start[v]!
  const end = links.start[v + 1]!
  for (let k = start; k < end; k++) into[k] = row[links.to[k]!]!
  if (end - start > 1) sortPart(into, start, end)
}

/** Insertion sort for the few neighbours nearly every node has. */
function sortPart(list: Int32Array, start: number, end: number) {
  if (end - start > 24) {
    list.subarray(start, end).sort()
    return
  }
  for (let k = start + 1; k < end; k++) {
    const value = list[k]!
    let hole = k
    for (; hole > start && list[hole - 1]! > value; hole--) list[hole] = list[hole - 1]!
    list[hole] = value
  }
}

/**
 * Crossings among the edges of `u` and `v` on one side when `u` stands above `v`, less those when `v` stands
 * above `u`. One merge of two sorted lists: O(degree of u + degree of v).
 */
export function gainOfSwap(u: number, v: number, links: Links, rows: Int32Array): number {
  // Plain reads: this is the innermost loop, and taking pairs apart costs a third of its time.
  const vStart = links.start[v]!
  const vEnd = links.start[v + 1]!
  const uStart = links.start[u]!
  const uEnd = links.start[u + 1]!
  if (vStart === vEnd || uStart === uEnd) return 0
  let gain = 0
  let above = vStart
  let notBelow = vStart
  for (let i = uStart; i < uEnd; i++) {
    const row = rows[i]!
    while (above < vEnd && rows[above]! < row) above++
    while (notBelow < vEnd && rows[notBelow]! <= row) notBelow++
    gain += above - vStart - (vEnd - notBelow)
  }
  return gain
}
