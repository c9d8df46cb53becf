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

/** A flat stretch at least this long can hold a sign and a word. */
const roomy = 60

/**
 * Where a sign or a word sits on the edge: in the middle of its longest flat stretch, or, if it has none to speak
 * of, part of the way along its widest slope.
 *
 * @param share  how far along the slope, 0 to 1
 */
export function spotOn(points: readonly number[], share: number): { x: number; y: number; room: number } {
  let flat = { x: points[0]!, y: points[1]!, room: -1 }
  let slope = { ...flat }
  for (let k = 2; k < points.length; k += 2) {
    const [x0, y0, x1, y1] = [points[k - 2]!, points[k - 1]!, points[k]!, points[k + 1]!]
    const room = Math.abs(x1 - x0)
    if (y0 === y1 && room > flat.room) flat = { x: (x0 + x1) / 2, y: y0, room }
    if (y0 === y1 || room <= slope.room) continue
    // The point of the curve that `curveThrough` draws: both its handles lie half way across.
    const [t, u] = [share, 1 - share]
    const x = x0 * u ** 3 + 1.5 * (x0 + x1) * (u * u * t + u * t * t) + x1 * t ** 3
    const y = y0 * (u ** 3 + 3 * u * u * t) + y1 * (3 * u * t * t + t ** 3)
    slope = { x, y, room }
  }
  const spot = flat.room >= roomy || slope.room < 0 ? flat : slope
  return { x: round(spot.x), y: round(spot.y), room: spot.room }
}
