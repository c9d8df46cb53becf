import { articleGraph, type GraphCard, type GraphEdge } from '@/lib/chain/article-graph'
import { chainsOf } from '@/lib/chain/chain'
import { asBefore } from '@/lib/chain/kept-places'
import type { Placed } from '@/lib/chain/layout-routes'
import { type Picture, type PictureEdge, pictureOf } from '@/lib/chain/picture'
import { strike } from '@/lib/chain/strike'
import { strikeMarks } from '@/lib/chain/strike-marks'
import { type Voice, voice } from '@/lib/i18n/say'
import type { Access } from '@/lib/model/appearance-kinds'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Relation } from '@/lib/model/relations'
import { withhold } from './withhold'

/** The source-chain graph as it is handed out: what the screen draws, in words, with withheld Sources masked. */
export interface DrawnGraph {
  title: string
  description: string
  /** What was taken out for a what-if, and what it does. Null when everything stands. */
  whatIf: string | null
  width: number
  height: number
  density: Picture['density']
  lanes: { label: string; x: number; width: number }[]
  rings: Placed[]
  nodes: DrawnNode[]
  edges: DrawnEdge[]
}

export interface DrawnNode {
  id: string
  /** Short and plain: for languages in which an id is a bare word. `c3` is claim 3. */
  code: string
  kind: 'source' | 'claim' | 'unsourced' | 'own'
  lane: 'origin' | 'passed' | 'read' | 'claim'
  name: string
  under: string
  /** The language of the name, where it is the article's. */
  language: string | null
  sourceKind: string | null
  /** Numbers of the claims it carries; of a claim, its own. */
  claims: number[]
  mark: Mark | null
  markLabel: string | null
  box: Placed
}

/** What a strike does to a card. */
export type Mark = 'struck' | 'cut_off' | 'falls' | 'weakens'

/** Runs citing → cited, as in every export; it is drawn the other way, as on the screen. */
export interface DrawnEdge {
  id: string
  citing: DrawnNode
  cited: DrawnNode
  relations: Relation[]
  /** "quotes, reports"; empty for the line from "no source given". */
  label: string
  /** "quoted by": the word that stands on the line, if there is room for one. */
  word: string | null
  carries: boolean
  access: Access
  accessLabel: string
  read: number
  of: number
  claims: number[]
  /** Had a line from an origin before the strike, and has none now. */
  cut: boolean
  drawn: Pick<PictureEdge, 'path' | 'spot' | 'tip' | 'width'>
}

/**
 * Masked before anything is drawn, by the rule that reports keep: whoever may see a name on the screen may still not
 * hand it out. Withdrawn claims stand aside.
 */
