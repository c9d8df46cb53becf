import { expect, test } from 'vitest'
import { analyse } from './analyse'
import { articleGraph } from './article-graph'
import type { Chain } from './chain'
import { insightsOf } from './insights'
import { chain } from './sketch'

const told = (...chains: Chain[]) =>
  insightsOf(
    articleGraph(chains),
    chains.map((each) => analyse(each)),
  )
const codes = (...chains: Chain[]) => told(...chains).map((insight) => insight.code)

test('two newspapers, one man', () => {
  const insights = told(
    chain('article > post > man!', { claim: 'two' }),
    chain('article > scmp > man!', { claim: 'six' }),
  )
  expect(insights[0]).toEqual({
    code: 'one_voice',
    source: 'src_man',
    relays: ['src_post', 'src_scmp'],
    claims: ['clm_two', 'clm_six'],
  })
  expect(insights[1]).toEqual({ code: 'bears_most', source: 'src_man', claims: ['clm_two', 'clm_six'] })
})

test('one newspaper is no finding', () =>
  expect(codes(chain('article > post > man!'))).toEqual(['bears_most', 'hops_read']))

test('two origins bear a claim together, so neither bears it alone', () =>
  expect(codes(chain('article > post > man!; article > scmp > woman!'))).toEqual(['hops_read']))

test('plain fact, somebody without a name, a trail gone cold, a circle: each is told once', () => {
  const anonymous = { sources: { expert: { kind: 'anonymous' as const } } }
  expect(
    codes(
      chain('article', { claim: 'one' }),
      chain('article > expert', { claim: 'two', ...anonymous }),
      chain('article > wire', { claim: 'three' }),
      chain('article > radio > blog > radio', { claim: 'four' }),
    ),
  ).toEqual(['circle', 'unsourced', 'unnamed', 'cold', 'hops_read'])
})
