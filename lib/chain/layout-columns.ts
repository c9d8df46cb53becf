import { degree, type Links, linksOf } from './layout-links'

/**
 * In which column does each node stand? Meaning comes first: a column that was asked for is kept. What is left
 * free goes where the edges are shortest.
 *
 * @param n      nodes, free of cycles (rings are boxes by now)
 * @param asked  the column counted from the left, or -1
 * @param last   the column counted from the right end (0 = last), or -1
 */
export function columnsOf(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  asked: ArrayLike<number>,
  last: ArrayLike<number>,
): Int32Array {
  const column = new Int32Array(n)
  const right = linksOf(n, from, to)
  const left = linksOf(n, to, from)
  let end = 0
  for (const v of fromLeftToRight(n, right, left)) {
    if (asked[v]! >= 0) column[v] = asked[v]!
    for (let k = right.start[v]!; k < right.start[v + 1]!; k++) {
      const u = right.to[k]!
      if (column[u]! <= column[v]!) column[u] = column[v]! + 1
    }
    end = Math.max(end, column[v]!)
  }
  const stuck = new Uint8Array(n)
  for (let v = 0; v < n; v++) {
    if (last[v]! >= 0) column[v] = Math.max(column[v]!, end - last[v]!)
    stuck[v] = asked[v]! >= 0 || last[v]! >= 0 ? 1 : 0
  }
  // Each round moves the best set one column to the right. Total length is L♮-convex in the columns (Murota 2003,
  // "Discrete Convex Analysis"), so steepest descent from the leftmost columns ends at the true minimum, after
  // at most as many rounds as there are columns.
  for (let round = 0; round < end; round++)
    if (!shiftRight(n, from, to, right, left, column, stuck, end)) break
  return column
}

/** Topological order: nobody before those who cite nobody further. */
function fromLeftToRight(n: number, right: Links, left: Links): Int32Array {
  const missing = Int32Array.from({ length: n }, (_, v) => degree(left, v))
  const order = new Int32Array(n)
  let filled = 0
  for (let v = 0; v < n; v++) if (missing[v] === 0) order[filled++] = v
  for (let i = 0; i < filled; i++) {
    const v = order[i]!
    for (let k = right.start[v]!; k < right.start[v + 1]!; k++) {
      const u = right.to[k]!
      missing[u]! -= 1
      if (missing[u] === 0) order[filled++] = u
    }
  }
  return order
}

/**
 * Finds the set of nodes whose move by one column saves most edge length, and moves it. A node drawn to the
 * right pays in what it saves (more edges out than in pull it right), a tight edge drags its end along, and what
 * must not move is tied to the sink; the best set is the source side of a minimum cut. Dinic's algorithm.
 *
 * @returns false when no set saves anything
 */
function shiftRight(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  right: Links,
  left: Links,
  column: Int32Array,
  stuck: Uint8Array,
  end: number,
): boolean {
  const [source, sink] = [n, n + 1]
  const room = 2 * (n + from.length)
  const head = new Int32Array(n + 2).fill(-1)
  const next = new Int32Array(room)
  const into = new Int32Array(room)
  const spare = new Float64Array(room)
  let arcs = 0
  const arc = (a: number, b: number, capacity: number) => {
    for (const [u, v, c] of [
      [a, b, capacity],
      [b, a, 0],
    ] as const) {
      into[arcs] = v
      spare[arcs] = c
      next[arcs] = head[u]!
      head[u] = arcs++
    }
  }
  let saved = 0
  for (let v = 0; v < n; v++) {
    const pull = degree(right, v) - degree(left, v)
    if (stuck[v] || column[v]! >= end) arc(v, sink, Number.POSITIVE_INFINITY)
    else if (pull > 0) {
      arc(source, v, pull)
      saved += pull
    } else if (pull < 0) arc(v, sink, -pull)
  }
  for (let i = 0; i < from.length; i++)
    if (column[to[i]!] === column[from[i]!]! + 1) arc(from[i]!, to[i]!, Number.POSITIVE_INFINITY)

  const depth = new Int32Array(n + 2)
  const cursor = new Int32Array(n + 2)
  const queue = new Int32Array(n + 2)
  for (;;) {
    depth.fill(-1)
    depth[source] = 0
    let filled = 0
    queue[filled++] = source
    for (let i = 0; i < filled; i++)
      for (let e = head[queue[i]!]!; e >= 0; e = next[e]!)
        if (spare[e]! > 0 && depth[into[e]!]! < 0) {
          depth[into[e]!] = depth[queue[i]!]! + 1
          queue[filled++] = into[e]!
        }
    if (depth[sink]! < 0) break
    cursor.set(head)
    saved -= pushAll()
  }
  if (saved < 0.5) return false
  for (let v = 0; v < n; v++) if (depth[v]! >= 0) column[v]! += 1
  return true

  /** One blocking flow along the levels in `depth`. */
  function pushAll(): number {
    const path: number[] = []
    let pushed = 0
    let v = source
    for (;;) {
      if (v === sink) {
        let flow = Number.POSITIVE_INFINITY
        let narrow = 0
        path.forEach((e, i) => {
          if (spare[e]! < flow) {
            flow = spare[e]!
            narrow = i
          }
        })
        for (const e of path) {
          spare[e]! -= flow
          spare[e ^ 1]! += flow
        }
        pushed += flow
        v = into[path[narrow]! ^ 1]!
        path.length = narrow
        continue
      }
      let e = cursor[v]!
      while (e >= 0 && !(spare[e]! > 0 && depth[into[e]!] === depth[v]! + 1)) e = next[e]!
      cursor[v] = e
      if (e >= 0) {
        path.push(e)
        v = into[e]!
      } else if (v === source) return pushed
      else {
        depth[v] = -1
        v = into[path.pop()! ^ 1]!
      }
    }
  }
}
