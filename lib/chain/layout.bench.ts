import { articleLike } from './article-like'
import { layout } from './layout'

/** The promise is for 300 nodes; the other sizes show how it grows. */
const limit = (size: number) => (size === 300 ? { atMostMs: 50 } : {})

function fromNothing(size: number) {
  const graph = articleLike(size, 1, { asked: true, circles: size / 100 })
  return {
    name: `layout, ${size} nodes from nothing`,
    ours: () => layout(graph.nodes, graph.edges),
    ...limit(size),
  }
}

function oneMore(size: number) {
  const graph = articleLike(size, 1, { asked: true })
  const before = layout(graph.nodes, graph.edges)
  const nodes = [...graph.nodes, { id: 'new', width: 160, height: 48, fromEnd: 1, place: 2.5 }]
  const edges = [...graph.edges, { id: 'o0 new', from: 'o0', to: 'new' }]
  return {
    name: `layout, one claim more in a known picture of ${size}`,
    ours: () => layout(nodes, edges, { before }),
    ...limit(size),
  }
}

export const races = () => ({
  races: [...[30, 100, 300, 1000].map(fromNothing), ...[30, 100, 300].map(oneMore)],
})
