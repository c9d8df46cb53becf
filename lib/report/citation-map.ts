import { articleGraph, type GraphCard, type GraphEdge, type SourceCard } from '@/lib/chain/article-graph'
import { chainsOf } from '@/lib/chain/chain'
import { layout } from '@/lib/chain/layout'
import type { Access } from '@/lib/model/appearance-kinds'
import type { SourceId } from '@/lib/model/ids'
import type { Relation } from '@/lib/model/relations'
import type { Desk } from './desk'
import type { CitationMap, ClaimRef, MapCard, MapLink, ReportClaim } from './report-model'

/** Sized so that five columns fill an A4 page at a size that can still be read. */
const sizes = {
  source: { width: 140, height: 58 },
  unsourced: { width: 140, height: 38 },
  own: { width: 140, height: 38 },
  claim: { width: 184, height: 34 },
} as const
const gaps = { columnGap: 46, cardGap: 11, lineRoom: 5 }

/** All chains of the article as one picture, drawn by the layout the screens use, and as a table that says the same. */
export function citationMap(desk: Desk, claims: readonly ReportClaim[]): CitationMap {
  const graph = articleGraph(chainsOf(desk.file))
  const order = new Map<string, number>(claims.map(({ id, number }) => [id, number]))
  const drawn = layout(
    graph.cards.map((card) => ({
      id: card.id,
      ...sizes[card.kind],
      ...(card.kind === 'claim' ? { fromEnd: 0, place: order.get(card.id) ?? 0 } : { column: card.column }),
    })),
    graph.edges,
    gaps,
  )
  const place = new Map(drawn.nodes.map(({ id, x, y, width, height }) => [id, { id, x, y, width, height }]))
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]))
  const links = linksOf(desk)
  return {
    width: drawn.width,
    height: drawn.height,
    lanes: graph.lanes.flatMap(({ lane, first, last }) => {
      const [from, to] = [drawn.columns[first], drawn.columns[last]]
      return from && to
        ? [{ label: desk.say(`report.lane.${lane}`), x: from.x, width: to.x + to.width - from.x }]
        : []
    }),
    cards: graph.cards.map((card) => ({ ...place.get(card.id)!, ...inWords(desk, card, claims) })),
    edges: drawn.edges.map(({ id, points, backwards }) => edgeOf(edges.get(id)!, points, backwards)),
    links,
    title: desk.say('report.map.title', { headline: desk.file.article.headline }),
    description: describe(desk, graph.cards, links),
  }
}

const edgeOf = (
  { id, claims, citations, state, carries }: GraphEdge,
  points: number[],
  backwards: boolean,
) => ({
  id,
  points,
  claims: claims.length,
  access: state,
  carries,
  ground: citations.length === 0,
  backwards,
})

type Said<T> = T extends unknown ? Omit<T, 'id' | 'x' | 'y' | 'width' | 'height'> : never

function inWords(desk: Desk, card: GraphCard, claims: readonly ReportClaim[]): Said<MapCard> {
  const { say } = desk
  if (card.kind === 'claim') {
    const { id, number, look, brief } = claims.find((claim) => claim.id === card.claimId)!
    return { kind: 'claim', claim: { id, number, look }, brief }
  }
  if (card.kind !== 'source')
    return {
      kind: 'ground',
      name: say(`report.ground.${card.kind}`),
      under: say('report.claims', { count: card.claims.length }),
    }
  const { code, kind } = desk.sourceRef(card.party.id)
  return {
    kind: 'source',
    role: card.firsthandIn.length > 0 ? 'origin' : card.coldIn.length > 0 ? 'end' : 'relay',
    over: `${code} · ${say(`entry.kind.${kind}`)}`,
    name: card.party.name,
    under: `${say('report.claims', { count: card.drawnIn.length })} · ${say(`report.card_access.${leastSure(card)}`)}`,
  }
}

const leastSure = ({ access }: SourceCard): Access =>
  access.trusted > 0 ? 'trusted' : access.unavailable > 0 ? 'unavailable' : 'read'

/** Who leans on whom, over all claims: one row for each pair of Sources, as the picture flows. */
function linksOf(desk: Desk): MapLink[] {
  const rows = new Map<
    string,
    { from: SourceId; to: SourceId; relations: Set<Relation>; claims: ClaimRef[]; access: Set<Access> }
  >()
  for (const claim of desk.claims) {
    const known = new Map(claim.appearances.map((each) => [each.id, each]))
    for (const { citingId, citedId, relation } of claim.citations) {
      const [citing, cited] = [known.get(citingId), known.get(citedId)]
      if (!citing || !cited) continue
      const key = `${cited.sourceId} ${citing.sourceId}`
      const row = rows.get(key) ?? {
        from: cited.sourceId,
        to: citing.sourceId,
        relations: new Set(),
        claims: [],
        access: new Set(),
      }
      rows.set(key, row)
      row.relations.add(relation)
      row.access.add(cited.access)
      if (!row.claims.includes(claim.ref)) row.claims.push(claim.ref)
    }
  }
  return [...rows.values()].map(({ from, to, relations, claims, access }) => ({
    from: desk.sourceRef(from),
    to: desk.sourceRef(to),
    labels: [...relations].map((relation) => desk.say(`report.used.${relation}`)),
    claims,
    accessLabel: desk.list([...access].map((each) => desk.say(`report.card_access.${each}`))),
  }))
}

function describe(desk: Desk, cards: readonly GraphCard[], links: readonly MapLink[]): string {
  const outlets = new Set(desk.claims.map((claim) => desk.articleOf(claim).article.sourceId))
  if (!desk.beside.articles) outlets.add(desk.file.article.sourceId)
  const direct = links.filter(({ to }) => outlets.has(to.id))
  const names = direct.map(
    ({ from, claims }) => `${from.name} (${desk.say('report.claims', { count: claims.length })})`,
  )
  return desk.say('report.map.description', {
    links: links.length,
    sources: new Set(cards.flatMap((card) => (card.kind === 'source' ? [card.party.id] : []))).size,
    outlet:
      outlets.size > 3
        ? desk.say('report.over.outlets', { count: outlets.size })
        : desk.list([...outlets].map(desk.sourceName)),
    direct: direct.length,
    names: names.length > 0 ? desk.list(names) : '—',
  })
}
