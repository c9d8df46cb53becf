import type { Layout, LayoutNode, LayoutOptions } from './layout'
import type { Weave } from './layout-weave'

/** A box of the layout: one card, or one ring of cards. */
export interface Box {
  cards: number[]
  width: number
  height: number
  /** Each card's corner, from the box's corner. */
  x: number[]
  y: number[]
}

/** A picture of something else has nothing to keep: half of the cards must have been in it. */
export const resembles = (earlier: LayoutOptions['before'], nodes: LayoutNode[]) => {
  const was = new Set(earlier?.nodes.map((node) => node.id))
  return nodes.filter((node) => was.has(node.id)).length * 2 > nodes.length
}

/**
 * Where each box had its middle in the earlier picture, and each bend its line; NaN for the new. An edge that
 * now passes another number of columns counts as new.
 */
export function middlesBefore(
  boxes: Box[],
  nodes: LayoutNode[],
  low: Float64Array,
  earlier: Pick<Layout, 'nodes' | 'edges'>,
  woven: Weave,
  edges: { id: string }[],
): Float64Array {
  const before = new Float64Array(woven.size).fill(Number.NaN)
  const was = new Map(earlier.nodes.map((node) => [node.id, node.y + node.height / 2]))
  boxes.forEach((box, b) => {
    const old = box.cards.filter((v) => was.has(nodes[v]!.id))
    before[b] = old.reduce((sum, v) => sum + was.get(nodes[v]!.id)! - low[v]!, 0) / old.length
  })
  const passed = new Map(earlier.edges.map((edge) => [edge.id, edge.passes]))
  edges.forEach((edge, i) => {
    const bends = woven.bends[i]!
    const old = passed.get(edge.id)
    if (old?.length !== bends.length) return
    bends.forEach((bend, k) => {
      before[bend] = old[k]!
    })
  })
  return before
}

/**
 * What the order must respect. Reading order binds always; in a kept picture the old height binds too. Where the
 * two disagree reading order wins: going down a column, no claim may stand above the one before it.
 */
export function wishesOf(
  boxes: Box[],
  nodes: LayoutNode[],
  column: Int32Array,
  before: Float64Array | undefined,
  size: number,
) {
  const wish = new Float64Array(size).fill(Number.NaN)
  const bound = new Uint8Array(size)
  if (before) wish.set(before)
  const readers = boxes.flatMap((box, b) => {
    const place = Math.min(...box.cards.map((v) => nodes[v]!.place ?? Number.POSITIVE_INFINITY))
    return place === Number.POSITIVE_INFINITY ? [] : [{ b, place }]
  })
  readers.sort((p, q) => column[p.b]! - column[q.b]! || p.place - q.place || p.b - q.b)
  readers.forEach(({ b, place }, i) => {
    const above = readers[i - 1]
    const least = above && column[above.b] === column[b] ? wish[above.b]! + 1e-3 : Number.NEGATIVE_INFINITY
    const own = before ? wish[b]! : place
    wish[b] = Number.isNaN(own) ? (least === Number.NEGATIVE_INFINITY ? -1 : least) : Math.max(own, least)
  })
  for (let b = 0; b < boxes.length; b++) bound[b] = Number.isNaN(wish[b]!) ? 0 : 1
  return { wish, bound }
}
