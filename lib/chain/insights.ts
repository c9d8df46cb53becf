import type { Analysis } from '@/lib/model/analysis'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { isUnnamed } from '@/lib/model/source-kinds'
import type { Chain } from './chain'
import { marked } from './lines'
import { loadBearing } from './load-bearing'
import { lineEnds } from './origins'
import { listed, nameOf, sourceOf } from './reading'
import { strike } from './strike'

/**
 * What an article's chains show when they are looked at together: a card in words. `insight.<code>` has
 * the words.
 */
export interface Insight {
  code: (typeof insightCodes)[number]
  facts: Record<string, string | number>
  /** The Sources it is about, in the order of its sentence. */
  points: SourceId[]
  claims: ClaimId[]
}

export const insightCodes = [
  'one-voice',
  'keystone',
  'unnamed',
  'no-source',
  'untraced',
  'circular',
  'maybe-same',
  'unread',
] as const

/** A claim's chain and what `analyse` said of it. */
export interface Analysed {
  chain: Chain
  analysis: Analysis
}

/**
 * All that is worth a card, the most telling first. A chain's work each, and a strike per load-bearing
 * Source.
 */
export const insightsOf = (article: readonly Analysed[]): Insight[] => [
  ...oneVoice(article),
  ...keystones(article),
  ...ends(article),
  ...doubts(article),
  ...unread(article),
]

/**
 * "Two outlets, one man": outlets the article cites, here or there, all of whose lines run to the same
 * Source.
 */
function oneVoice(article: readonly Analysed[]): Insight[] {
  const heard = new Map<SourceId, { name: string; outlets: Map<SourceId, string>; claims: Set<ClaimId> }>()
  for (const { chain } of article.filter((each) => each.chain.root >= 0))
    for (let k = chain.out.off[chain.root]!; k < chain.out.off[chain.root + 1]!; k++) {
      const outlet = chain.out.to[k]!
      const { id: outletId, name: outletName } = chain.parties[chain.party[outlet]!]!
      for (const p of allLinesRunTo(chain, outlet)) {
        const { id, name } = chain.parties[p]!
        const entry = heard.get(id) ?? { name, outlets: new Map(), claims: new Set() }
        heard.set(id, entry)
        entry.outlets.set(outletId, outletName)
        entry.claims.add(chain.claimId)
      }
    }
  // Of several Sources that gather the same outlets the last met is the deepest, and it is the one who speaks.
  const deepest = new Map<string, Insight>()
  for (const [voice, { name, outlets, claims }] of heard) {
    if (outlets.size < 2) continue
    deepest.set([...outlets.keys()].sort().join(' '), {
      code: 'one-voice',
      facts: { outlets: outlets.size, names: listed(outlets.values()), voice: name },
      points: [voice, ...outlets.keys()],
      claims: [...claims],
    })
  }
  return [...deepest.values()].sort((a, b) => b.claims.length - a.claims.length)
}

/**
 * The Sources on every line from this Appearance to wherever its lines end, the nearest first. None for
 * one who speaks at first hand: it is a voice of its own.
 */
function allLinesRunTo(chain: Chain, from: number): number[] {
  if (chain.firsthand[from]) return []
  const { origins, untraced } = lineEnds({ ...chain, root: from })
  const isEnd = new Uint8Array(chain.n)
  for (const v of [...origins, ...untraced]) isEnd[v] = 1
  return loadBearing({ ...chain, root: from, firsthand: isEnd })
}

/** Sources without which two claims or more would have no origin left. */
function keystones(article: readonly Analysed[]): Insight[] {
  const carriers = new Map<SourceId, string>()
  for (const { chain, analysis } of article)
    for (const id of analysis.loadBearing)
      carriers.set(id, chain.parties.find((party) => party.id === id)!.name)
  const chains = article.map(({ chain }) => chain)
  const of = article.filter(({ analysis }) => analysis.origins.length).length
  return [...carriers]
    .map(([id, source]): Insight => {
      const { falls } = strike(chains, new Set([id]))
      return { code: 'keystone', facts: { source, falls: falls.length, of }, points: [id], claims: falls }
    })
    .filter(({ claims }) => claims.length > 1)
    .sort((a, b) => b.claims.length - a.claims.length)
}

/** Lines that end with nobody one could ask, or that were never begun. */
function ends(article: readonly Analysed[]): Insight[] {
  const unnamed = new Map<SourceId, string>()
  const endsUnnamed = article.filter(({ chain }) => {
    const { origins, untraced } = lineEnds(chain)
    const nameless = [...origins, ...untraced].filter((v) => isUnnamed(sourceOf(chain, v)?.kind ?? 'unknown'))
    for (const v of nameless) unnamed.set(chain.parties[chain.party[v]!]!.id, nameOf(chain, v))
    return nameless.length > 0
  })
  const unsourced = article.filter(({ analysis }) => analysis.flags.some(({ code }) => code === 'unsourced'))
  const untraced = article.filter(
    ({ chain, analysis }) =>
      chain.n > 0 && !analysis.origins.length && !unsourced.some((each) => each.chain === chain),
  )
  return [
    ...card('unnamed', endsUnnamed, { names: listed(unnamed.values()) }, [...unnamed.keys()]),
    ...card('no-source', unsourced),
    ...card('untraced', untraced, {}, [...new Set(untraced.flatMap(({ analysis }) => analysis.untraced))]),
  ]
}

/** Rings, and identities that are not settled. */
function doubts(article: readonly Analysed[]): Insight[] {
  const round = article.filter(({ analysis }) => analysis.circular.length)
  const inRings = new Map<SourceId, string>()
  for (const { chain, analysis } of round)
    for (const id of analysis.circular.flat())
      inRings.set(id, chain.parties.find((party) => party.id === id)!.name)

  const pairs = new Map<string, { pair: [SourceId, SourceId]; a: string; b: string; claims: Analysed[] }>()
  for (const each of article)
    for (const pair of each.analysis.maybeSame?.pairs ?? []) {
      const [a, b] = pair.map((id) => each.chain.parties.find((party) => party.id === id)!.name) as [
        string,
        string,
      ]
      const key = [...pair].sort().join(' ')
      const known = pairs.get(key) ?? { pair, a, b, claims: [] }
      pairs.set(key, known)
      if (each.analysis.maybeSame!.independence.atLeast < each.analysis.independence.atLeast)
        known.claims.push(each)
    }
  return [
    ...card('circular', round, { names: listed(inRings.values()) }, [...inRings.keys()]),
    ...[...pairs.values()].flatMap(({ pair, a, b, claims }) => card('maybe-same', claims, { a, b }, pair)),
  ]
}

function unread(article: readonly Analysed[]): Insight[] {
  let hops = 0
  let unread = 0
  const claims = article.filter(({ chain }) => {
    const cited = marked(lineEnds(chain).reached).filter((v) => v !== chain.root)
    const trusted = cited.filter((v) => chain.appearances[v]!.access !== 'read')
    hops += cited.length
    unread += trusted.length
    return trusted.length > 0
  })
  return card('unread', claims, { unread, hops })
}

/** A card only if there is a claim to show. */
const card = (
  code: Insight['code'],
  claims: readonly Analysed[],
  facts: Insight['facts'] = {},
  points: SourceId[] = [],
): Insight[] =>
  claims.length
    ? [
        {
          code,
          facts: { ...facts, claims: claims.length },
          points,
          claims: claims.map(({ chain }) => chain.claimId),
        },
      ]
    : []
