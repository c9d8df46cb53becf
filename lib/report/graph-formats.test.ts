import { expect, test } from 'vitest'
import { articleGraph } from '@/lib/chain/article-graph'
import { chainsOf } from '@/lib/chain/chain'
import { pictureOf } from '@/lib/chain/picture'
import type { ArticleFile } from '@/lib/model/file'
import { unguarded } from '@/lib/text/csv-guard'
import { drawnGraph } from './drawn-graph'
import { graphFormatNames } from './graph-format-names'
import { graphFile } from './graph-formats'
import { secrets, withWitness } from './hidden-witness'
import { workedArticle } from './worked-article'

const nobody = new Set<never>()
const written = graphFormatNames.filter((name) => name !== 'png')
const { file } = workedArticle()
const idOf = (name: RegExp, of: ArticleFile = file) => of.sources.find((source) => name.test(source.name))!.id
const korotchenko = new Set([idOf(/Korotchenko/)])

/** Small enough to be read in a review; the pictures for programs are held to the rules below. */
test.each(['csv', 'dot', 'mermaid', 'gexf', 'svg'] as const)(
  'the picture of the worked article as %s',
  (name) => {
    const { text, ending } = graphFile(name, file, nobody, 'en')
    return expect(text).toMatchFileSnapshot(`golden/worked-graph.en.${ending}`)
  },
)

test('a strike is marked: who is out, and which claims fall', () => {
  const { text, name } = graphFile('mermaid', file, korotchenko, 'id')
  expect(name).toMatch(/-chains-what-if$/)
  return expect(text).toMatchFileSnapshot('golden/worked-graph-struck.id.mmd')
})

test.each(written)('%s: the same picture twice is the same bytes, and a strike shows in it', (name) => {
  const plain = graphFile(name, file, nobody, 'en').text
  expect(graphFile(name, file, nobody, 'en').text).toBe(plain)
  expect(graphFile(name, file, korotchenko, 'en').text).not.toBe(plain)
})

test.each(written)('%s names nobody who must not be named, struck or not', (name) => {
  const { file } = withWitness()
  const hidden = new Set(file.sources.filter(({ withheld }) => withheld).map(({ id }) => id))
  for (const struck of [nobody, hidden])
    for (const secret of secrets)
      expect(JSON.stringify(graphFile(name, file, struck, 'en')).toLowerCase()).not.toContain(
        secret.toLowerCase(),
      )
})

test.each(written)('%s would have named her without the rule: the test above can fail', (name) => {
  const { file } = withWitness()
  file.sources.at(-1)!.withheld = false
  expect(graphFile(name, file, nobody, 'en').text).toContain('Dewi Lestari')
})

test.each(written)('%s can be written of an article without claims', (name) =>
  expect(graphFile(name, { ...file, claims: [] }, nobody, 'en').text).not.toBe(''),
)

test('a withdrawn claim is not in the picture, and the others keep their numbers', () => {
  const left = structuredClone(file)
  left.claims[0]!.claim.stage = 'withdrawn'
  const { nodes } = JSON.parse(graphFile('json', left, nobody, 'en').text).graph
  expect(nodes).not.toHaveProperty(file.claims[0]!.claim.id)
  expect(nodes[file.claims[1]!.claim.id].metadata.claims).toEqual([2])
})

test('JSON Graph: every edge leads from a node to a node, from who cites to who is cited', () => {
  const { nodes, edges } = JSON.parse(graphFile('json', file, nobody, 'en').text).graph
  for (const edge of edges) for (const end of [edge.source, edge.target]) expect(nodes).toHaveProperty([end])
  expect(edges.some((edge: { target: string }) => nodes[edge.target].metadata.kind === 'claim')).toBe(false)
})

test('names that mean something to a language are only names in it', () => {
  const evil = structuredClone(file)
  const source = evil.sources.find(({ name }) => /Korotchenko/.test(name))!
  source.name = '=cmd()"]; x --> y <script>&`\\'
  const as = (name: (typeof written)[number]) => graphFile(name, evil, nobody, 'en').text
  expect(as('csv')).toContain(`"'=cmd()`)
  expect(unguarded(`'=cmd()`)).toBe('=cmd()')
  expect(as('mermaid')).toContain('"=cmd#40;#41;#34;#93;#59; x --#62; y #60;script#62;#38;#96;#92;"')
  expect(as('dot')).toContain('\\"]; x --> y <script>&`\\\\')
  for (const xml of ['svg', 'graphml', 'gexf'] as const) expect(as(xml)).not.toContain('<script>')
})

test('the file is named after the article', () =>
  expect(graphFile('svg', file, nobody, 'en').name).toMatch(/^[\p{L}\p{N}-]{5,70}-chains$/u))

test('the picture goes along as somebody arranged it, with a withheld source in her place', () => {
  const { file } = withWitness()
  const witness = file.sources.find(({ withheld }) => withheld)!.id
  const { boxes } = pictureOf(articleGraph(chainsOf(file)))
  const stood = [...boxes].map(([id, { y, height }]) => [id, Math.round(y + height / 2)] as const)
  const at = (y: number) => Object.fromEntries(stood.map(([id, now]) => [id, id.includes(witness) ? y : now]))
  const placeAmong = (y: number) => {
    const { nodes } = drawnGraph(file, nobody, 'en', at(y))
    const she = nodes.find(({ id }) => id.includes('withheld'))!
    const column = nodes.filter(({ box }) => Math.abs(box.x - she.box.x) < 2)
    return column.toSorted((a, b) => a.box.y - b.box.y).indexOf(she)
  }
  expect(placeAmong(-10_000)).toBe(0)
  expect(placeAmong(10_000)).toBeGreaterThan(0)
})
