import { expect, test } from 'vitest'
import { analyse } from './analyse'
import { chainOf } from './chain'
import { chain, sketch } from './sketch'

test('citations to something that is not there are left out', () => {
  const { file, sources } = sketch('article > kompas > bps!')
  const torn = { ...file, appearances: file.appearances.filter((each) => each.id !== 'apr_kompas') }
  const drawn = chainOf(torn, sources)
  expect(drawn.citations).toEqual([])
  expect(drawn.n).toBe(2)
})

test('a source that is not there goes by its id', () => {
  const { file } = sketch('article > kompas!')
  expect(chainOf(file, []).parties.map((party) => party.name)).toEqual(['src_article', 'src_kompas'])
})

test('a claim the article does not make has an empty chain and nothing to say', () => {
  const { file, sources } = sketch('article > kompas!')
  const loose = { ...file, appearances: file.appearances.map((each) => ({ ...each, isArticle: false })) }
  expect(analyse(chainOf(loose, sources))).toMatchObject({
    independence: { atLeast: 0, atMost: 0 },
    origins: [],
    flags: [],
  })
})

test('disputes are kept for drawing and not walked', () => {
  const drawn = chain('article > kompas!; article ~> tempo!')
  expect(drawn.citations).toHaveLength(2)
  expect([...drawn.out.to]).toHaveLength(1)
})

test('two citations between the same two texts are one way, and none leads to itself', () => {
  const { file, sources } = sketch('article > kompas > kompas; article > kompas')
  const [first] = file.citations
  const twice = {
    ...file,
    citations: [...file.citations, { ...first!, id: 'cit_again' as const, relation: 'quotes' as const }],
  }
  const drawn = chainOf(twice, sources)
  expect(drawn.citations).toHaveLength(3)
  expect([...drawn.out.to]).toHaveLength(1)
})

test('the top owner is found through a holding, and owners who own each other do not hang it', () => {
  const houses = (line: string, owners: Record<string, string>) =>
    chain(line, {
      sources: Object.fromEntries(Object.entries(owners).map(([name, owner]) => [name, { owner }])),
    }).parties.map((party) => party.topName)
  expect(houses('article > kompas', { kompas: 'gramedia', gramedia: 'holding' })).toEqual([
    'article',
    'holding',
  ])
  expect(houses('a > b > c', { a: 'b', b: 'c', c: 'b' })).toEqual(['b', 'b', 'b'])
})
