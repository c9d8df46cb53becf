import { columnsOf } from './layout-columns'
import { countCrossings } from './layout-crossings'
import { heightsOf } from './layout-heights'
import { orderAsBefore } from './layout-keep'
import { orderColumns } from './layout-order'
import { boxAround, ringsOf } from './layout-rings'
import { type Column, type Placed, routesOf } from './layout-routes'
import { weave } from './layout-weave'
import { type Box, middlesBefore, resembles, wishesOf } from './layout-wishes'

/**
 * Draws a source chain: cards in columns, origins left, whoever passed it on to the right. The steps are those of
 * Sugiyama, Tagawa and Toda (1981), each in its own file:
 *
 *   rings → boxes · columns · weave (bends for long edges) · order (crossings) · heights · routes
 *
 * Two things set it apart from the libraries. What the columns and the reading order *mean* is input and is kept
 * to the letter. And effort is counted, never timed: the same graph gives the same bytes on any machine.
 */
export interface LayoutNode {
  id: string
  width: number
  height: number
  /** The column it must stand in, counted from the left. Left out: where its edges are shortest. */
  column?: number
  /** The same counted from the right end: 0 is the last column. */
  fromEnd?: number
  /** Reading order: among the nodes of a column that have one, the smaller stands higher, always. */
  place?: number
}

/** Runs in the direction of the picture, from the one who was cited to the one who cites. */
export interface LayoutEdge {
  id: string
  from: string
  to: string
}

export interface LayoutOptions {
  columnGap?: number
  cardGap?: number
  /** Room a long edge keeps free above and below itself together, for a word or a sign on the line. */
  lineRoom?: number
  /** List steps the search for few crossings may take. Crossings fall slowly with it: doubling buys 3–8 %. */
  effort?: number
  /** The picture as it was: old nodes keep their order and, as far as newcomers allow, their height. */
  before?: Pick<Layout, 'nodes' | 'edges'>
}

export interface PlacedNode extends Placed {
  id: string
  column: number
}

export interface PlacedEdge {
  id: string
  /** x, y, x, y…, from the end `from` to the end `to`. See `curveThrough`. */
  points: number[]
  /** How high the edge passes each column between its ends, from left to right. */
  passes: number[]
  backwards: boolean
  inRing: boolean
}

export interface PlacedRing extends Placed {
  members: string[]
}

export interface Layout {
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  rings: PlacedRing[]
  columns: Column[]
  width: number
  height: number
  crossings: number
}

const usual = { columnGap: 80, cardGap: 24, lineRoom: 6, effort: 2_000_000 }

