import { csrOf } from './csr'
import { stronglyConnected } from './strongly-connected'

/**
 * Circular reporting is a finding, not a nuisance: a ring becomes one box before anything else is decided, so
 * the rest of the layout never meets a cycle, and the reader meets the ring as a thing.
 */

/** Room inside a ring's box, in the units of the cards. */
const ringRoom = { side: 22, head: 34, foot: 16, between: 34, lane: 14 }

export interface RingEdge {
  edge: number
  points: number[]
}

/** A ring drawn inside its own box; all places are measured from the box's top left corner. */
export interface RingBox {
  members: number[]
  x: number[]
  y: number[]
  width: number
  height: number
  edges: RingEdge[]
}

/** Groups of two or more that end up citing each other, each in the order in which a walk along the edges meets them. */
export function ringsOf(n: number, from: ArrayLike<number>, to: ArrayLike<number>): number[][] {
  const graph = csrOf(n, from, to)
  const { component, count } = stronglyConnected(graph)
  const size = new Int32Array(count)
  for (const c of component) size[c]! += 1
  const met = new Uint8Array(n)
  const rings: number[][] = []
  for (let start = 0; start < n; start++) {
    if (met[start] || size[component[start]!] === 1) continue
    const ring: number[] = []
    const waiting = [start]
    while (waiting.length > 0) {
      const v = waiting.pop()!
      if (met[v]) continue
      met[v] = 1
      ring.push(v)
      for (let k = graph.off[v + 1]! - 1; k >= graph.off[v]!; k--)
        if (component[graph.to[k]!] === component[v]) waiting.push(graph.to[k]!)
    }
    rings.push(ring)
  }
  return rings
}

/**
 * Stacks a ring's members in one column. An edge to the next member below goes straight down; one that skips
 * members runs in a lane of its own on the right, one that leads back up in a lane on the left, the widest
 * leap outermost. No edge can therefore pass behind a member.
 */
export function boxAround(
  members: number[],
  width: ArrayLike<number>,
  height: ArrayLike<number>,
  inside: { edge: number; from: number; to: number }[],
): RingBox {
  const row = new Map(members.map((v, i) => [v, i]))
  const leaps = inside.map((e) => ({ ...e, rows: row.get(e.to)! - row.get(e.from)! }))
  const byReach = (a: (typeof leaps)[number], b: (typeof leaps)[number]) =>
    Math.abs(a.rows) - Math.abs(b.rows) || a.edge - b.edge
  const skips = leaps.filter((e) => e.rows > 1).sort(byReach)
  const returns = leaps.filter((e) => e.rows < 0).sort(byReach)
  const left = ringRoom.side + returns.length * ringRoom.lane
  const cards = Math.max(...members.map((v) => width[v]!))
  const x: number[] = []
  const y: number[] = []
  let below = ringRoom.head
  for (const v of members) {
    x.push(left + (cards - width[v]!) / 2)
    y.push(below)
    below += height[v]! + ringRoom.between
  }
  const box: RingBox = {
    members,
    x,
    y,
    width: left + cards + ringRoom.side + skips.length * ringRoom.lane,
    height: below - ringRoom.between + ringRoom.foot,
    edges: [],
  }
  const middle = (v: number) => y[row.get(v)!]! + height[v]! / 2
  for (const e of leaps) {
    const [a, b] = [row.get(e.from)!, row.get(e.to)!]
    if (e.rows === 1) {
      const centre = left + cards / 2
      box.edges.push({ edge: e.edge, points: [centre, y[a]! + height[e.from]!, centre, y[b]!] })
      continue
    }
    // Leave in the lower half and arrive in the upper half, so that two ends never share a point.
    const [leave, arrive] = [middle(e.from) + height[e.from]! / 4, middle(e.to) - height[e.to]! / 4]
    if (e.rows > 1) {
      const lane = left + cards + ringRoom.lane * (skips.indexOf(e) + 1)
      const [xa, xb] = [x[a]! + width[e.from]!, x[b]! + width[e.to]!]
      box.edges.push({ edge: e.edge, points: [xa, leave, lane, leave, lane, arrive, xb, arrive] })
    } else {
      const lane = left - ringRoom.lane * (returns.indexOf(e) + 1)
      box.edges.push({ edge: e.edge, points: [x[a]!, leave, lane, leave, lane, arrive, x[b]!, arrive] })
    }
  }
  return box
}
