/** Radius of the corner where a flat stretch meets an upright one. */
const corner = 10

/**
 * An SVG path through the points of an edge: flat stretches as lines, slopes as curves that leave and arrive flat,
 * right angles rounded. The curve never leaves the rectangles spanned by neighbouring points.
 */
export function curveThrough(points: readonly number[]): string {
  let [x, y] = [points[0]!, points[1]!]
  let path = `M${x} ${y}`
  for (let k = 2; k < points.length; k += 2) {
    const [tx, ty] = [points[k]!, points[k + 1]!]
    if (ty !== y && tx !== x) {
      const half = round((x + tx) / 2)
      path += `C${half} ${y} ${half} ${ty} ${tx} ${ty}`
    } else {
      const turn = turnAfter(points, k)
      const length = Math.abs(tx - x) + Math.abs(ty - y)
      if (turn > 0 && length > 0) {
        const r = Math.min(corner, length / 2, turn / 2)
        const [nx, ny] = [points[k + 2]!, points[k + 3]!]
        const [bx, by] = [tx - Math.sign(tx - x) * r, ty - Math.sign(ty - y) * r]
        const [ax, ay] = [tx + Math.sign(nx - tx) * r, ty + Math.sign(ny - ty) * r]
        path += `L${round(bx)} ${round(by)}Q${tx} ${ty} ${round(ax)} ${round(ay)}`
      } else path += `L${tx} ${ty}`
    }
    ;[x, y] = [tx, ty]
  }
  return path
}

/** The length of the next stretch if the way turns by a right angle at point `k`, else 0. */
function turnAfter(points: readonly number[], k: number): number {
  if (k + 3 >= points.length) return 0
  const upright = points[k] === points[k - 2]
  const next = { dx: points[k + 2]! - points[k]!, dy: points[k + 3]! - points[k + 1]! }
  if (upright) return next.dy === 0 ? Math.abs(next.dx) : 0
  return next.dx === 0 ? Math.abs(next.dy) : 0
}

const round = (n: number) => Math.round(n * 10) / 10

/** The middle of the longest flat stretch, where a word can sit on the line; else the middle of the way. */
export function wordSpot(points: readonly number[]): { x: number; y: number; room: number } {
  let spot = { x: 0, y: 0, room: -1 }
  for (let k = 2; k < points.length; k += 2) {
    const room = Math.abs(points[k]! - points[k - 2]!)
    if (points[k + 1] !== points[k - 1] || room <= spot.room) continue
    spot = { x: (points[k]! + points[k - 2]!) / 2, y: points[k + 1]!, room }
  }
  if (spot.room >= 60) return spot
  let slope = { x: 0, y: 0, room: -1 }
  for (let k = 2; k < points.length; k += 2) {
    const room = Math.abs(points[k]! - points[k - 2]!)
    if (room <= slope.room) continue
    slope = { x: (points[k]! + points[k - 2]!) / 2, y: (points[k + 1]! + points[k - 1]!) / 2, room }
  }
  return slope
}
