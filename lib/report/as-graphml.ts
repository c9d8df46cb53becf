import { relations } from '@/lib/model/relations'
import { markup } from './markup'
import { dossiersOf, type Report } from './report-of'

const keys = [
  ['node', 'claim', 'int'],
  ['node', 'source', 'string'],
  ['node', 'kind', 'string'],
  ['node', 'role', 'string'],
  ['node', 'basis', 'string'],
  ['node', 'access', 'string'],
  ['node', 'date', 'string'],
  ['node', 'language', 'string'],
  ['node', 'url', 'string'],
  ['edge', 'relation', 'string'],
  ['edge', 'cito', 'string'],
  ['edge', 'carries', 'boolean'],
] as const

/**
 * All chains as GraphML 1.0, for Gephi, yEd, networkx. Nodes are Appearances, never Sources merged into one: whoever
 * wants that can merge by `source`, but merging cannot be undone. Edges run citing → cited.
 */
export function reportAsGraphml(report: Report): string {
  const { model } = report
  const dossiers = dossiersOf(report)
  const sources = new Map(dossiers.flatMap((dossier) => dossier.sources.map((source) => [source.id, source])))
  const numbers = new Map(model.claims.map(({ id, number }) => [id, number]))
  const inArticles = dossiers.flatMap(({ article, claims }) => claims.map((claim) => ({ article, claim })))
  const nodes = inArticles.flatMap(({ article, claim }) =>
    claim.appearances.map((each) =>
      element('node', markup`id="${each.id}"`, {
        claim: numbers.get(claim.id)!,
        source: sources.get(each.sourceId)?.name ?? each.sourceId,
        kind: sources.get(each.sourceId)?.kind ?? 'unknown',
        role: each.isArticle
          ? 'article'
          : claim.analysis?.originAppearances.includes(each.id)
            ? 'origin'
            : 'source',
        basis: each.basis,
        access: each.access,
        date: each.isArticle ? article.publishedOn : each.appearedOn,
        language: each.language,
        url: each.isArticle ? article.url : each.url,
      }),
    ),
  )
  const edges = inArticles.flatMap(({ claim }) =>
    claim.citations.map(({ id, citingId, citedId, relation }) =>
      element('edge', markup`id="${id}" source="${citingId}" target="${citedId}"`, {
        relation,
        cito: `http://purl.org/spar/cito/${relations[relation].cito}`,
        carries: String(relations[relation].carries),
      }),
    ),
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${model.map.title}</desc>
${keys.map(
  ([on, name, type]) => markup`<key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>
`,
)}<graph id="chains" edgedefault="directed">
${nodes}${edges}</graph>
</graphml>
`.text
}

const element = (
  name: 'node' | 'edge',
  ids: ReturnType<typeof markup>,
  data: Record<string, string | number | null>,
) =>
  name === 'node'
    ? markup`<node ${ids}>${dataOf(data)}</node>
`
    : markup`<edge ${ids}>${dataOf(data)}</edge>
`

const dataOf = (data: Record<string, string | number | null>) =>
  Object.entries(data).map(([key, value]) => value !== null && markup`<data key="${key}">${value}</data>`)
