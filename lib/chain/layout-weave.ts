import { type Links, linksOf } from './layout-links'

/**
 * The graph as the middle steps of a layout see it: every edge reaches exactly to the next column. A longer edge
 * gets one *bend* in each column it passes; a bend takes part in everything a card does, which is why an edge
 * ends up beside the cards it passes and never behind them.
 *
 * Nodes `0 … cards-1` are cards (or boxes of rings), `cards … size-1` are bends.
 */
export interface Weave {
  cards: number
  size: number
  columns: number
  column: Int32Array
  /** Places `first[c] … first[c + 1] - 1` of an order belong to column `c`. */
  first: Int32Array
  /** Neighbours one column to the right, and to the left. */
  right: Links
  left: Links
  /** How much lower than the middle of a box each woven edge leaves, minus how much lower it arrives. */
  slant: Float64Array
  /** The bends of each edge, from its left end to its right end. */
  bends: Int32Array[]
  /** Edges that run from right to left, and edges between two cards of one column. */
  backwards: Uint8Array
  sideways: Uint8Array
}

/** O(cards + bends). `leaveLow` and `arriveLow` are the offsets of ring members from the middle of their box. */
export function weave(
  cards: number,
  column: Int32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  leaveLow: ArrayLike<number>,
  arriveLow: ArrayLike<number>,
): Weave {
  const edges = from.length
  const columnOf = Array.from(column)
  const [a, b, slant]: [number[], number[], number[]] = [[], [], []]
  const bends: Int32Array[] = []
  const backwards = new Uint8Array(edges)
  const sideways = new Uint8Array(edges)
  const drawn = new Set<string>()
  for (let i = 0; i < edges; i++) {
    const [u, v] = [from[i]!, to[i]!]
    const steps = column[v]! - column[u]!
    backwards[i] = steps < 0 ? 1 : 0
    sideways[i] = steps === 0 ? 1 : 0
    const [start, stop] = steps < 0 ? [v, u] : [u, v]
    const [low, high] = steps < 0 ? [arriveLow[i]!, leaveLow[i]!] : [leaveLow[i]!, arriveLow[i]!]
    const own = new Int32Array(Math.max(0, Math.abs(steps) - 1))
    bends.push(own)
    if (steps === 0) continue
    let at = start
    for (let k = 0; k < own.length; k++) {
      const bend = columnOf.length
      columnOf.push(column[start]! + k + 1)
      own[k] = bend
      a.push(at)
      b.push(bend)
      slant.push(k === 0 ? low : 0)
      at = bend
    }
    // Two edges between the same neighbours are one line as far as crossings go.
    const key = `${at} ${stop} ${low} ${high}`
    if (own.length === 0 && drawn.has(key)) continue
    drawn.add(key)
    a.push(at)
    b.push(stop)
    slant.push((own.length === 0 ? low : 0) - high)
  }
  const size = columnOf.length
  let columns = 0
  for (const c of columnOf) columns = Math.max(columns, c + 1)
  const first = new Int32Array(columns + 1)
  for (const c of columnOf) first[c + 1]! += 1
  for (let c = 0; c < columns; c++) first[c + 1]! += first[c]!
  return {
    cards,
    size,
    columns,
    column: Int32Array.from(columnOf),
    first,
    right: linksOf(size, a, b),
    left: linksOf(size, b, a),
    slant: Float64Array.from(slant),
    bends,
    backwards,
    sideways,
  }
}
