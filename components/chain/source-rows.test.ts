import { expect, test } from 'vitest'
import { analyse } from '@/lib/chain/analyse'
import { articleGraph } from '@/lib/chain/article-graph'
import { bearersOf } from '@/lib/chain/bearers'
import { chain } from '@/lib/chain/sketch'
import { sortedBy, sourceRows } from './source-rows'

const chains = [
  chain('article > kompas > bps!', { claim: 'rice' }),
  chain('article > kompas > bank!; article > tempo > bank', { claim: 'debt' }),
]
const rows = sourceRows({
  graph: articleGraph(chains),
  bearers: bearersOf(chains.map((each) => analyse(each))),
})
const row = (name: string) => rows.find((each) => each.name === name)

test('a source says what it carries, what falls without it, and who its neighbours are', () =>
  expect(row('kompas')).toMatchObject({
    carries: ['clm_rice', 'clm_debt'],
    falls: ['clm_rice'],
    cites: ['src_bps', 'src_bank'],
    citedBy: ['article'],
    read: 2,
    of: 2,
  }))

test('who is named by two is cited by both', () =>
  expect(row('bank')).toMatchObject({ falls: ['clm_debt'], citedBy: ['src_kompas', 'src_tempo'] }))

test('sorting by what falls puts the heaviest first, and names decide a tie', () => {
  const names = (key: 'falls' | 'name', down: boolean) =>
    sortedBy(rows, key, down, 'en').map((each) => each.name)
  expect(names('falls', true)).toEqual(['bank', 'bps', 'kompas', 'tempo'])
  expect(names('name', true)).toEqual(['tempo', 'kompas', 'bps', 'bank'])
})