export function drawnGraph(
  file: ArticleFile,
  struck: ReadonlySet<SourceId>,
  language: InterfaceLanguage,
  places: CardPlaces = {},
): DrawnGraph {
  const told = withhold({ file, revisions: [], entries: [], analyses: [] }, language).file
  // Withholding gives Sources new ids but keeps them in their places.
  const out = new Set(told.sources.flatMap(({ id }, i) => (struck.has(file.sources[i]!.id) ? [id] : [])))
  const numbered = told.claims.flatMap((claim, i) =>
    claim.claim.stage === 'withdrawn' ? [] : [{ claim, number: i + 1 }],
  )
  const chains = chainsOf({ ...told, claims: numbered.map(({ claim }) => claim) })
  const graph = articleGraph(chains)
  const before = asBefore(placesTold(places, file, told))
  const picture = pictureOf(graph, before ? { before } : {})
  const say = voice(language)
  const claimOf = new Map(numbered.map((each) => [each.claim.claim.id, each]))
  const numbersOf = (ids: readonly ClaimId[]) => ids.map((id) => claimOf.get(id)!.number)
  const marks = strikeMarks(graph, chains, out)
  const fates = out.size > 0 ? strike(chains, out) : null
  const falls = new Set(fates?.falls)
  const weakens = new Set(fates?.weakens.map(({ claim }) => claim))
  const markOf = (card: GraphCard): Mark | null => {
    if (card.kind === 'claim')
      return falls.has(card.claimId) ? 'falls' : weakens.has(card.claimId) ? 'weakens' : null
    return marks.struck.has(card.id) ? 'struck' : marks.cutOff.has(card.id) ? 'cut_off' : null
  }

  const nodes = graph.cards.map((card, i): DrawnNode => {
    const mark = markOf(card)
    return {
      ...said(card, i, { say, claimOf, numbersOf, language: told.article.language }),
      id: card.id,
      kind: card.kind,
      mark,
      markLabel: mark && say(`graphExport.mark.${mark}`),
      box: picture.boxes.get(card.id)!,
    }
  })
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const edges = picture.edges.map(({ edge, wordy, path, spot, tip, width }): DrawnEdge => {
    const [first] = edge.relations
    return {
      ...inWords(edge, say),
      id: edge.id,
      citing: nodeOf.get(edge.to)!,
      cited: nodeOf.get(edge.from)!,
      word: wordy && first ? say(`chain.by.${first}`) : null,
      claims: numbersOf(edge.claims),
      cut: marks.cut.has(edge.id),
      drawn: { path, spot, tip, width },
    }
  })
  const origins = nodes.filter(({ kind, lane }) => kind === 'source' && lane === 'origin').length
  return {
    title: told.article.headline,
    description: say('graphExport.description', {
      claims: numbered.length,
      sources: nodes.filter(({ kind }) => kind === 'source').length,
      origins,
    }),
    whatIf: fates && whatIf(told.sources.filter(({ id }) => out.has(id)).map(({ name }) => name)),
    width: picture.width,
    height: picture.height,
    density: picture.density,
    lanes: picture.lanes.map(({ lane, x, width }) => ({ label: say(`chain.lane.${lane}`), x, width })),
    rings: picture.rings.map(({ box }) => box),
    nodes,
    edges,
  }

  function whatIf(names: readonly string[]): string {
    const list = new Intl.ListFormat(language, { type: 'conjunction' })
    return say('graphExport.what_if', {
      names: list.format(names),
      falls: fates!.falls.length,
      weakens: fates!.weakens.length,
    })
  }
}

/** The arrangement by the ids of what is told: a card is called after its Source, and a withheld one has another id. */
function placesTold(places: CardPlaces, file: ArticleFile, told: ArticleFile): CardPlaces {
  const now = new Map<string, string>(file.sources.map(({ id }, i) => [id, told.sources[i]!.id]))
  return Object.fromEntries(
    Object.entries(places).map(([card, y]) => [
      card.replace(/src_[0-9a-z_-]+/, (id) => now.get(id) ?? id),
      y,
    ]),
  )
}

interface Around {
  say: Voice
  claimOf: ReadonlyMap<ClaimId, { claim: ClaimFile; number: number }>
  numbersOf: (ids: readonly ClaimId[]) => number[]
  language: string
}

function said(card: GraphCard, i: number, { say, claimOf, numbersOf, language }: Around) {
  if (card.kind === 'claim') {
    const { claim, number } = claimOf.get(card.claimId)!
    return {
      code: `c${number}`,
      lane: 'claim' as const,
      name: claim.claim.text,
      under: say('chain.card.claim', { number }),
      language,
      sourceKind: null,
      claims: [number],
    }
  }
  const claims = numbersOf(card.claims)
  const carries = say('graphExport.carries', { count: claims.length, claims: claims.join(', ') })
  if (card.kind !== 'source')
    return {
      code: card.kind,
      lane: 'origin' as const,
      name: say(`chain.ground.${card.kind}`),
      under: carries,
      language: null,
      sourceKind: null,
      claims,
    }
  const kind = card.party.source?.kind ?? 'unknown'
  return {
    code: `s${i + 1}`,
    lane: card.lane,
    name: card.party.name,
    under: `${say(`chain.kind.${kind}`)} · ${carries}`,
    language: null,
    sourceKind: kind,
    claims,
  }
}

const inWords = ({ relations, carries, state, read, of }: GraphEdge, say: Voice) => ({
  relations,
  label: relations.map((each) => say(`chain.to.${each}`)).join(', '),
  carries,
  access: state,
  accessLabel: relations.length > 0 ? say(`chain.access.${state}`) : '',
  read,
  of,
})
