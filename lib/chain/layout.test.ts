import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleLike } from './article-like'
import { type Layout, type LayoutEdge, type LayoutNode, layout } from './layout'

const card = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  width: 160,
  height: 48,
  ...more,
})
const edges = (...arrows: string[]): LayoutEdge[] =>
  arrows.map((arrow) => {
    const [from, to] = arrow.split('>') as [string, string]
    return { id: arrow, from, to }
  })
const at = (picture: Layout, id: string) => picture.nodes.find((node) => node.id === id)!

/** Pairs of cards that share any ground. */
const overlaps = ({ nodes }: Layout) =>
  nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} on ${b.id}`),
  )

/** Edges any stretch of which, taken as its whole rectangle, touches a card that is neither of its ends. */
const behindCards = (picture: Layout, drawn: LayoutEdge[]) => {
  const ends = new Map(drawn.map((edge) => [edge.id, edge]))
  return picture.edges.flatMap(({ id, points }) =>
    picture.nodes
      .filter((node) => node.id !== ends.get(id)!.from && node.id !== ends.get(id)!.to)
      .filter((node) => {
        for (let k = 0; k + 3 < points.length; k += 2) {
          const [x1, x2] = [Math.min(points[k]!, points[k + 2]!), Math.max(points[k]!, points[k + 2]!)]
          const [y1, y2] = [
            Math.min(points[k + 1]!, points[k + 3]!),
            Math.max(points[k + 1]!, points[k + 3]!),
          ]
          if (x1 < node.x + node.width && x2 > node.x && y1 < node.y + node.height && y2 > node.y) return true
        }
        return false
      })
      .map((node) => `${id} behind ${node.id}`),
  )
}

/** Graphs of 1 to 300 nodes, with and without circles, with columns asked for and left free. */
const anyArticle = fc
  .record({
    size: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 300 })),
    seed: fc.integer({ min: 1, max: 10_000 }),
    circles: fc.constantFrom(0, 0, 1, 4),
    asked: fc.boolean(),
  })
  .map(({ size, seed, ...rest }) => articleLike(size, seed, rest))
const quick = { effort: 60_000 }

describe('whatever the graph', () => {
  test('no two cards overlap and no edge runs behind a foreign card', () => {
    fc.assert(
      fc.property(anyArticle, (graph) => {
        const picture = layout(graph.nodes, graph.edges, quick)
        expect(overlaps(picture)).toEqual([])
        expect(behindCards(picture, graph.edges)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('the same graph gives the same bytes', () => {
    fc.assert(
      fc.property(anyArticle, (graph) => {
        const once = JSON.stringify(layout(graph.nodes, graph.edges, quick))
        expect(JSON.stringify(layout(structuredClone(graph.nodes), graph.edges, quick))).toBe(once)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  test('claims stand in one column in reading order, origins in the first, the article last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 300 }), fc.integer({ min: 1, max: 10_000 }), (size, seed) => {
        const graph = articleLike(size, seed, { asked: true })
        const { nodes, columns } = layout(graph.nodes, graph.edges, quick)
        const claims = nodes.filter((node) => node.id.startsWith('c'))
        expect(new Set(claims.map((claim) => claim.column))).toEqual(new Set([columns.length - 2]))
        expect(claims.map((claim) => claim.y)).toEqual(claims.map((claim) => claim.y).sort((a, b) => a - b))
        expect(nodes.filter((n) => n.id.startsWith('o')).every((n) => n.column === 0)).toBe(true)
        expect(nodes.at(-1)!.column).toBe(columns.length - 1)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('everything lies inside the picture', () => {
    fc.assert(
      fc.property(anyArticle, (graph) => {
        const picture = layout(graph.nodes, graph.edges, quick)
        for (const box of [...picture.nodes, ...picture.rings]) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(picture.width + 1)
          expect(box.y + box.height).toBeLessThanOrEqual(picture.height + 1)
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})

describe('small pictures', () => {
  test('nothing gives an empty picture', () =>
    expect(layout([], [])).toMatchObject({ nodes: [], edges: [], width: 0, height: 0 }))

  test('a lone card stands in the corner', () =>
    expect(layout([card('bps')], []).nodes).toMatchObject([{ x: 0, y: 0, column: 0 }]))

  test('each hop is one column further right, and a straight chain is a straight line', () => {
    const picture = layout([card('tempo'), card('bps'), card('antara')], edges('bps>antara', 'antara>tempo'))
    expect(['bps', 'antara', 'tempo'].map((id) => at(picture, id).x)).toEqual([0, 240, 480])
    expect(new Set(picture.nodes.map((node) => node.y)).size).toBe(1)
  })

  test('a card left free stands where its edges are shortest, not as far left as it could', () => {
    const picture = layout(
      ['a', 'b', 'c', 'late', 'end'].map((id) => card(id)),
      edges('a>b', 'b>c', 'c>end', 'late>end'),
    )
    expect(at(picture, 'late').column).toBe(2)
  })

  test('lines that need not cross do not', () => {
    const picture = layout(
      ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => card(id)),
      edges('a>z', 'b>x', 'c>y'),
    )
    expect(picture.crossings).toBe(0)
  })

  test('an edge against the asked-for columns is drawn backwards, not lost', () => {
    const picture = layout([card('left', { column: 0 }), card('right', { column: 2 })], edges('right>left'))
    expect(picture.edges).toMatchObject([{ backwards: true, points: [320, 24, 160, 24] }])
  })

  test('an edge inside one column goes round through the gap', () => {
    const nodes = ['a', 'b', 'c'].map((id) => card(id, { column: 0 }))
    const picture = layout(nodes, edges('a>c'))
    expect(Math.max(...picture.edges[0]!.points.filter((_, k) => k % 2 === 0))).toBeGreaterThan(160)
    expect(behindCards(picture, edges('a>c'))).toEqual([])
  })
})

describe('rings', () => {
  const members = ['blog', 'kanal', 'radio', 'meridian'].map((id) => card(id))
  const ring = edges('blog>kanal', 'kanal>radio', 'radio>blog', 'radio>meridian')

  test('three who cite each other become one box with the edges of the ring inside it', () => {
    const picture = layout(members, ring)
    expect(picture.rings).toMatchObject([{ members: ['blog', 'kanal', 'radio'] }])
    expect(picture.edges.map((edge) => edge.inRing)).toEqual([true, true, true, false])
    const box = picture.rings[0]!
    for (const { points } of picture.edges.slice(0, 3))
      for (let k = 0; k < points.length; k += 2)
        expect(points[k]! > box.x && points[k]! < box.x + box.width).toBe(true)
  })

  test('who cites the ring stands to its right', () => {
    const picture = layout(members, ring)
    expect(at(picture, 'meridian').x).toBeGreaterThan(picture.rings[0]!.x + picture.rings[0]!.width)
  })
})

describe('a picture somebody knows', () => {
  const grown = (size: number, seed: number) => {
    const old = articleLike(size, seed, { asked: true })
    const before = layout(old.nodes, old.edges, quick)
    const nodes = [...old.nodes, card('new work'), card('new claim', { fromEnd: 1, place: 2.5 })]
    const extra = edges('o0>new work', 'new work>new claim', 'new claim>article')
    return { before, after: layout(nodes, [...old.edges, ...extra], { ...quick, before }) }
  }

  test.each([20, 100, 300])(
    'adding one claim to %i nodes swaps no two old cards and moves them little',
    (size) => {
      for (const seed of [1, 2, 3]) {
        const { before, after } = grown(size, seed)
        const moved = before.nodes.map((node) => ({ was: node, is: at(after, node.id) }))
        const swapped = moved.flatMap((a, i) =>
          moved
            .slice(i + 1)
            .filter((b) => a.is.column === b.is.column && (a.was.y - b.was.y) * (a.is.y - b.is.y) < 0),
        )
        expect(swapped).toEqual([])
        // The whole picture may slide when a card joins at the top; what counts is how far cards move apart.
        const slid = moved.reduce((sum, { was, is }) => sum + is.y - was.y, 0) / moved.length
        const mean = moved.reduce((sum, { was, is }) => sum + Math.abs(is.y - was.y - slid), 0) / moved.length
        expect(mean).toBeLessThan(40)
      }
    },
    60_000,
  )

  test('a new claim takes its place in the reading order', () => {
    const { after } = grown(100, 1)
    expect(at(after, 'c2').y).toBeLessThan(at(after, 'new claim').y)
    expect(at(after, 'new claim').y).toBeLessThan(at(after, 'c3').y)
  })

  test('the same picture twice is the same picture', () => {
    const graph = articleLike(100, 4, { asked: true, circles: 2 })
    const before = layout(graph.nodes, graph.edges, quick)
    const after = layout(graph.nodes, graph.edges, { ...quick, before })
    const mean = after.nodes.reduce((sum, node, i) => sum + Math.abs(node.y - before.nodes[i]!.y), 0) / 100
    expect(mean).toBeLessThan(8)
  })
})
