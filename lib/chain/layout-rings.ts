import { linksOf } from './layout-links'

/**
 * Circular reporting is a finding, not a nuisance: a ring becomes one box before anything else is decided, so
 * the rest of the layout never meets a cycle, and the reader meets the ring as a thing.
 */

/** Room inside a ring's box, in the units of the cards. */
export const ringRoom = { side: 22, head: 34, foot: 16, between: 34, lane: 14 }

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

/**
 * The strongly connected components with more than one member (Tarjan 1972, without recursion so that a long
 * chain cannot exhaust the stack). Members come in the order in which a walk along the edges meets them.
 */
export function ringsOf(n: number, from: ArrayLike<number>, to: ArrayLike<number>): number[][] {
  const links = linksOf(n, from, to)
  const seen = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const open = new Uint8Array(n)
  const next = links.start.slice(0, n)
  const waiting: number[] = []
  const rings: number[][] = []
  let clock = 0
  for (let root = 0; root < n; root++) {
    if (seen[root] !== -1) continue
    const path = [root]
    while (path.length > 0) {
      const v = path[path.length - 1]!
      if (seen[v] === -1) {
        low[v] = seen[v] = clock++
        open[v] = 1
        waiting.push(v)
      }
      if (next[v]! < links.start[v + 1]!) {
        const u = links.to[next[v]!++]!
        if (seen[u] === -1) path.push(u)
        else if (open[u]) low[v] = Math.min(low[v]!, seen[u]!)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!)
      if (low[v] !== seen[v]) continue
      const ring = waiting.splice(waiting.indexOf(v))
      for (const u of ring) open[u] = 0
      if (ring.length > 1) rings.push(ring)
    }
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
