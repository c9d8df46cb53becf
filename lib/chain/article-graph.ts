import type { Access } from '@/lib/model/appearance-kinds'
import type { AppearanceId, CitationId, ClaimId, SourceId } from '@/lib/model/ids'
import { carries, type Relation } from '@/lib/model/relations'
import type { Chain, Party } from './chain'
import { type Positions, positionsOf } from './positions'

/**
 * The picture's model of an article: what stands in which column and what leads where.
 *
 * Appearances of one Source at one position are drawn as one card, across all claims. That is a matter of drawing
 * only. Which claims a card or an edge carries is decided claim by claim before anything is merged, so no path
 * appears in the picture that is not in some chain.
 */
export type Lane = 'origin' | 'passed' | 'read'

export interface SourceCard {
  kind: 'source'
  id: string
  party: Party
  lane: Lane
  column: number
  appearances: AppearanceId[]
  /** Claims it carries: there is a way of carrying relations from the article to it. In reading order. */
  claims: ClaimId[]
  /** Claims in which it is drawn at all, carrying or not. */
  drawnIn: ClaimId[]
  /** Claims for which it speaks at first hand. */
  firsthandIn: ClaimId[]
  /** Claims for which the trail goes cold here: it cites nobody and was not there. */
  coldIn: ClaimId[]
  /** How many of its Appearances were read, taken on trust, could not be had. */
  access: Record<Access, number>
  ring: string | null
  citesArticle: boolean
}

/** What claims rest on when they rest on nobody: "no source given", or the outlet's own reporting. */
export interface GroundCard {
  kind: 'unsourced' | 'own'
  id: string
  column: 0
  claims: ClaimId[]
}

export interface ClaimCard {
  kind: 'claim'
  id: string
  claimId: ClaimId
  column: number
}

export type GraphCard = SourceCard | GroundCard | ClaimCard

/** Runs in the direction of the picture: from the one who is cited to the one who cites. */
export interface GraphEdge {
  id: string
  from: string
  to: string
  /** Each relation once, the commonest first. Empty for the line from "no source given". */
  relations: Relation[]
  /** Passes the claim on. What does not is drawn as a dispute or a bare link, and nobody stands on it. */
  carries: boolean
  claims: ClaimId[]
  citations: CitationId[]
  /** Of the Appearances at its cited end: the least certain word that is true of all. */
  state: Access
  read: number
  of: number
}

export interface ArticleGraph {
  cards: GraphCard[]
  edges: GraphEdge[]
  /** The lanes that are not empty, and the columns each spans. */
  lanes: { lane: Lane | 'claim'; first: number; last: number }[]
}

export function articleGraph(chains: readonly Chain[]): ArticleGraph {
  const placed = chains.map((chain) => ({ chain, positions: positionsOf(chain) }))
  const keys = placed.map(({ chain, positions }) => cardKeys(chain, positions))
  joinColdEnds(placed, keys)
  return graphOf(placed, keys)
}

/** One claim, hop by hop: every Appearance is a card of its own, under its own id. */
export function claimGraph(chain: Chain): ArticleGraph {
  const positions = positionsOf(chain)
  const keys = cardKeys(chain, positions).map(
    (key, v): CardKey | null => key && { ...key, id: chain.appearances[v]!.id },
  )
  return graphOf([{ chain, positions }], [keys])
}

type PlacedChain = { chain: Chain; positions: Positions }

function graphOf(placed: PlacedChain[], keys: (CardKey | null)[][]): ArticleGraph {
  const cards = new Map<string, SourceCard>()
  const grounds = new Map<string, GroundCard>()
  const edges = new Map<string, GraphEdge>()
  const reach = Math.max(0, ...keys.flat().map((key) => (key && key.lane !== 'origin' ? key.hops : 0)))
  const claimColumn = reach + 1

  placed.forEach(({ chain, positions }, c) => {
    const { claimId } = chain
    chain.appearances.forEach((appearance, v) => {
      const key = keys[c]![v]
      if (!key) return
      const card = cards.get(key.id) ?? newCard(key, chain.parties[chain.party[v]!]!, reach)
      cards.set(key.id, card)
      card.appearances.push(appearance.id)
      card.access[appearance.access]++
      addOnce(card.drawnIn, claimId)
      if (positions.carried[v]) addOnce(card.claims, claimId)
      if (chain.firsthand[v]) addOnce(card.firsthandIn, claimId)
      else if (positions.end[v] && positions.carried[v]) addOnce(card.coldIn, claimId)
      if (positions.citesArticle[v]) card.citesArticle = true
    })
    chain.citations.forEach((citation, i) => {
      const from = keys[c]![chain.cited[i]!]?.id
      const to = chain.citing[i] === chain.root ? claimId : keys[c]![chain.citing[i]!]?.id
      if (!from || !to || from === to) return
      const passes = carries(citation.relation)
      const id = `${from}>${to}${passes ? '' : `>${citation.relation}`}`
      const edge = edges.get(id) ?? newEdge(id, from, to, passes)
      edges.set(id, edge)
      edge.relations.push(citation.relation)
      edge.citations.push(citation.id)
      addOnce(edge.claims, claimId)
      count(edge, chain.appearances[chain.cited[i]!]!.access)
    })
    const ground = groundOf(chain)
    if (!ground) return
    const card = grounds.get(ground) ?? { kind: ground, id: ground, column: 0 as const, claims: [] }
    grounds.set(ground, card)
    card.claims.push(claimId)
    edges.set(`${ground}>${claimId}`, {
      ...newEdge(`${ground}>${claimId}`, ground, claimId, true),
      claims: [claimId],
    })
  })

  const claims = placed.map(
    ({ chain: { claimId } }): ClaimCard => ({ kind: 'claim', id: claimId, claimId, column: claimColumn }),
  )
  for (const edge of edges.values()) edge.relations = commonestFirst(edge.relations)
  const sources = [...cards.values()]
  return {
    cards: [...sources, ...grounds.values(), ...claims],
    edges: [...edges.values()],
    lanes: lanesOf(sources, grounds.size > 0, claimColumn),
  }
}

