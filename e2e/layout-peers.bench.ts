import { execFileSync, spawnSync } from 'node:child_process'
import dagre from '@dagrejs/dagre'
import { articleLike } from '@/lib/chain/article-like'
import { layout } from '@/lib/chain/layout'

type Graph = ReturnType<typeof articleLike>
/** Where cards stand and how lines run between them: points in turn x and y. */
interface Drawn {
  cards: { x: number; y: number; width: number; height: number }[]
  lines: { from: string; to: string; points: number[] }[]
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
const sizes = [20, 100, 300] as const

/**
 * 24 made-up article graphs, drawn by us, by Graphviz and by dagre; each picture is measured by the same ruler. We keep
 * reading order and lanes, which the others need not. Graphviz is measured where this machine has it.
 */
export function races() {
  const graphs = new Map(sizes.map((size) => [size, seeds.map((seed) => articleLike(size, seed))]))
  const drawn = new Map<string, Drawn[]>()
  const all = (who: keyof typeof artists, size: (typeof sizes)[number]) => {
    const key = `${who} ${size}`
    if (!drawn.has(key)) drawn.set(key, graphs.get(size)!.map(artists[who]))
    return drawn.get(key)!
  }
  const sum = (pictures: Drawn[], ruler: (picture: Drawn) => number) =>
    pictures.reduce((total, picture) => total + ruler(picture), 0)
  const share = (
    what: string,
    ruler: (picture: Drawn) => number,
    size: (typeof sizes)[number],
    peer: 'graphviz' | 'dagre',
    atMost: number,
  ) => {
    const name = `layout, 8 graphs of ${size}: ${what} against ${peer}`
    if (peer === 'graphviz' && !hasGraphviz()) return { name, missing: 'Graphviz is not on this machine' }
    const measure = async () => sum(all('ours', size), ruler) / Math.max(1, sum(all(peer, size), ruler))
    return { name, measure, unit: '×', atMost, rounds: 1 }
  }
  return {
    races: [
      ...sizes.map((size) => share('crossings', crossings, size, 'graphviz', 1)),
      ...sizes.map((size) => share('area', area, size, 'graphviz', size >= 100 ? 0.85 : 1)),
      ...[100, 300].map((size) => share('crossings', crossings, size as 100, 'dagre', 0.55)),
      ...sizes.map((size) => ({
        name: `layout, 8 graphs of ${size}: lines behind foreign cards`,
        measure: async () => sum(all('ours', size), behindCards),
        unit: 'lines',
        atMost: 0,
        rounds: 1,
      })),
      {
        name: 'layout, one claim more in 100 nodes: cards that change places',
        measure: async () => Math.max(...seeds.map((seed) => grown(seed).swaps)),
        unit: 'pairs',
        atMost: 0,
        rounds: 1,
      },
      {
        name: 'layout, one claim more in 100 nodes: how far cards move apart, on the mean',
        measure: async () => Math.max(...seeds.map((seed) => grown(seed).moved)),
        unit: 'px',
        atMost: 40,
        rounds: 1,
      },
    ],
  }
}

const artists = { ours, graphviz, dagre: byDagre }

function ours({ nodes, edges }: Graph): Drawn {
  const picture = layout(nodes, edges)
  return {
    cards: picture.nodes,
    lines: picture.edges.map(({ id, points }) => ({ ...endsOf(id), points: [...points] })),
  }
}

function byDagre({ nodes, edges }: Graph): Drawn {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  for (const { id, from, to } of edges) graph.setEdge(from, to, {}, id)
  dagre.layout(graph)
  return {
    cards: graph.nodes().map((id) => {
      const { x, y, width, height } = graph.node(id) as Drawn['cards'][number]
      return { x: x - width / 2, y: y - height / 2, width, height }
    }),
    lines: graph.edges().map((edge) => ({
      from: edge.v,
      to: edge.w,
      points: (graph.edge(edge) as { points: { x: number; y: number }[] }).points.flatMap(({ x, y }) => [
        x,
        y,
      ]),
    })),
  }
}

const dot = 'dot'
const hasGraphviz = () => spawnSync(dot, ['-V']).status === 0

/** With the gaps that we keep, through Graphviz's own plain format, in inches; its splines are walked in eight steps for each piece. */
function graphviz({ nodes, edges }: Graph): Drawn {
  const text = `digraph{rankdir=LR;nodesep=${24 / 72};ranksep=${80 / 72};node[shape=box,fixedsize=true];${nodes
    .map(({ id, width, height }) => `"${id}"[width=${width / 72},height=${height / 72}];`)
    .join('')}${edges.map(({ from, to }) => `"${from}"->"${to}";`).join('')}}`
  const plain = execFileSync(dot, ['-Tplain'], { input: text, encoding: 'utf8', maxBuffer: 1 << 26 })
  const cards: Drawn['cards'] = []
  const lines: Drawn['lines'] = []
  for (const line of plain.split('\n')) {
    const [kind, ...rest] = line.split(' ')
    const numbers = rest.map((each) => Number(each) * 72)
    if (kind === 'node') {
      const [, x, y, width, height] = numbers as [number, number, number, number, number]
      cards.push({ x: x - width / 2, y: y - height / 2, width, height })
    } else if (kind === 'edge') {
      const count = Number(rest[2])
      lines.push({ from: rest[0]!, to: rest[1]!, points: walked(numbers.slice(3, 3 + 2 * count)) })
    }
  }
  return { cards, lines }
}

/** A chain of cubic Béziers as straight pieces. */
function walked(spline: number[]): number[] {
  const points = spline.slice(0, 2)
  for (let k = 0; k + 7 < spline.length; k += 6)
    for (let step = 1; step <= 8; step++) {
      const t = step / 8
      for (const axis of [0, 1]) {
        const [a, b, c, d] = [0, 2, 4, 6].map((i) => spline[k + i + axis]!) as [
          number,
          number,
          number,
          number,
        ]
        points.push((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d)
      }
    }
  return points
}

const endsOf = (id: string) => {
  const [from, to] = id.split(' ') as [string, string]
  return { from, to }
}

/** Pairs of lines that cross somewhere, those that meet at a card left out. */
function crossings({ lines }: Drawn): number {
  let count = 0
  const spans = lines.map(({ points }) => {
    const across = points.filter((_, k) => k % 2 === 0)
    const down = points.filter((_, k) => k % 2 === 1)
    return [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)] as const
  })
  for (const [i, a] of lines.entries())
    for (let k = i + 1; k < lines.length; k++) {
      const b = lines[k]!
      const [s, t] = [spans[i]!, spans[k]!]
      if (s[1] < t[0] || t[1] < s[0] || s[3] < t[2] || t[3] < s[2]) continue
      if (
        a.from !== b.from &&
        a.to !== b.to &&
        a.from !== b.to &&
        a.to !== b.from &&
        cross(a.points, b.points)
      )
        count++
    }
  return count
}

/** Which side of the line from `at` in `of` a point lies on. */
const side = (x: number, y: number, of: number[], at: number) =>
  (of[at + 2]! - of[at]!) * (y - of[at + 1]!) - (of[at + 3]! - of[at + 1]!) * (x - of[at]!)

/** Most pairs of pieces are told apart by the boxes around them. */
function cross(a: number[], b: number[]): boolean {
  for (let i = 0; i + 3 < a.length; i += 2) {
    const [left, end] = a[i]! < a[i + 2]! ? [a[i]!, a[i + 2]!] : [a[i + 2]!, a[i]!]
    const [top, low] = a[i + 1]! < a[i + 3]! ? [a[i + 1]!, a[i + 3]!] : [a[i + 3]!, a[i + 1]!]
    for (let k = 0; k + 3 < b.length; k += 2) {
      if (b[k]! < left && b[k + 2]! < left) continue
      if (b[k]! > end && b[k + 2]! > end) continue
      if (b[k + 1]! < top && b[k + 3]! < top) continue
      if (b[k + 1]! > low && b[k + 3]! > low) continue
      if (
        side(a[i]!, a[i + 1]!, b, k) * side(a[i + 2]!, a[i + 3]!, b, k) < 0 &&
        side(b[k]!, b[k + 1]!, a, i) * side(b[k + 2]!, b[k + 3]!, a, i) < 0
      )
        return true
    }
  }
  return false
}

function area({ cards }: Drawn): number {
  const span = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from)
  const across = span(
    cards.map(({ x }) => x),
    cards.map(({ x, width }) => x + width),
  )
  return (
    across *
    span(
      cards.map(({ y }) => y),
      cards.map(({ y, height }) => y + height),
    )
  )
}

