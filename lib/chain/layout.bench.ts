import dagre from '@dagrejs/dagre'
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

function againstDagre(size: number) {
  const graph = articleLike(size, 1, { asked: true })
  return {
    name: `layout, ${size} nodes, against dagre`,
    ours: () => layout(graph.nodes, graph.edges),
    peer: () => dagreLayout(graph),
    atMost: 1,
  }
}

/** The same graph, laid out by the library most people would take. It knows no reading order and keeps no places. */
function dagreLayout({ nodes, edges }: ReturnType<typeof articleLike>) {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR' })
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  for (const { id, from, to } of edges) graph.setEdge(from, to, {}, id)
  dagre.layout(graph)
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
  races: [
    ...[30, 100, 300, 1000].map(fromNothing),
    ...[100, 300].map(againstDagre),
    ...[30, 100, 300].map(oneMore),
  ],
})
