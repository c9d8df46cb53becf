import type { SourceJudgement } from '@/lib/model/analysis'
import type { ArticleId, ClaimId, PersonId, SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import type { Stage } from '@/lib/model/stage-names'
import { csrOf } from './csr'
import { independence } from './independence'
import { pairKey } from './kinship'
import type { Lines } from './lines'
import { loadBearing } from './load-bearing'
import { lineEnds } from './origins'
import { topOwner } from './top-owner'

/** What is known of a Source wherever it stands in the base. */
export type PartyFacts = Pick<Source, 'id' | 'name' | 'kind' | 'ownerId' | 'country' | 'reliability'> & {
  retracted: boolean
  /** Its name is not for readers. */
  withheld: boolean
}

export interface ArticleFacts {
  id: ArticleId
  /** The outlet that published it. */
  outlet: SourceId
  language: string
  /** A day, a month or a year; else the day it was brought in. */
  on: string
}

/** One claim as a store reads it: whose it is and how its Appearances cite each other. */
export interface ClaimColumns {
  id: ClaimId
  articleId: ArticleId
  stage: Stage
  /** Signed off and found false or misleading. */
  wrong: boolean
  /** Who holds it, is to do it, or judged it. */
  people: PersonId[]
  tags: string[]
  /** Per Appearance. */
  party: SourceId[]
  firsthand: boolean[]
  appearedOn: (string | null)[]
  /** The article's own Appearance, -1 when there is none. */
  root: number
  /** Carrying citations: citing, cited, and 1 where it republishes; three numbers each. */
  edges: number[]
  /** Appearances that another one of the chain retracts. That is no line, so it changes no count. */
  takenBack: number[]
}

/** What the calculus says of a claim, kept beside it: numbers of Sources, and no more than the views need. */
export interface ClaimFooting {
  claim: ClaimColumns
  article: ArticleFacts
  /** The Sources on its chain: of the article's own outlet only what it said elsewhere. */
  touches: number[]
  /** The Sources each of which carries it alone, the origin's end first. */
  carriers: number[]
  origins: number[]
  /** Independent origins, at least; 0 = nothing it rests on was found. */
  independent: number
  /** The earliest dated Appearance beside the article's own, and whose it is. */
  first: { on: string; source: number } | null
  /** An Appearance on its chain was retracted by another. */
  takenBack: boolean
  /** Its Appearances by the number of their Source. */
  party: number[]
}

/**
 * What all claims of a newsroom rest on, kept claim by claim. A claim's chain is its own, so everything said of the base
 * is a sum over claims, and a write costs the work of the claims it touches instead of a pass over all of them.
 *
 * About 0.6 kB a claim. Putting a claim in costs some tens of microseconds; a question walks the claims once.
 */
export class Foundations {
  readonly sources: PartyFacts[] = []
  readonly numbers = new Map<SourceId, number>()
  readonly footings = new Map<ClaimId, ClaimFooting>()
  readonly articles = new Map<ArticleId, ArticleFacts>()
  /** Source → the claims on whose chain it stands. */
  readonly leaning = new Map<number, Set<ClaimId>>()
  /** Grows with every change: what was worked out before is out of date. */
  version = 0
  #tops: SourceId[] = []
  #judged = new Map<SourceId, Map<SourceId, 'independent' | 'dependent'>>()

  numberOf(id: SourceId): number {
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    const number = this.sources.length
    this.numbers.set(id, number)
    this.sources.push({
      id,
      name: id,
      kind: 'unknown',
      ownerId: null,
      country: null,
      reliability: null,
      retracted: false,
      withheld: false,
    })
    this.#tops.push(id)
    return number
  }

  topOf(source: number): SourceId {
    return this.#tops[source]!
  }

  /** Facts about many Sources while a base is read; `know` afterwards works out whose house each is in. */
  knowMore(facts: readonly PartyFacts[]): void {
    for (const each of facts) this.sources[this.numberOf(each.id)] = each
  }

  /** Facts about Sources. Whose house changed has its claims counted anew. */
  know(facts: readonly PartyFacts[]): void {
    this.version++
    this.knowMore(facts)
    const known = new Map(this.sources.map((each) => [each.id, each]))
    const before = this.#tops
    this.#tops = this.sources.map(({ id }) => topOwner(id, known))
    for (const [source, top] of this.#tops.entries()) if (before[source] !== top) this.#recount(source)
  }

  /** All judgements there are, in place of those known. */
  judge(judgements: readonly SourceJudgement[]): void {
    this.version++
    const changed = new Set<SourceId>(this.#judged.keys())
    this.#judged = new Map()
    const put = (a: SourceId, b: SourceId, kind: 'independent' | 'dependent') => {
      this.#judged.set(a, (this.#judged.get(a) ?? new Map()).set(b, kind))
      changed.add(a)
    }
    for (const { a, b, kind } of judgements) {
      if (kind === 'maybe_same') continue
      put(a, b, kind)
      put(b, a, kind)
    }
    for (const id of changed) {
      const number = this.numbers.get(id)
      if (number !== undefined) this.#recount(number)
    }
  }

  /** Puts a claim in, in place of what was known of it. */
  put(claim: ClaimColumns, article: ArticleFacts): void {
    this.drop(claim.id)
    this.articles.set(article.id, article)
    const party = claim.party.map((id) => this.numberOf(id))
    const lines = this.linesOf(claim, party)
    const { reached, origins } = lineEnds(lines)
    const touches = new Set<number>()
    for (const [v, source] of party.entries()) if (reached[v] && v !== claim.root) touches.add(source)
    const global = (local: number) => party[lines.party.indexOf(local)]!
    const footing: ClaimFooting = {
      claim,
      article,
      touches: [...touches],
      carriers: loadBearing(articleApart(lines)).map(global).reverse(),
      origins: [...new Set(origins.map((v) => party[v]!))],
      independent: independence(lines).atLeast,
      first: firstOf(claim, party),
      takenBack: claim.takenBack.some((v) => reached[v] && v !== claim.root),
      party,
    }
    this.footings.set(claim.id, footing)
    for (const source of touches) {
      const claims = this.leaning.get(source)
      if (claims) claims.add(claim.id)
      else this.leaning.set(source, new Set([claim.id]))
    }
    this.version++
  }

  /**
   * Whether its chain runs through what was taken back: a Source, or a single Appearance that another retracts. A
   * retraction is a finding about a claim and fells none; what would fall is seen by striking.
   */
  leansOnRetracted({ takenBack, touches }: ClaimFooting): boolean {
    return takenBack || touches.some((source) => this.sources[source]!.retracted)
  }

  /** Takes a claim out: withdrawn, or its article removed. */
  drop(id: ClaimId): void {
    const old = this.footings.get(id)
    if (!old) return
    this.footings.delete(id)
    for (const source of old.touches) this.leaning.get(source)?.delete(id)
    this.version++
  }

  /** A claim's chain in numbers of its own, as everything written for one chain wants it. */
  linesOf(claim: ClaimColumns, party: readonly number[]): Lines {
    const n = claim.party.length
    const locals = new Map<number, number>()
    const local = Int32Array.from(party, (source) => {
      if (!locals.has(source)) locals.set(source, locals.size)
      return locals.get(source)!
    })
    const from: number[] = []
    const to: number[] = []
    const copyFrom: number[] = []
    const copyTo: number[] = []
    for (let i = 0; i < claim.edges.length; i += 3) {
      const [citing, cited] = [claim.edges[i]!, claim.edges[i + 1]!]
      from.push(citing)
      to.push(cited)
      if (!claim.edges[i + 2]) continue
      copyFrom.push(citing)
      copyTo.push(cited)
    }
    const houses = new Map<SourceId, number>()
    const house = Int32Array.from(locals.keys(), (source) => {
      const top = this.topOf(source)
      if (!houses.has(top)) houses.set(top, houses.size)
      return houses.get(top)!
    })
    return {
      n,
      root: claim.root,
      out: csrOf(n, from, to),
      into: csrOf(n, to, from),
      copies: csrOf(n, copyFrom, copyTo),
      firsthand: Uint8Array.from(claim.firsthand, Number),
      party: local,
      kin: { count: locals.size, house, ...this.#declared(locals) },
    }
  }

  /** What was judged of the Sources of one chain, in its own numbers. */
  #declared(locals: ReadonlyMap<number, number>): {
    apart: ReadonlySet<number>
    together: ReadonlySet<number>
  } {
    const apart = new Set<number>()
    const together = new Set<number>()
    if (this.#judged.size > 0)
      for (const [source, here] of locals)
        for (const [other, kind] of this.#judged.get(this.sources[source]!.id) ?? []) {
          const there = locals.get(this.numbers.get(other) ?? -1)
          if (there === undefined || there === here) continue
          const set = kind === 'independent' ? apart : together
          set.add(pairKey(locals.size, here, there))
        }
    return { apart, together }
  }

  /** Who falls with whom does not change with owners and judgements; how many count as one does. */
  #recount(source: number): void {
    for (const id of this.leaning.get(source) ?? []) {
      const footing = this.footings.get(id)!
      footing.independent = independence(this.linesOf(footing.claim, footing.party)).atLeast
    }
  }
}

/**
 * The same chain with the article's own Appearance as nobody's. The article is what is being checked, so it stays in its
 * place whoever is taken out; what its outlet said elsewhere counts like anybody's.
 */
export function articleApart(lines: Lines): Lines {
  const { root, kin, party } = lines
  if (root < 0) return lines
  const apart = Int32Array.from(party)
  apart[root] = kin.count
  return {
    ...lines,
    party: apart,
    kin: { ...kin, count: kin.count + 1, house: Int32Array.from([...kin.house, -1]) },
  }
}

function firstOf({ appearedOn, root }: ClaimColumns, party: readonly number[]): ClaimFooting['first'] {
  let first: ClaimFooting['first'] = null
  for (const [v, on] of appearedOn.entries())
    if (on && v !== root && (!first || on < first.on)) first = { on, source: party[v]! }
  return first
}
