import { expect, test } from 'vitest'
import { articleGraph } from './article-graph'
import { pageLines } from './page-lines'
import { pictureOf } from './picture'
import { chain } from './sketch'

const rice = chain('article > kompas > bps!', { claim: 'rice' })
const debt = chain('article > kompas > bank!', { claim: 'debt' })

test('the article stands to the right of its claims, as tall as they are', () => {
  const picture = pictureOf(articleGraph([rice, debt]), { page: true })
  const claim = picture.boxes.get('clm_debt')!
  expect(picture.page!.x).toBeGreaterThan(claim.x + claim.width)
  expect(picture.page!.height).toBe(picture.height)
  expect(picture.lanes.map((lane) => lane.lane)).toEqual(['origin', 'read', 'claim', 'article'])
})

test('a line that carries more claims is thicker', () => {
  const picture = pictureOf(articleGraph([rice, chain('article > kompas > bps!', { claim: 'maize' })]))
  const width = (to: string) => picture.edges.find(({ edge }) => edge.to === to)!.width
  expect(width('src_kompas@1')).toBeGreaterThan(width('clm_rice'))
})

test('every edge starts at the one who is cited and points at the one who cites', () => {
  const { edges, boxes } = pictureOf(articleGraph([rice, debt]))
  for (const { edge, path, tip } of edges) {
    const from = boxes.get(edge.from)!
    expect(path.startsWith(`M${from.x + from.width} `)).toBe(true)
    expect(tip).toMatchObject({ x: boxes.get(edge.to)!.x, towards: 1 })
  }
})

test('with little room the columns stand closer and the page gives way, but no card goes up or down', () => {
  const graph = articleGraph([rice, debt])
  const [wide, narrow] = [pictureOf(graph, { page: true }), pictureOf(graph, { page: true, room: 500 })]
  expect(narrow.width).toBeLessThan(wide.width * 0.7)
  expect(narrow.page).toBeNull()
  for (const [id, { y, height }] of wide.boxes) expect(narrow.boxes.get(id)).toMatchObject({ y, height })
  for (const { x, width } of narrow.lanes) expect(x + width).toBeLessThanOrEqual(narrow.width)
})

test('it is no narrower than it has to be', () => {
  const graph = articleGraph([rice, debt])
  const wide = pictureOf(graph, { page: true })
  expect(pictureOf(graph, { page: true, room: wide.width }).width).toBe(wide.width)
  const snug = pictureOf(graph, { page: true, room: wide.width - 20 })
  expect(snug.width).toBeLessThan(wide.width - 20)
  expect(snug.page).not.toBeNull()
})

test('an empty article is an empty picture', () =>
  expect(pictureOf(articleGraph([]))).toMatchObject({ edges: [], rings: [], width: 0 }))

test('the little page marks the lines a claim is made on, and no others', () => {
  const blocks = [
    { kind: 'headline', start: 0, end: 30 },
    { kind: 'paragraph', start: 32, end: 140 },
    { kind: 'boilerplate', start: 142, end: 150 },
  ] as const
  const { lines, claimAt } = pageLines(blocks, [{ claimId: 'clm_rice', start: 70, end: 100 }], 400)
  expect(lines.map((line) => line.claims.length)).toEqual([0, 0, 1, 0])
  expect(claimAt.get('clm_rice')).toBe(Math.round(lines[2]!.y))
})