interface CardKey {
  id: string
  source: SourceId
  lane: Lane
  hops: number
  ring: string | null
}

/** Which card each Appearance is drawn on; none for the article's own, which is the article. */
function cardKeys(chain: Chain, { hops, end, ring, citesArticle }: Positions): (CardKey | null)[] {
  const sourceOf = (v: number) => chain.parties[chain.party[v]!]!.id
  const ringName = (r: number) =>
    chain.appearances
      .flatMap((_, v) => (ring[v] === r ? [sourceOf(v)] : []))
      .sort()
      .join('+')
  return chain.appearances.map((_, v) => {
    if (v === chain.root) return null
    const source = sourceOf(v)
    // Whoever closes a circle through the article is no origin, even if it cites nobody else.
    const lane: Lane = end[v] && !citesArticle[v] ? 'origin' : hops[v] === 1 ? 'read' : 'passed'
    const within = ring[v]! >= 0 ? `${ringName(ring[v]!)}@${hops[v]}` : null
    const id = lane === 'origin' ? `${source}@origin` : `${source}@${within ?? hops[v]}`
    return { id, source, lane, hops: hops[v]!, ring: within }
  })
}

/**
 * A Source whose trail goes cold in one claim but goes on in another is drawn once, where it passes on: nothing it
 * says there came from its own knowledge. Only where that card still stands further out than all who cite it here.
 */
function joinColdEnds(placed: PlacedChain[], keys: (CardKey | null)[][]) {
  const passing = new Map<SourceId, CardKey[]>()
  for (const key of keys.flat())
    if (key && key.lane !== 'origin' && !key.ring)
      passing.set(key.source, [...(passing.get(key.source) ?? []), key])
  placed.forEach(({ chain, positions }, c) => {
    keys[c]!.forEach((key, v) => {
      if (key?.lane !== 'origin' || chain.firsthand[v] || !positions.carried[v]) return
      const homes = (passing.get(key.source) ?? []).filter((home) => home.hops >= key.hops)
      homes.sort((a, b) => a.hops - b.hops)
      if (homes[0]) keys[c]![v] = homes[0]
    })
  })
}

const newCard = (key: CardKey, party: Party, reach: number): SourceCard => ({
  kind: 'source',
  id: key.id,
  party,
  lane: key.lane,
  column: key.lane === 'origin' ? 0 : reach - key.hops + 1,
  appearances: [],
  claims: [],
  drawnIn: [],
  firsthandIn: [],
  coldIn: [],
  access: { read: 0, trusted: 0, unavailable: 0 },
  ring: key.ring,
  citesArticle: false,
})

const newEdge = (id: string, from: string, to: string, passes: boolean): GraphEdge => ({
  id,
  from,
  to,
  relations: [],
  carries: passes,
  claims: [],
  citations: [],
  state: 'read',
  read: 0,
  of: 0,
})

/** A hop is as good as its weakest citation: one taken on trust, and the whole edge is. */
function count(edge: GraphEdge, access: Access) {
  const worst: Access[] = ['read', 'unavailable', 'trusted']
  edge.of++
  if (access === 'read') edge.read++
  if (worst.indexOf(access) > worst.indexOf(edge.state)) edge.state = access
}

/** What the claim rests on if the article points at nobody. */
function groundOf({ root, firsthand, out }: Chain): GroundCard['kind'] | null {
  if (root < 0) return 'unsourced'
  if (firsthand[root]) return 'own'
  return out.off[root] === out.off[root + 1] ? 'unsourced' : null
}

function lanesOf(sources: SourceCard[], grounded: boolean, claimColumn: number): ArticleGraph['lanes'] {
  const lanes: ArticleGraph['lanes'] = []
  for (const lane of ['origin', 'passed', 'read'] as const) {
    const columns = sources.filter((card) => card.lane === lane).map((card) => card.column)
    if (lane === 'origin' && grounded) columns.push(0)
    if (columns.length > 0) lanes.push({ lane, first: Math.min(...columns), last: Math.max(...columns) })
  }
  return [...lanes, { lane: 'claim', first: claimColumn, last: claimColumn }]
}

function commonestFirst(relations: Relation[]): Relation[] {
  const times = new Map<Relation, number>()
  for (const relation of relations) times.set(relation, (times.get(relation) ?? 0) + 1)
  return [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)!)
}

const addOnce = <T>(list: T[], item: T) => {
  if (list[list.length - 1] !== item && !list.includes(item)) list.push(item)
}