/** Edges that lead nowhere, or from a node to itself, are left out. */
export function layout(nodes: LayoutNode[], edges: LayoutEdge[], options: LayoutOptions = {}): Layout {
  const { columnGap, cardGap, lineRoom, effort } = { ...usual, ...options }
  const indexOf = new Map(nodes.map((node, i) => [node.id, i]))
  const known = edges.flatMap((edge) => {
    const [from, to] = [indexOf.get(edge.from), indexOf.get(edge.to)]
    return from === undefined || to === undefined || from === to ? [] : [{ id: edge.id, from, to }]
  })
  const rings = ringsOf(
    nodes.length,
    known.map((e) => e.from),
    known.map((e) => e.to),
  )
  const ringOf = new Int32Array(nodes.length).fill(-1)
  rings.forEach((ring, r) => {
    for (const v of ring) ringOf[v] = r
  })
  const isInside = (e: { from: number; to: number }) =>
    ringOf[e.from]! >= 0 && ringOf[e.from] === ringOf[e.to]
  const widths = nodes.map((node) => node.width)
  const heights = nodes.map((node) => node.height)
  const ringBoxes = rings.map((ring, r) =>
    boxAround(
      ring,
      widths,
      heights,
      known.flatMap((e, i) =>
        isInside(e) && ringOf[e.from] === r ? [{ edge: i, from: e.from, to: e.to }] : [],
      ),
    ),
  )

  const boxes: Box[] = ringBoxes.map(({ members, x, y, width, height }) => ({
    cards: members,
    x,
    y,
    width,
    height,
  }))
  nodes.forEach((node, v) => {
    if (ringOf[v] === -1) boxes.push({ cards: [v], x: [0], y: [0], width: node.width, height: node.height })
  })
  const boxOf = new Int32Array(nodes.length)
  const low = new Float64Array(nodes.length)
  boxes.forEach((box, b) => {
    box.cards.forEach((v, i) => {
      boxOf[v] = b
      low[v] = box.y[i]! + heights[v]! / 2 - box.height / 2
    })
  })

  const outer = known.flatMap((e, i) => (isInside(e) ? [] : [{ ...e, edge: i }]))
  const from = outer.map((e) => e.from)
  const to = outer.map((e) => e.to)
  const boxFrom = from.map((v) => boxOf[v]!)
  const boxTo = to.map((v) => boxOf[v]!)
  const greatest = (box: Box, wish: (node: LayoutNode) => number | undefined) =>
    Math.max(...box.cards.map((v) => wish(nodes[v]!) ?? -1))
  const column = columnsOf(
    boxes.length,
    boxFrom,
    boxTo,
    boxes.map((box) => greatest(box, (node) => node.column)),
    boxes.map((box) => greatest(box, (node) => node.fromEnd)),
  )
  const woven = weave(
    boxes.length,
    column,
    boxFrom,
    boxTo,
    from.map((v) => low[v]!),
    to.map((v) => low[v]!),
  )

  const earlier = resembles(options.before, nodes) ? options.before : undefined
  const before = earlier && middlesBefore(boxes, nodes, low, earlier, woven, outer)
  const { wish, bound } = wishesOf(boxes, nodes, column, before, woven.size)
  const kept = before && orderAsBefore(woven, wish, bound)
  const order = orderColumns(woven, wish, bound, effort, kept)
  const height = new Float64Array(woven.size).fill(lineRoom)
  boxes.forEach((box, b) => {
    height[b] = box.height
  })
  const spacing = { cards: cardGap, cardAndLine: cardGap * 0.6, lines: cardGap * 0.35 }
  // Whole pixels: sharp lines, and no last digit in which two engines could differ.
  const middle = heightsOf(woven, order, height, spacing, before).map(Math.round)

  const columns: Column[] = []
  for (let c = 0, x = 0; c < woven.columns; c++) {
    const width = Math.max(0, ...boxes.filter((_, b) => column[b] === c).map((box) => box.width))
    columns.push({ x, width })
    x += width + columnGap
  }
  const corner = (b: number) => {
    const { x, width } = columns[column[b]!]!
    return {
      x: Math.round(x + (width - boxes[b]!.width) / 2),
      y: Math.round(middle[b]! - boxes[b]!.height / 2),
    }
  }
  const placed: PlacedNode[] = nodes.map((node, v) => {
    const box = boxes[boxOf[v]!]!
    const [at, i] = [corner(boxOf[v]!), box.cards.indexOf(v)]
    return {
      id: node.id,
      x: Math.round(at.x + box.x[i]!),
      y: Math.round(at.y + box.y[i]!),
      width: node.width,
      height: node.height,
      column: column[boxOf[v]!]!,
    }
  })
  const routes = routesOf(woven, middle, columns, placed, boxOf, from, to, columnGap)
  const drawn: PlacedEdge[] = []
  outer.forEach((e, i) => {
    drawn[e.edge] = {
      id: e.id,
      points: routes[i]!,
      passes: Array.from(woven.bends[i]!, (bend) => middle[bend]!),
      backwards: woven.backwards[i] === 1,
      inRing: false,
    }
  })
  ringBoxes.forEach((ring, r) => {
    const at = corner(r)
    for (const { edge, points } of ring.edges) {
      const moved = points.map((p, k) => Math.round(p + (k % 2 === 0 ? at.x : at.y)))
      drawn[edge] = { id: known[edge]!.id, points: moved, passes: [], backwards: false, inRing: true }
    }
  })
  const last = columns[columns.length - 1]
  return {
    nodes: placed,
    edges: drawn,
    rings: rings.map((ring, r) => ({
      members: ring.map((v) => nodes[v]!.id),
      ...corner(r),
      width: boxes[r]!.width,
      height: boxes[r]!.height,
    })),
    columns,
    width: last ? last.x + last.width : 0,
    height: Math.ceil(middle.reduce((most, y, v) => Math.max(most, y + height[v]! / 2), 0)),
    crossings: countCrossings(order, woven),
  }
}
