import { bench, describe } from 'vitest'
import { articleLike } from './article-like'
import { layout } from './layout'

describe('a picture from nothing', () => {
  for (const size of [30, 100, 300, 1000]) {
    const graph = articleLike(size, 1, { asked: true, circles: size / 100 })
    bench(`${size} nodes`, () => void layout(graph.nodes, graph.edges))
  }
})

describe('one claim more in a picture somebody knows', () => {
  for (const size of [30, 100, 300]) {
    const graph = articleLike(size, 1, { asked: true })
    const before = layout(graph.nodes, graph.edges)
    const nodes = [...graph.nodes, { id: 'new', width: 160, height: 48, fromEnd: 1, place: 2.5 }]
    const edges = [...graph.edges, { id: 'o0 new', from: 'o0', to: 'new' }]
    bench(`${size} nodes`, () => void layout(nodes, edges, { before }))
  }
})
