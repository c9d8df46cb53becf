import type { ClaimId } from '@/lib/model/ids'
import type { ArticleGraph, GraphEdge } from './article-graph'

/** The part of a picture that belongs to one card: all it leans on and all that leans on it. Ids. */
export interface Trace {
  cards: Set<string>
  edges: Set<string>
}

/**
 * Follows the lines from a card both ways, claim by claim: what came to Kompas for one claim does not light up what
 * Kompas passed on for another, though both run through the same card. O(edges · claims of the card).
 */
export function traceOf({ cards, edges }: ArticleGraph, start: string): Trace {
  const card = cards.find(({ id }) => id === start)
  const trace: Trace = { cards: new Set([start]), edges: new Set() }
  if (!card) return trace
  const claims = new Set<ClaimId>(
    card.kind === 'claim' ? [card.claimId] : card.kind === 'source' ? card.drawnIn : card.claims,
  )
  const out = groupBy(edges, (edge) => edge.from)
  const into = groupBy(edges, (edge) => edge.to)
  for (const [links, far] of [
    [out, (edge: GraphEdge) => edge.to],
    [into, (edge: GraphEdge) => edge.from],
  ] as const) {
    const met = new Set<string>()
    const waiting = [...claims].map((claim) => ({ at: start, claim }))
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { at, claim } = step
      const key = `${at} ${claim}`
      if (met.has(key)) continue
      met.add(key)
      trace.cards.add(at)
      for (const edge of links.get(at) ?? []) {
        if (!edge.claims.includes(claim)) continue
        trace.edges.add(edge.id)
        waiting.push({ at: far(edge), claim })
      }
    }
  }
  return trace
}

function groupBy(edges: readonly GraphEdge[], key: (edge: GraphEdge) => string): Map<string, GraphEdge[]> {
  const groups = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const group = groups.get(key(edge))
    if (group) group.push(edge)
    else groups.set(key(edge), [edge])
  }
  return groups
}
