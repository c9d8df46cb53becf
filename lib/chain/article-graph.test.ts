import { describe, expect, test } from 'vitest'
import { articleGraph, claimGraph, type GraphCard, type SourceCard } from './article-graph'
import { chain, sourceId } from './sketch'
import { strikeMarks } from './strike-marks'
import { traceOf } from './trace'

const named = (card: GraphCard) =>
  card.kind === 'claim' ? card.claimId.slice(4) : card.kind === 'source' ? card.id.slice(4) : card.kind
const drawn = (...chains: ReturnType<typeof chain>[]) => {
  const graph = articleGraph(chains)
  const short = new Map(graph.cards.map((card) => [card.id, named(card)]))
  return {
    graph,
    columns: Object.fromEntries(graph.cards.map((card) => [named(card), card.column])),
    arrows: graph.edges.map((edge) => `${short.get(edge.from)} > ${short.get(edge.to)}`).sort(),
    card: (name: string) => graph.cards.find((card) => named(card) === name) as SourceCard,
    short: (ids: Iterable<string>) => [...ids].map((id) => short.get(id) ?? id).sort(),
  }
}

describe('columns', () => {
  test('origin, passed on, read, claim', () => {
    const { columns, graph } = drawn(chain('article > kompas > antara > bps!', { claim: 'rice' }))
    expect(columns).toEqual({ 'bps@origin': 0, 'antara@2': 1, 'kompas@1': 2, rice: 3 })
    expect(graph.lanes.map((lane) => lane.lane)).toEqual(['origin', 'passed', 'read', 'claim'])
  })

  test('an origin stands in the first column even when the article cites it directly', () => {
    const { columns } = drawn(
      chain('article > kompas > bps!', { claim: 'rice' }),
      chain('article > bank!', { claim: 'debt' }),
    )
    expect(columns).toMatchObject({ 'bank@origin': 0, 'kompas@1': 1, debt: 2 })
  })

  test('whoever is cited by two stands further out than both', () => {
    const { columns } = drawn(chain('article > a > b > c!; article > b', { claim: 'x' }))
    expect(columns).toEqual({ 'c@origin': 0, 'b@2': 1, 'a@1': 2, x: 3 })
  })
})

describe('one card for one Source', () => {
  test('two claims through one paper share its card, and each knows which are which', () => {
    const { card, arrows } = drawn(
      chain('article > kompas > bps!', { claim: 'rice' }),
      chain('article > kompas > bank!', { claim: 'debt' }),
    )
    expect(card('kompas@1').claims).toEqual(['clm_rice', 'clm_debt'])
    expect(card('bps@origin').claims).toEqual(['clm_rice'])
    expect(arrows).toEqual([
      'bank@origin > kompas@1',
      'bps@origin > kompas@1',
      'kompas@1 > debt',
      'kompas@1 > rice',
    ])
  })

  test('in another position the same Source is another card, so merging never makes a circle', () => {
    const { graph } = drawn(
      chain('article > a > b > origin!', { claim: 'one' }),
      chain('article > b > a > origin!', { claim: 'two' }),
    )
    expect(graph.cards.filter((each) => each.kind === 'source' && each.ring)).toEqual([])
    expect(graph.cards).toHaveLength(7)
  })

  test('where a trail goes cold at a paper that elsewhere names its source, there is one card of that paper', () => {
    const { card, columns } = drawn(
      chain('article > dailynk > officials!', { claim: 'workers' }),
      chain('article > dailynk', { claim: 'offer' }),
    )
    expect(columns).not.toHaveProperty('dailynk@origin')
    expect(card('dailynk@1')).toMatchObject({ coldIn: ['clm_offer'], claims: ['clm_workers', 'clm_offer'] })
  })
})

test('one claim is drawn hop by hop: two works of one paper are two cards', () => {
  const { cards } = claimGraph(chain('article > kompas > bps!; article > kompas#2 > bps', { claim: 'rice' }))
  expect(cards.map((card) => card.id)).toEqual(['apr_kompas', 'apr_bps', 'apr_kompas-2', 'clm_rice'])
})

describe('what claims rest on', () => {
  test('claims without a source share one card that says so', () => {
    const { graph, arrows } = drawn(chain('article', { claim: 'one' }), chain('article', { claim: 'two' }))
    expect(graph.cards[0]).toMatchObject({ kind: 'unsourced', claims: ['clm_one', 'clm_two'] })
    expect(arrows).toEqual(['unsourced > one', 'unsourced > two'])
  })

  test('an article that was there rests on its own reporting', () =>
    expect(drawn(chain('article!', { claim: 'one' })).arrows).toEqual(['own > one']))

  test('a dispute is drawn, but carries nothing', () => {
    const { graph, card } = drawn(chain('article > kompas > bps!; kompas ~> rival', { claim: 'rice' }))
    expect(card('rival@origin').claims).toEqual([])
    expect(graph.edges.find((edge) => !edge.carries)).toMatchObject({ relations: ['disputes'] })
  })

  test('one hop taken on trust and the shared edge is', () => {
    const trusted = { appearances: { kompas: { access: 'trusted' as const } } }
    const { graph } = drawn(
      chain('article > kompas > bps!; article > kompas#2 > bps', { claim: 'rice', ...trusted }),
    )
    const edge = graph.edges.find((each) => each.to === 'clm_rice')
    expect(edge).toMatchObject({ state: 'trusted', read: 1, of: 2 })
  })
})

describe('rings', () => {
  test('three who cite each other share a ring and a column', () => {
    const { graph } = drawn(chain('article > radio > kanal > blog > radio', { claim: 'war' }))
    const ring = graph.cards.filter((card): card is SourceCard => card.kind === 'source')
    expect(new Set(ring.map((card) => card.ring)).size).toBe(1)
    expect(ring.map((card) => card.column)).toEqual([1, 1, 1])
  })

  test('a source that cites the article back is marked, and is no origin', () => {
    const { card } = drawn(chain('article > wire > article', { claim: 'war' }))
    expect(card('wire@1')).toMatchObject({ citesArticle: true, lane: 'read' })
  })
})

describe('tracing', () => {
  const { graph, short } = drawn(
    chain('article > kompas > bps!', { claim: 'rice' }),
    chain('article > kompas > bank!', { claim: 'debt' }),
  )

  test('from an origin: the way to its own claim, not to the other that runs through the same paper', () =>
    expect(short(traceOf(graph, 'src_bps@origin').cards)).toEqual(['bps@origin', 'kompas@1', 'rice']))

  test('from a paper: both ways', () =>
    expect(short(traceOf(graph, 'src_kompas@1').cards)).toEqual([
      'bank@origin',
      'bps@origin',
      'debt',
      'kompas@1',
      'rice',
    ]))
})

test('striking an origin leaves its paper without, and cuts the line to the claim', () => {
  const chains = [
    chain('article > kompas > bps!', { claim: 'rice' }),
    chain('article > tempo > bank!', { claim: 'debt' }),
  ]
  const { graph, short } = drawn(...chains)
  const marks = strikeMarks(graph, chains, new Set([sourceId('bps')]))
  expect(short(marks.struck)).toEqual(['bps@origin'])
  expect(short(marks.cutOff)).toEqual(['kompas@1'])
  expect([...marks.cut]).toEqual(['src_kompas@1>clm_rice', 'src_bps@origin>src_kompas@1'])
})
