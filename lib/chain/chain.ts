import type { SourceJudgement } from '@/lib/model/analysis'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { AppearanceId, ClaimId, SourceId } from '@/lib/model/ids'
import { carries } from '@/lib/model/relations'
import type { Source } from '@/lib/model/source'
import { csrOf } from './csr'
import { type Kinship, pairKey } from './kinship'
import type { Lines } from './lines'
import { topOwner } from './top-owner'

/** A Source as it takes part in one chain. */
export interface Party {
  id: SourceId
  name: string
  /** Null when the chain names a Source we were not given; the calculus works without. */
  source: Source | null
  top: SourceId
  topName: string
}

/** The chain of one claim: the numbers of `Lines` and what they stand for. */
export interface Chain extends Lines {
  claimId: ClaimId
  /** node → Appearance. */
  appearances: Appearance[]
  /**
   * Every citation with both ends in the chain, carrying or not: all are drawn, only the carrying ones
   * are walked.
   */
  citations: Citation[]
  /** citation → node. */
  citing: Int32Array
  cited: Int32Array
  /** party number → Source. */
  parties: Party[]
  /** Pairs of parties that may be one and the same. */
  maybeSame: [number, number][]
}

type ChainFile = Pick<ClaimFile, 'claim' | 'appearances' | 'citations'>

/**
 * Numbers a claim's Appearances and sorts their citations, O(appearances + citations + owners).
 *
 * Forgiving: a citation to something that is not there is left out, a Source that is not there goes by
 * its id, and a claim without an article Appearance has an empty chain.
 *
 * @param sources  at least the Sources the chain names and their owners; a Map is used as it is
 * @param judgements  what people declared of pairs of Sources
 */
export function chainOf(
  file: ChainFile,
  sources: Iterable<Source> | ReadonlyMap<SourceId, Source>,
  judgements: readonly SourceJudgement[] = [],
): Chain {
  const known =
    sources instanceof Map
      ? (sources as ReadonlyMap<SourceId, Source>)
      : bySourceId(sources as Iterable<Source>)
  const numbers = new Map<AppearanceId, number>()
  const appearances: Appearance[] = []
  if (file.appearances.some((each) => each.isArticle))
    for (const each of file.appearances) {
      if (numbers.has(each.id)) continue
      numbers.set(each.id, appearances.length)
      appearances.push(each)
    }

  const { parties, party } = partiesOf(appearances, known)
  const { kin, maybeSame } = kinshipOf(parties, judgements)
  const n = appearances.length
  const citations = file.citations.filter((each) => numbers.has(each.citingId) && numbers.has(each.citedId))
  const citing = Int32Array.from(citations, (each) => numbers.get(each.citingId)!)
  const cited = Int32Array.from(citations, (each) => numbers.get(each.citedId)!)

  const walked = new Map<number, [from: number, to: number]>()
  const copied = new Map<number, [from: number, to: number]>()
  citations.forEach((each, i) => {
    const edge: [number, number] = [citing[i]!, cited[i]!]
    if (edge[0] === edge[1] || !carries(each.relation)) return
    walked.set(edge[0] * n + edge[1], edge)
    if (each.relation === 'republishes') copied.set(edge[0] * n + edge[1], edge)
  })
  const from = [...walked.values()].map((edge) => edge[0])
  const to = [...walked.values()].map((edge) => edge[1])

  return {
    claimId: file.claim.id,
    n,
    root: appearances.findIndex((each) => each.isArticle),
    out: csrOf(n, from, to),
    into: csrOf(n, to, from),
    copies: csrOf(
      n,
      [...copied.values()].map((edge) => edge[0]),
      [...copied.values()].map((edge) => edge[1]),
    ),
    firsthand: Uint8Array.from(appearances, (each) => (each.basis === 'firsthand' ? 1 : 0)),
    party,
    kin,
    appearances,
    citations,
    citing,
    cited,
    parties,
    maybeSame,
  }
}

/** The chains of all claims of an article, in the claims' order. */
export function chainsOf(
  article: Pick<ArticleFile, 'claims' | 'sources'> & { judgements?: readonly SourceJudgement[] },
): Chain[] {
  const sources = bySourceId(article.sources)
  return article.claims.map((file) => chainOf(file, sources, article.judgements))
}

const bySourceId = (sources: Iterable<Source>) => {
  const known = new Map<SourceId, Source>()
  for (const source of sources) known.set(source.id, source)
  return known
}

function partiesOf(appearances: readonly Appearance[], known: ReadonlyMap<SourceId, Source>) {
  const parties: Party[] = []
  const numbers = new Map<SourceId, number>()
  const nameOf = (id: SourceId) => known.get(id)?.name ?? id
  const party = Int32Array.from(appearances, ({ sourceId: id }) => {
    const number = numbers.get(id)
    if (number !== undefined) return number
    const top = topOwner(id, known)
    numbers.set(id, parties.length)
    return (
      parties.push({ id, name: nameOf(id), source: known.get(id) ?? null, top, topName: nameOf(top) }) - 1
    )
  })
  return { parties, party }
}

function kinshipOf(parties: readonly Party[], judgements: readonly SourceJudgement[]) {
  const count = parties.length
  const houses = new Map<SourceId, number>()
  const house = Int32Array.from(parties, ({ top }) => {
    if (!houses.has(top)) houses.set(top, houses.size)
    return houses.get(top)!
  })
  const apart = new Set<number>()
  const together = new Set<number>()
  const maybeSame: [number, number][] = []
  for (const { a, b, kind } of judgements) {
    const left = parties.findIndex((party) => party.id === a)
    const right = parties.findIndex((party) => party.id === b)
    if (left < 0 || right < 0 || left === right) continue
    if (kind === 'independent') apart.add(pairKey(count, left, right))
    if (kind === 'dependent') together.add(pairKey(count, left, right))
    if (kind === 'maybe_same') maybeSame.push(left < right ? [left, right] : [right, left])
  }
  const kin: Kinship = { count, house, apart, together }
  return { kin, maybeSame }
}
