import { expect, test } from 'vitest'
import { articleGraph } from './article-graph'
import { asBefore, movedTo, stepped } from './kept-places'
import { type Picture, pictureOf } from './picture'
import { chain } from './sketch'

const claims = [
  chain('article > kompas > bps!', { claim: 'rice' }),
  chain('article > tempo > bank!', { claim: 'debt' }),
  chain('article > antara > port!', { claim: 'ships' }),
]
const draw = (places: Record<string, number>, more = claims) => {
  const before = asBefore(places)
  return pictureOf(articleGraph(more), before ? { before } : {})
}
const column = ({ boxes }: Picture, lane: string) =>
  [...boxes]
    .filter(([id]) => id.endsWith(lane))
    .sort(([, a], [, b]) => a.y - b.y)
    .map(([id]) => id.replace('src_', '').replace(lane, ''))

test('a card that is put elsewhere stands there, and its column makes room', () => {
  const first = draw({})
  expect(column(first, '@1')).toEqual(['kompas', 'tempo', 'antara'])
  const lowest = first.boxes.get('src_antara@1')!
  const places = movedTo(first.boxes, {}, 'src_kompas@1', lowest.y + lowest.height + 60)
  expect(column(draw(places), '@1')).toEqual(['tempo', 'antara', 'kompas'])
})

test('a step past a neighbour changes places with it, and a step back puts both back', () => {
  const first = draw({})
  const down = stepped(first.boxes, {}, 'src_kompas@1', 'down')!
  const second = draw(down)
  expect(column(second, '@1')).toEqual(['tempo', 'kompas', 'antara'])
  const up = stepped(second.boxes, down, 'src_kompas@1', 'up')!
  expect(column(draw(up), '@1')).toEqual(['kompas', 'tempo', 'antara'])
})

test('an arrangement outlives a new source: the others keep their order', () => {
  const places = stepped(draw({}).boxes, {}, 'src_kompas@1', 'down')!
  const grown = draw(places, [...claims, chain('article > detik > witness!', { claim: 'new' })])
  expect(column(grown, '@1').filter((name) => name !== 'detik')).toEqual(['tempo', 'kompas', 'antara'])
})

test('claims stay in reading order whatever is asked', () => {
  const first = draw({})
  const places = movedTo(first.boxes, {}, 'clm_rice', 5000)
  const { boxes } = draw(places)
  expect(boxes.get('clm_rice')!.y).toBeLessThan(boxes.get('clm_debt')!.y)
})

test('nothing arranged is nothing to follow', () => {
  expect(asBefore({})).toBeUndefined()
  expect(stepped(draw({}).boxes, {}, 'src_nobody@1', 'up')).toBeNull()
})
