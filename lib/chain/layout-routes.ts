import type { Weave } from './layout-weave'

/** Where one card ended up; `x`, `y` is its top left corner. */
export interface Placed {
  x: number
  y: number
  width: number
  height: number
}

export interface Column {
  x: number
  width: number
}

/** How far apart the ends of edges stand on a card's side, and how near to its corner they may come. */
const ports = { apart: 16, corner: 9 }

/**
 * The way of each edge as a list of points x, y, x, y…
 *
 * An edge is flat wherever a column stands and slopes only in the gaps between columns. Cards never stand in
 * gaps, so no edge runs behind a card that is not its own; that holds for the curves drawn through the points as
 * well, because such a curve stays inside the rectangle of its slope.
 *
 * @param cardOf  the card at either end (a ring's member, not its box)
 * @param boxes   the box of the weave that each card belongs to
 */
export function routesOf(
  weave: Weave,
  middle: Float64Array,
  columns: Column[],
  cards: Placed[],
  boxes: ArrayLike<number>,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  gap: number,
): number[][] {
  const edges = from.length
  const count = cards.length
  const centre = (v: number) => cards[v]!.y + cards[v]!.height / 2
  const leaveY = new Float64Array(edges)
  const arriveY = new Float64Array(edges)
  // Each side of each card collects its edge ends and deals them out in the order of where they lead.
  const sides: { edge: number; far: number; ends: Float64Array }[][] = Array.from(
    { length: 2 * count },
    () => [],
  )
  for (let i = 0; i < edges; i++) {
    const [u, v] = [from[i]!, to[i]!]
    const bends = weave.bends[i]!
    const [firstBend, lastBend] = [bends[0], bends[bends.length - 1]]
    const [near, away] = weave.backwards[i] ? [lastBend, firstBend] : [firstBend, lastBend]
    const leaveSide = weave.backwards[i] ? 0 : 1
    const arriveSide = weave.backwards[i] || weave.sideways[i] ? 1 : 0
    const farOfLeave = near === undefined ? centre(v) : middle[near]!
    const farOfArrive = away === undefined ? centre(u) : middle[away]!
    sides[2 * u + leaveSide]!.push({ edge: i, far: farOfLeave, ends: leaveY })
    sides[2 * v + arriveSide]!.push({ edge: i, far: farOfArrive, ends: arriveY })
  }
  sides.forEach((ends, side) => {
    const card = cards[side >> 1]!
    ends.sort((a, b) => a.far - b.far || a.edge - b.edge)
    const step = Math.min(ports.apart, (card.height - 2 * ports.corner) / Math.max(1, ends.length - 1))
    ends.forEach((end, k) => {
      end.ends[end.edge] = Math.round(card.y + card.height / 2 + (k - (ends.length - 1) / 2) * step)
    })
  })
  return Array.from({ length: edges }, (_, i) => {
    const [u, v] = [from[i]!, to[i]!]
    const [a, b] = [cards[u]!, cards[v]!]
    const here = columns[weave.column[boxes[u]!]!]!
    const there = columns[weave.column[boxes[v]!]!]!
    const [ya, yb] = [leaveY[i]!, arriveY[i]!]
    const way: number[] = []
    if (weave.sideways[i]) {
      const edge = here.x + here.width
      const lane = edge + gap / 4
      push(way, a.x + a.width, ya, edge, ya, lane, ya, lane, yb, edge, yb, b.x + b.width, yb)
      return way
    }
    if (weave.backwards[i]) push(way, a.x, ya, here.x, ya)
    else push(way, a.x + a.width, ya, here.x + here.width, ya)
    const bends = weave.backwards[i] ? Array.from(weave.bends[i]!).reverse() : weave.bends[i]!
    for (const bend of bends) {
      const { x, width } = columns[weave.column[bend]!]!
      const y = middle[bend]!
      if (weave.backwards[i]) push(way, x + width, y, x, y)
      else push(way, x, y, x + width, y)
    }
    if (weave.backwards[i]) push(way, there.x + there.width, yb, b.x + b.width, yb)
    else push(way, there.x, yb, b.x, yb)
    return way
  })
}

/** Adds points; one that repeats the last is left out, and a flat stretch is lengthened, not continued. */
function push(way: number[], ...points: number[]) {
  for (let k = 0; k < points.length; k += 2) {
    const [x, y, end] = [points[k]!, points[k + 1]!, way.length]
    if (end > 0 && way[end - 2] === x && way[end - 1] === y) continue
    if (end > 3 && way[end - 1] === y && way[end - 3] === y) way[end - 2] = x
    else way.push(x, y)
  }
}
