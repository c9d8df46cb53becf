import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csrOf } from './csr'
import { dominators } from './dominators'
import { marked } from './lines'
import { reachable } from './reach'
import { stronglyConnected } from './strongly-connected'

/** A busy machine may take its time. */
const patient = { timeout: 60_000 }

const graphs = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    edges: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: n * 3 }),
    ground: fc
      .array(fc.boolean(), { minLength: n, maxLength: n })
      .map((list) => Uint8Array.from(list, Number)),
  }),
)
const up = (n: number, edges: [number, number][]) =>
  csrOf(
    n,
    edges.map((e) => e[0]),
    edges.map((e) => e[1]),
  )
const down = (n: number, edges: [number, number][]) =>
  csrOf(
    n,
    edges.map((e) => e[1]),
    edges.map((e) => e[0]),
  )

test('walking up the dominators names exactly those without whom the ground is out of reach', patient, () =>
  fc.assert(
    fc.property(graphs, ({ n, edges, ground }) => {
      const below = dominators(up(n, edges), down(n, edges), ground)
      const reached = reachable(up(n, edges), marked(ground))
      for (let v = 0; v < n; v++) {
        expect(below[v] === -1).toBe(!reached[v])
        if (!reached[v]) continue
        const named: number[] = []
        for (let d = below[v]!; d !== n; d = below[d]!) named.push(d)
        const needed = [...Array(n).keys()].filter((w) => {
          const closed = new Uint8Array(n)
          closed[w] = 1
          return w !== v && reached[w] && !reachable(up(n, edges), marked(ground), closed)[v]
        })
        expect(named.sort((a, b) => a - b)).toEqual(needed)
      }
    }),
    { numRuns: 500 },
  ),
)

test('what is closed leads nowhere', () => {
  const edges: [number, number][] = [
    [0, 1],
    [1, 2],
    [0, 2],
  ]
  const without = (v: number) =>
    dominators(
      up(3, edges),
      down(3, edges),
      Uint8Array.of(1, 0, 0),
      Uint8Array.from([0, 1, 2], (w) => Number(w === v)),
    )
  expect([...without(1)]).toEqual([3, -1, 0])
  expect([...without(0)]).toEqual([-1, -1, -1])
})

test('a chain of a million hops is no deeper than any other', patient, () => {
  const n = 1_000_000
  const from = Int32Array.from({ length: n - 1 }, (_, i) => i)
  const to = from.map((v) => v + 1)
  const ground = new Uint8Array(n)
  ground[0] = 1
  expect(dominators(csrOf(n, from, to), csrOf(n, to, from), ground)[n - 1]).toBe(n - 2)
  expect(stronglyConnected(csrOf(n, from, to)).count).toBe(n)
})

test('two nodes are in one group exactly when each can walk to the other', patient, () =>
  fc.assert(
    fc.property(graphs, ({ n, edges }) => {
      const graph = up(n, edges)
      const { component } = stronglyConnected(graph)
      const from = [...Array(n).keys()].map((v) => reachable(graph, [v]))
      for (let a = 0; a < n; a++)
        for (let b = 0; b < n; b++) {
          expect(component[a] === component[b]).toBe(Boolean(from[a]![b] && from[b]![a]))
          if (from[a]![b]) expect(component[a]!).toBeGreaterThanOrEqual(component[b]!)
        }
    }),
    { numRuns: 500 },
  ),
)
