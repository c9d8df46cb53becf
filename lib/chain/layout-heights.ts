import type { Order } from './layout-crossings'
import type { Weave } from './layout-weave'

export interface Spacing {
  /** Between two cards, between a card and a line, and between two lines of one column. */
  cards: number
  cardAndLine: number
  lines: number
}

/** How hard an edge pulls its ends to one height: the stretch between two bends must be flat above all. */
const pull = { bends: 30, bendAndCard: 2, cards: 1 }
const passes = 60

/**
 * How high does everything stand? Columns take turns: each moves as near to its neighbours as its order and its
 * gaps allow. For one column that is a least-squares fit under ordering constraints, isotonic regression, and
 * pooling adjacent violators solves it exactly in one pass (Ayer 1955; Best & Chakravarti 1990). Shorter edges
 * than Brandes & Köpf's four alignments on our graphs, and a quarter of the code.
 *
 * @param height  of each node; of a bend, the room its line needs
 * @param before  middles to stay near to, NaN for none
 * @returns the middle of each node, with the topmost edge at 0
 */
export function heightsOf(
  weave: Weave,
  { at }: Order,
  height: Float64Array,
  spacing: Spacing,
  before?: Float64Array,
): Float64Array {
  const { cards, columns, first } = weave
  const middle = new Float64Array(weave.size)
  const gap = (u: number, v: number) => {
    const lines = (u >= cards ? 1 : 0) + (v >= cards ? 1 : 0)
    const between = lines === 0 ? spacing.cards : lines === 1 ? spacing.cardAndLine : spacing.lines
    return (height[u]! + height[v]!) / 2 + between
  }
  const stacked = new Float64Array(weave.size)
  for (let c = 0; c < columns; c++) {
    for (let i = first[c]! + 1; i < first[c + 1]!; i++) stacked[i] = stacked[i - 1]! + gap(at[i - 1]!, at[i]!)
    const half = first[c + 1]! > first[c]! ? stacked[first[c + 1]! - 1]! / 2 : 0
    for (let i = first[c]!; i < first[c + 1]!; i++) middle[at[i]!] = stacked[i]! - half
  }
  if (before) for (let v = 0; v < weave.size; v++) if (!Number.isNaN(before[v]!)) middle[v] = before[v]!

  const goal = (v: number) => {
    let sum = 0
    let weight = 0
    for (const [links, sign] of [
      [weave.left, 1],
      [weave.right, -1],
    ] as const)
      for (let k = links.start[v]!; k < links.start[v + 1]!; k++) {
        const u = links.to[k]!
        const w =
          v >= cards && u >= cards ? pull.bends : v >= cards || u >= cards ? pull.bendAndCard : pull.cards
        sum += w * (middle[u]! + sign * weave.slant[links.edge[k]!]!)
        weight += w
      }
    if (before && v < cards && !Number.isNaN(before[v]!)) {
      // A kept node weighs as much as all its edges: it gives way to a newcomer, but only by what is needed.
      const w = Math.max(1, weight) * 4
      return { sum: sum + w * before[v]!, weight: weight + w }
    }
    return weight > 0 ? { sum, weight } : { sum: middle[v]! * 0.01, weight: 0.01 }
  }

  // A pool is a run of nodes that touch; `level` is where its first node would like to be, less what is above it.
  const level = new Float64Array(weave.size)
  const load = new Float64Array(weave.size)
  const members = new Int32Array(weave.size)
  for (let pass = 0; pass < passes; pass++)
    for (let step = 0; step < columns; step++) {
      const c = pass % 2 === 0 ? step : columns - 1 - step
      let pools = 0
      for (let i = first[c]!; i < first[c + 1]!; i++) {
        const { sum, weight } = goal(at[i]!)
        level[pools] = sum / weight - stacked[i]!
        load[pools] = weight
        members[pools++] = 1
        while (pools > 1 && level[pools - 1]! < level[pools - 2]!) {
          const [a, b] = [load[pools - 2]!, load[pools - 1]!]
          level[pools - 2] = (level[pools - 2]! * a + level[pools - 1]! * b) / (a + b)
          load[pools - 2] = a + b
          members[pools - 2]! += members[pools - 1]!
          pools--
        }
      }
      let i = first[c]!
      for (let p = 0; p < pools; p++)
        for (let k = 0; k < members[p]!; k++, i++) middle[at[i]!] = level[p]! + stacked[i]!
    }
  let top = Number.POSITIVE_INFINITY
  for (let v = 0; v < weave.size; v++) top = Math.min(top, middle[v]! - height[v]! / 2)
  return middle.map((y) => y - top)
}
