/**
 * Who is joined to whom, packed into three flat arrays (compressed sparse rows): the neighbours of `v` are
 * `to[start[v]] … to[start[v + 1] - 1]`, and `edge` says which edge leads there. A sweep over all neighbours is
 * one walk through memory; arrays of arrays cost four times as much on the graphs we draw.
 */
export interface Links {
  start: Int32Array
  to: Int32Array
  edge: Int32Array
}

/** The neighbours each of `n` nodes reaches by edges `from[i] → to[i]`, in the order of the edges. O(n + edges). */
export function linksOf(n: number, from: ArrayLike<number>, to: ArrayLike<number>): Links {
  const count = from.length
  const links = { start: new Int32Array(n + 1), to: new Int32Array(count), edge: new Int32Array(count) }
  for (let i = 0; i < count; i++) links.start[from[i]! + 1]! += 1
  for (let v = 0; v < n; v++) links.start[v + 1]! += links.start[v]!
  const next = links.start.slice(0, n)
  for (let i = 0; i < count; i++) {
    const slot = next[from[i]!]!
    next[from[i]!] = slot + 1
    links.to[slot] = to[i]!
    links.edge[slot] = i
  }
  return links
}

export const degree = (links: Links, v: number) => links.start[v + 1]! - links.start[v]!
