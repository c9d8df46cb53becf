import type { Analysis } from '@/lib/model/analysis'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { isUnnamed } from '@/lib/model/source-kinds'
import type { ArticleGraph, SourceCard } from './article-graph'

/** What a lead should take away from the picture, most telling first. The words are `chain.insight.<code>`. */
export type Insight =
  /** Several relays, one origin: they do not confirm each other. */
  | { code: 'one_voice'; source: SourceId; relays: SourceId[]; claims: ClaimId[] }
  /** The Source whose loss takes most claims with it. */
  | { code: 'bears_most'; source: SourceId; claims: ClaimId[] }
  /** Sources that only cite each other. */
  | { code: 'circle'; sources: SourceId[]; claims: ClaimId[] }
  /** Claims stated as plain fact. */
  | { code: 'unsourced'; claims: ClaimId[] }
  /** Lines that end at somebody a reader cannot look up. */
  | { code: 'unnamed'; sources: SourceId[]; claims: ClaimId[] }
  /** Lines that end at somebody named, who was not there and does not say who was. */
  | { code: 'cold'; sources: SourceId[]; claims: ClaimId[] }
  /** How much of it we have read ourselves. */
  | { code: 'hops_read'; read: number; of: number }

export function insightsOf(graph: ArticleGraph, analyses: readonly Analysis[]): Insight[] {
  const sources = graph.cards.filter((card): card is SourceCard => card.kind === 'source')
  const bearing = bearersOf(analyses)
  const relayed = bearing
    .map(({ source, claims }) => ({ source, claims, relays: relaysOf(source, claims, graph, sources) }))
    .filter(({ relays }) => relays.length > 1)
    .sort((a, b) => b.relays.length - a.relays.length)[0]

  const found: Insight[] = []
  if (relayed) {
    const through = relayed.claims.filter((claim) =>
      relayed.relays.some((relay) => sources.some((c) => c.party.id === relay && c.claims.includes(claim))),
    )
    found.push({ code: 'one_voice', source: relayed.source, relays: relayed.relays, claims: through })
  }
  if (bearing[0]) found.push({ code: 'bears_most', ...bearing[0] })
  for (const ring of new Set(sources.flatMap((card) => card.ring ?? []))) {
    const members = sources.filter((card) => card.ring === ring)
    found.push({
      code: 'circle',
      sources: members.map((card) => card.party.id),
      claims: inOrder(
        graph,
        members.flatMap((card) => card.drawnIn),
      ),
    })
  }
  const unsourced = graph.cards.find((card) => card.kind === 'unsourced')
  if (unsourced?.kind === 'unsourced') found.push({ code: 'unsourced', claims: unsourced.claims })
  const ends = sources.filter((card) => card.coldIn.length > 0 || card.firsthandIn.length > 0)
  const unnamed = ends.filter((card) => isUnnamed(card.party.source?.kind ?? 'unknown'))
  if (unnamed.length > 0)
    found.push({
      code: 'unnamed',
      sources: unique(unnamed.map((card) => card.party.id)),
      claims: inOrder(
        graph,
        unnamed.flatMap((card) => [...card.coldIn, ...card.firsthandIn]),
      ),
    })
  const cold = ends.filter((card) => card.coldIn.length > 0 && !unnamed.includes(card))
  if (cold.length > 0)
    found.push({
      code: 'cold',
      sources: unique(cold.map((card) => card.party.id)),
      claims: inOrder(
        graph,
        cold.flatMap((card) => card.coldIn),
      ),
    })
  const of = graph.edges.reduce((sum, edge) => sum + edge.of, 0)
  if (of > 0)
    found.push({ code: 'hops_read', read: graph.edges.reduce((sum, edge) => sum + edge.read, 0), of })
  return found
}

/** Sources by the claims that lose every origin without them. */
export function bearersOf(analyses: readonly Analysis[]): { source: SourceId; claims: ClaimId[] }[] {
  const claims = new Map<SourceId, ClaimId[]>()
  for (const { claimId, loadBearing } of analyses)
    for (const source of loadBearing) claims.set(source, [...(claims.get(source) ?? []), claimId])
  return [...claims]
    .map(([source, list]) => ({ source, claims: list }))
    .sort((a, b) => b.claims.length - a.claims.length)
}

/** Those the article cites for these claims, other than the Source itself. */
function relaysOf(source: SourceId, claims: readonly ClaimId[], graph: ArticleGraph, sources: SourceCard[]) {
  const cited = new Set(
    graph.edges.filter((e) => e.carries && claims.includes(e.to as ClaimId)).map((e) => e.from),
  )
  return unique(
    sources.filter((card) => cited.has(card.id) && card.party.id !== source).map((card) => card.party.id),
  )
}

function inOrder(graph: ArticleGraph, claims: readonly ClaimId[]): ClaimId[] {
  const wanted = new Set(claims)
  return graph.cards.flatMap((card) =>
    card.kind === 'claim' && wanted.has(card.claimId) ? [card.claimId] : [],
  )
}

const unique = <T>(list: readonly T[]) => [...new Set(list)]