/** Lines that run through a card they neither come from nor go to. */
function behindCards({ cards, lines }: Drawn): number {
  let count = 0
  for (const { points } of lines) {
    const inside = cards.filter(({ x, y, width, height }) => {
      for (let k = 2; k < points.length; k += 2)
        for (let step = 1; step < 16; step++) {
          const px = points[k - 2]! + ((points[k]! - points[k - 2]!) * step) / 16
          const py = points[k - 1]! + ((points[k + 1]! - points[k - 1]!) * step) / 16
          if (px > x + 2 && px < x + width - 2 && py > y + 2 && py < y + height - 2) return true
        }
      return false
    })
    if (inside.length > 0) count++
  }
  return count
}

const known = new Map<number, { swaps: number; moved: number }>()

/** What one more claim does to a picture of 100 cards that somebody knows. */
function grown(seed: number) {
  const before = known.get(seed)
  if (before) return before
  const old = articleLike(100, seed, { asked: true })
  const was = layout(old.nodes, old.edges)
  const nodes = [...old.nodes, { id: 'new', width: 160, height: 48, fromEnd: 1, place: 2.5 }]
  const edges = [
    ...old.edges,
    { id: 'o0 new', from: 'o0', to: 'new' },
    { id: 'new article', from: 'new', to: 'article' },
  ]
  const is = new Map(layout(nodes, edges, { before: was }).nodes.map((node) => [node.id, node]))
  const pairs = was.nodes.map((node) => ({ was: node, is: is.get(node.id)! }))
  const slid = pairs.reduce((sum, { was, is }) => sum + is.y - was.y, 0) / pairs.length
  const found = {
    swaps: pairs.reduce(
      (sum, a, i) =>
        sum +
        pairs
          .slice(i + 1)
          .filter((b) => a.is.column === b.is.column && (a.was.y - b.was.y) * (a.is.y - b.is.y) < 0).length,
      0,
    ),
    moved: pairs.reduce((sum, { was, is }) => sum + Math.abs(is.y - was.y - slid), 0) / pairs.length,
  }
  known.set(seed, found)
  return found
}
