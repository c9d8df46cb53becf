import type { ArticleGraph, GraphCard, GraphEdge, Lane } from './article-graph'
import { type Layout, layout } from './layout'
import { curveThrough, spotOn } from './layout-curve'
import type { Placed } from './layout-routes'

/** Where everything of an article's picture is drawn. Pixels at full size; the same for a screen and for a report. */
export interface Picture {
  width: number
  height: number
  density: Density
  boxes: ReadonlyMap<string, Placed>
  edges: PictureEdge[]
  rings: { members: string[]; box: Placed }[]
  lanes: { lane: Lane | 'claim' | 'article'; x: number; width: number }[]
  /** The article, as a page beside its claims; null when it was not asked for. */
  page: Placed | null
  /** To be given back as `before`, so that the next picture resembles this one. */
  layout: Layout
}

export interface PictureEdge {
  edge: GraphEdge
  path: string
  /** Where its sign and word go, and how wide they may be. */
  spot: { x: number; y: number; room: number }
  /** Its point, and which way it looks: 1 right, -1 left, 0 down. */
  tip: { x: number; y: number; towards: 1 | -1 | 0 }
  /** Thickness by the number of claims. */
  width: number
}

/** Cards while everything can be read at a glance, rows when there is much of it. */
export type Density = 'cards' | 'rows'
const manyCards = 60

interface Measures {
  size: Record<Lane | 'claim', readonly [width: number, height: number]>
  columnGap: number
  cardGap: number
  lineRoom: number
  page: { gap: number; width: number; least: number }
}

const measures: Record<Density, Measures> = {
  cards: {
    size: { origin: [252, 66], passed: [208, 54], read: [244, 54], claim: [348, 58] },
    columnGap: 112,
    cardGap: 16,
    lineRoom: 14,
    page: { gap: 52, width: 196, least: 190 },
  },
  rows: {
    size: { origin: [236, 34], passed: [196, 34], read: [216, 34], claim: [360, 34] },
    columnGap: 120,
    cardGap: 8,
    lineRoom: 5,
    page: { gap: 52, width: 196, least: 190 },
  },
}

/** The line grows with what it carries, but slower, so that forty claims do not drown four. */
const widths: readonly [claims: number, width: number][] = [
  [20, 8],
  [10, 6.5],
  [5, 5],
  [3, 4],
  [2, 3],
  [0, 1.75],
]

export interface PictureOptions {
  /** Draw the article as a page to the right of its claims. */
  page?: boolean
  before?: Layout
  density?: Density
}

export function pictureOf(graph: ArticleGraph, options: PictureOptions = {}): Picture {
  const density = options.density ?? (graph.cards.length > manyCards ? 'rows' : 'cards')
  const measure = measures[density]
  const sizeOf = (card: GraphCard) =>
    measure.size[card.kind === 'source' ? card.lane : card.kind === 'claim' ? 'claim' : 'origin']
  let place = 0
  const drawn = layout(
    graph.cards.map((card) => {
      const [width, height] = sizeOf(card)
      const order = card.kind === 'claim' ? { place: place++ } : {}
      return { id: card.id, width, height, column: card.column, ...order }
    }),
    graph.edges,
    {
      columnGap: measure.columnGap,
      cardGap: measure.cardGap,
      lineRoom: measure.lineRoom,
      ...(options.before && { before: options.before }),
    },
  )
  const boxes = new Map(drawn.nodes.map(({ id, x, y, width, height }) => [id, { x, y, width, height }]))
  const byId = new Map(graph.edges.map((edge) => [edge.id, edge]))
  const claims = new Set(graph.cards.flatMap((card) => (card.kind === 'claim' ? [card.id] : [])))
  const height = Math.max(drawn.height, options.page ? measure.page.least : 0)
  const page = options.page
    ? { x: drawn.width + measure.page.gap, y: 0, width: measure.page.width, height }
    : null
  const lanes: Picture['lanes'] = graph.lanes.flatMap(({ lane, first, last }) => {
    const [a, b] = [drawn.columns[first], drawn.columns[last]]
    return a && b ? [{ lane, x: a.x, width: b.x + b.width - a.x }] : []
  })
  if (page) lanes.push({ lane: 'article', x: page.x, width: page.width })
  return {
    width: page ? page.x + page.width : drawn.width,
    height,
    density,
    boxes,
    rings: drawn.rings.map(({ members, ...box }) => ({ members, box })),
    lanes,
    page,
    layout: drawn,
    edges: drawn.edges.map(({ id, points }) => {
      const edge = byId.get(id)!
      return {
        edge,
        path: curveThrough(points),
        // The sign of a last hop keeps near the paper it speaks of; a word wants the middle.
        spot: spotOn(points, claims.has(edge.to) ? 0.3 : 0.5),
        tip: tipOf(points),
        width: widths.find(([least]) => edge.claims.length >= least)![1],
      }
    }),
  }
}

function tipOf(points: readonly number[]): PictureEdge['tip'] {
  const [px, , x, y] = points.slice(-4) as [number, number, number, number]
  return { x, y, towards: Math.sign(x - px) as 1 | -1 | 0 }
}
