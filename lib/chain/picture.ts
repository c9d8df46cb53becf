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

/**
 * How close the columns may stand where there is little room, the loosest first. Only widths change: what stands
 * above what, and how high, is the same at any width of window.
 */
const squeezes = [
  { sources: 1, claims: 1, gap: 1, page: 1 },
  { sources: 0.87, claims: 0.87, gap: 0.77, page: 0.8 },
  { sources: 0.84, claims: 0.84, gap: 0.66, page: 0.62 },
  { sources: 0.76, claims: 0.85, gap: 0.52, page: 0 },
] as const
type Squeeze = (typeof squeezes)[number]

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
  before?: Pick<Layout, 'nodes' | 'edges'>
  /** How wide it should be at most, in pixels at full size. It may still come out wider: there is a least. */
  room?: number
  density?: Density
  /** The height of a card that has more or less to say than others of its lane. */
  heightOf?: (card: GraphCard) => number | undefined
}

export function pictureOf(graph: ArticleGraph, options: PictureOptions = {}): Picture {
  const density = options.density ?? (graph.cards.length > manyCards ? 'rows' : 'cards')
  const squeeze = squeezeFor(graph, measures[density], options)
  const measure = squeezed(measures[density], squeeze)
  const paged = options.page && squeeze.page > 0
  const sizeOf = sizesOf(measure)
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
  const height = Math.max(drawn.height, paged ? measure.page.least : 0)
  const page = paged ? { x: drawn.width + measure.page.gap, y: 0, width: measure.page.width, height } : null
  const lanes: Picture['lanes'] = graph.lanes.flatMap(({ lane, first, last }) => {
    const [a, b] = [drawn.columns[first], drawn.columns[last]]
    // A name may reach into the gap behind its lane.
    if (!a || !b) return []
    const beyond = (page ? page.x + page.width : drawn.width) - a.x
    return [{ lane, x: a.x, width: Math.min(beyond, b.x + b.width - a.x + measure.columnGap * 0.9) }]
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

const sizesOf = (measure: Measures) => (card: GraphCard) =>
  measure.size[card.kind === 'source' ? card.lane : card.kind === 'claim' ? 'claim' : 'origin']

function squeezed(measure: Measures, { sources, claims, gap, page }: Squeeze): Measures {
  const narrower = ([width, height]: readonly [number, number], by: number = sources) =>
    [Math.round(width * by), height] as const
  const { origin, passed, read, claim } = measure.size
  return {
    ...measure,
    size: {
      origin: narrower(origin),
      passed: narrower(passed),
      read: narrower(read),
      claim: narrower(claim, claims),
    },
    columnGap: Math.round(measure.columnGap * gap),
    page: {
      ...measure.page,
      gap: Math.round(measure.page.gap * gap),
      width: Math.round(measure.page.width * page),
    },
  }
}

/** The loosest that fits, by a sum over the columns: cheaper than drawing it to see. Rings may make it a little wider. */
function squeezeFor({ cards }: ArticleGraph, measure: Measures, { room, page }: PictureOptions): Squeeze {
  const last = squeezes.at(-1)!
  if (room === undefined) return squeezes[0]
  const wide = (squeeze: Squeeze) => {
    const tried = squeezed(measure, squeeze)
    const widths = new Map<number, number>()
    for (const card of cards)
      widths.set(card.column, Math.max(widths.get(card.column) ?? 0, sizesOf(tried)(card)[0]))
    const across = [...widths.values()].reduce((sum, width) => sum + width, 0)
    const beside = page && squeeze.page > 0 ? tried.page.gap + tried.page.width : 0
    return across + Math.max(0, widths.size - 1) * tried.columnGap + beside
  }
  return squeezes.find((squeeze) => wide(squeeze) <= room) ?? last
}

/** Where on its stretch a sign may go; one with a word wants the middle, a bare one keeps near what it speaks of. */
const shares = { word: [0.5, 0.36, 0.64, 0.24, 0.76], sign: [0.3, 0.5, 0.18, 0.62, 0.76] }
const room = { word: 112, sign: 18, height: 17 }

/** From card to card, in pixels. On less than this a word would reach under the cards. */
const leastForWord = 96
const lengthOf = (points: readonly number[]) => Math.abs(points.at(-2)! - points[0]!)

/** Gives each edge the first spot nobody else took. Edges inside a ring get no word: the ring has its own. */
function spread<T extends { id: string; points: number[]; inRing: boolean }>(
  edges: readonly T[],
  hasWord: (id: string) => boolean,
): (T & { spot: Spot; wordy: boolean })[] {
  const taken: { spot: Spot; half: number }[] = []
  return edges.map((edge) => {
    const wordy = !edge.inRing && lengthOf(edge.points) >= leastForWord && hasWord(edge.id)
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
