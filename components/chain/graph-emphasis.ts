import type { GraphCard, SourceCard } from '@/lib/chain/article-graph'
import type { Insight } from '@/lib/chain/insights'
import type { PictureEdge } from '@/lib/chain/picture'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { isUnnamed } from '@/lib/model/source-kinds'
import type { LegendKey } from './graph-legend'

/** The cards an insight speaks of: the Sources it names, else its claims. */
export function cardsOf({ points, claims }: Insight, cards: readonly GraphCard[]): string[] {
  const named = cards.filter((card) => card.kind === 'source' && points.includes(card.party.id))
  const said = cards.filter((card) => card.kind === 'claim' && claims.includes(card.claimId))
  return (named.length > 0 ? named : said).map((card) => card.id)
}

/** Several traces as one. */
export function union(traces: { cards: Set<string>; edges: Set<string> }[]) {
  return {
    cards: new Set(traces.flatMap((trace) => [...trace.cards])),
    edges: new Set(traces.flatMap((trace) => [...trace.edges])),
  }
}

/** What the legend has to explain: no more than the picture shows. */
export function legendOf(
  edges: readonly PictureEdge[],
  sources: readonly SourceCard[],
  bearers: ReadonlyMap<SourceId, readonly ClaimId[]>,
): Set<LegendKey> {
  const uses = new Set<LegendKey>()
  for (const { edge } of edges) {
    if (!edge.carries) uses.add('disputes')
    else if (edge.relations.length > 0) uses.add(edge.state)
    if (edge.claims.length > 1 && edge.carries) uses.add('wide')
  }
  if (sources.some((card) => isUnnamed(card.party.source?.kind ?? 'unknown'))) uses.add('unnamed')
  if ([...bearers.values()].some((claims) => claims.length > 1)) uses.add('bearing')
  return uses
}
