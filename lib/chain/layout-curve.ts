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

export interface Spot {
  x: number
  y: number
}

/**
 * Where a sign or a word may sit on the edge, the best place first: on its longest flat stretch if that is long
 * enough, else along its widest slope, else in the middle of whatever is longest.
 *
 * @param shares  how far along the stretch or slope, 0 to 1, in order of preference
 */
export function spotsOn(points: readonly number[], shares: readonly number[]): Spot[] {
  const stretches: { from: Spot; to: Spot; across: number; down: number }[] = []
  for (let k = 2; k < points.length; k += 2) {
    const [from, to] = [
      { x: points[k - 2]!, y: points[k - 1]! },
      { x: points[k]!, y: points[k + 1]! },
    ]
    stretches.push({ from, to, across: Math.abs(to.x - from.x), down: Math.abs(to.y - from.y) })
  }
  const widest = (list: typeof stretches) => list.sort((a, b) => b.across + b.down - a.across - a.down)[0]
  const flat = widest(stretches.filter(({ across, down }) => down === 0 && across >= roomy))
  const slope = widest(stretches.filter(({ across, down }) => down > 0 && across > 0))
  const { from, to } = flat ?? slope ?? widest(stretches)!
  return shares.map((t) => {
    const u = 1 - t
    if (flat || !slope) return { x: round(from.x * u + to.x * t), y: round(from.y * u + to.y * t) }
    // The point of the curve that `curveThrough` draws: both its handles lie half way across.
    return {
      x: round(from.x * u ** 3 + 1.5 * (from.x + to.x) * (u * u * t + u * t * t) + to.x * t ** 3),
      y: round(from.y * (u ** 3 + 3 * u * u * t) + to.y * (3 * u * t * t + t ** 3)),
    }
  })
}
