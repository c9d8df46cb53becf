import type { ArticleGraph, GraphCard, GraphEdge, Lane } from './article-graph'
import { type Layout, layout } from './layout'
import { curveThrough, type Spot, spotsOn } from './layout-curve'
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
  /** The middle of its sign and word, and whether there is room for a word. */
  spot: Spot
  wordy: boolean
  /** Its point, and which way it looks: 1 right, -1 left, 0 down. */
  tip: { x: number; y: number; towards: 1 | -1 | 0 }
  /** Thickness by the number of claims. */
  width: number
}

/** Cards while everything can be read at a glance, rows when there is much of it; hops with room for their words. */
export type Density = 'cards' | 'rows' | 'hops'
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
    size: { origin: [236, 66], passed: [190, 54], read: [212, 54], claim: [316, 58] },
    columnGap: 110,
    cardGap: 16,
    lineRoom: 14,
    page: { gap: 44, width: 168, least: 190 },
  },
  hops: {
    size: { origin: [244, 112], passed: [228, 112], read: [228, 112], claim: [264, 96] },
    columnGap: 112,
    cardGap: 18,
    lineRoom: 16,
    page: { gap: 44, width: 168, least: 190 },
  },
  rows: {
    size: { origin: [196, 32], passed: [158, 32], read: [178, 32], claim: [312, 32] },
    columnGap: 84,
    cardGap: 8,
    lineRoom: 5,
    page: { gap: 40, width: 150, least: 190 },
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
  /** The height of a card that has more or less to say than others of its lane. */
  heightOf?: (card: GraphCard) => number | undefined
}

export function pictureOf(graph: ArticleGraph, options: PictureOptions = {}): Picture {
  const density = options.density ?? (graph.cards.length > manyCards ? 'rows' : 'cards')
  const measure = measures[density]
  const sizeOf = (card: GraphCard) =>
    measure.size[card.kind === 'source' ? card.lane : card.kind === 'claim' ? 'claim' : 'origin']
  let place = 0
  const drawn = layout(
    graph.cards.map((card) => {
      const [width, usual] = sizeOf(card)
      const height = options.heightOf?.(card) ?? usual
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
    // A name may reach into the gap behind its lane.
    return a && b ? [{ lane, x: a.x, width: b.x + b.width - a.x + measure.columnGap * 0.9 }] : []
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
    edges: spread(
      drawn.edges,
      (id) => density === 'hops' || (density === 'cards' && !claims.has(byId.get(id)!.to)),
    ).map(({ id, points, spot, wordy }) => {
      const edge = byId.get(id)!
      return {
        edge,
        path: curveThrough(points),
        spot,
        wordy,
        tip: tipOf(points),
        width: widths.find(([least]) => edge.claims.length >= least)![1],
      }
    }),
  }
}

/** Where on its stretch a sign may go; one with a word wants the middle, a bare one keeps near what it speaks of. */
const shares = { word: [0.5, 0.36, 0.64, 0.24, 0.76], sign: [0.3, 0.5, 0.18, 0.62, 0.76] }
const room = { word: 112, sign: 18, height: 17 }

/** Gives each edge the first spot nobody else took. Edges inside a ring get no word: the ring has its own. */
function spread<T extends { id: string; points: number[]; inRing: boolean }>(
  edges: readonly T[],
  hasWord: (id: string) => boolean,
): (T & { spot: Spot; wordy: boolean })[] {
  const taken: { spot: Spot; half: number }[] = []
  return edges.map((edge) => {
    const wordy = !edge.inRing && hasWord(edge.id)
    const half = (wordy ? room.word : room.sign) / 2
    const spots = spotsOn(edge.points, edge.inRing ? [0.5] : shares[wordy ? 'word' : 'sign'])
    const isFree = ({ x, y }: Spot) =>
      taken.every((t) => Math.abs(t.spot.x - x) > t.half + half || Math.abs(t.spot.y - y) > room.height)
    const spot = spots.find(isFree) ?? spots[0]!
    taken.push({ spot, half })
    return { ...edge, spot, wordy }
  })
}

function tipOf(points: readonly number[]): PictureEdge['tip'] {
  const [px, , x, y] = points.slice(-4) as [number, number, number, number]
  return { x, y, towards: Math.sign(x - px) as 1 | -1 | 0 }
}
