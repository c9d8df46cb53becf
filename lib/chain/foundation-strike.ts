import type { ClaimId, SourceId } from '@/lib/model/ids'
import { baseFrom } from './base'
import { articleApart, type ClaimFooting, type Foundations } from './foundations'
import { independence } from './independence'
import { loadBearing } from './load-bearing'
import { weakestSets } from './weakest-sets'

/** What happens to the claims looked at when Sources are taken out. Nothing is written. */
export interface BaseStrike {
  falls: ClaimId[]
  weakens: { claim: ClaimId; from: number; to: number }[]
  stands: number
  /** Had no origin before, so they can lose none. They do not stand, and are named apart. */
  unfounded: number
}

/**
 * Takes a set of Sources out of the base. The articles under check stay in place even where their own outlet is struck.
 * Only the claims that lean on a struck Source are looked at, two counts each; struck together, Sources may fell what
 * none of them fells alone.
 */
export function strikeFoundations(
  base: Foundations,
  claims: readonly ClaimFooting[],
  struck: ReadonlySet<number>,
): BaseStrike {
  const result: BaseStrike = { falls: [], weakens: [], stands: 0, unfounded: 0 }
  for (const footing of claims) {
    if (footing.independent === 0) {
      result.unfounded++
      continue
    }
    const left = leftWithout(base, footing, struck)
    if (left >= footing.independent) result.stands++
    else if (left === 0) result.falls.push(footing.claim.id)
    else result.weakens.push({ claim: footing.claim.id, from: footing.independent, to: left })
  }
  return result
}

function leftWithout(base: Foundations, footing: ClaimFooting, struck: ReadonlySet<number>): number {
  if (!footing.touches.some((source) => struck.has(source))) return footing.independent
  if (footing.carriers.some((source) => struck.has(source))) return 0
  const { lines, local } = withoutArticle(base, footing, struck)
  return independence(lines, local).atLeast
}

/** The chain and the Sources taken out of it, in its own numbers; the article stays when its outlet is struck. */
function withoutArticle(base: Foundations, { claim, party }: ClaimFooting, struck: ReadonlySet<number>) {
  const lines = base.linesOf(claim, party)
  const local = new Set<number>()
  for (const [v, source] of party.entries())
    if (v !== claim.root && struck.has(source)) local.add(lines.party[v]!)
  const own = claim.root >= 0 && local.has(lines.party[claim.root]!)
  return { lines: own ? articleApart(lines) : lines, local }
}

/** Sources, so many together, whose loss fells the most claims. `atMost`: no set of that size fells more. */
export interface WeakSet {
  sources: SourceId[]
  falls: number
  atMost: number
}

/** Up to so many Appearances every set is looked at that could be worse; see `weakest-sets.ts`. */
const exactUpTo = 20_000

/**
 * For one Source, two together, three together: whose loss fells the most of these claims. A small base is searched
 * with the exact search of `weakest-sets.ts`; in a large one each Source is added that fells most of what still stands,
 * and only the claims it touches are counted anew. The bound is the same, so a greedy answer says how far it may be off.
 */
export function weakestOf(
  base: Foundations,
  claims: readonly ClaimFooting[],
  size = 3,
  exact = exactUpTo,
): WeakSet[] {
  const founded = claims.filter(({ independent }) => independent > 0)
  const nodes = founded.reduce((sum, { party }) => sum + party.length, 0)
  return nodes <= exact ? searched(base, founded, size) : greedily(base, founded, size)
}

/** Chains looked at anew between one Source and the next, some tens of microseconds each; then the sets end sooner. */
const mostRecounts = 12_000

function searched(base: Foundations, claims: readonly ClaimFooting[], size: number): WeakSet[] {
  const numbers = new Map<number, number>()
  const numberOf = (source: number) => {
    if (!numbers.has(source)) numbers.set(source, numbers.size)
    return numbers.get(source)!
  }
  const party: number[] = []
  const firsthand: number[] = []
  const citing: number[] = []
  const cited: number[] = []
  const rootOf: number[] = []
  for (const each of claims) {
    const first = party.length
    rootOf.push(first + each.claim.root)
    for (const [v, source] of each.party.entries()) party.push(v === each.claim.root ? -1 : numberOf(source))
    firsthand.push(...each.claim.firsthand.map(Number))
    for (let i = 0; i < each.claim.edges.length; i += 3) {
      citing.push(first + each.claim.edges[i]!)
      cited.push(first + each.claim.edges[i + 1]!)
    }
  }
  const article = numbers.size
  const named = [...numbers.keys()]
  const columns = baseFrom({
    sources: article + 1,
    party: Int32Array.from(party, (number) => (number < 0 ? article : number)),
    firsthand: Uint8Array.from(firsthand),
    citing,
    cited,
    rootOf: Int32Array.from(rootOf),
  })
  return weakestSets(columns, Math.min(size, named.length), 400_000).map(({ sources, falls, atMost }) => ({
    sources: sources.flatMap((number) => (number === article ? [] : [base.sources[named[number]!]!.id])),
    falls,
    atMost,
  }))
}

function greedily(base: Foundations, claims: readonly ClaimFooting[], size: number): WeakSet[] {
  const falls = new Int32Array(base.sources.length)
  const touches = new Int32Array(base.sources.length)
  const carriedBy = new Map<ClaimFooting, readonly number[]>()
  const leaning = new Map<number, ClaimFooting[]>()
  for (const footing of claims) {
    carriedBy.set(footing, footing.carriers)
    for (const source of footing.carriers) falls[source]!++
    for (const source of footing.touches) {
      touches[source]!++
      const list = leaning.get(source)
      if (list) list.push(footing)
      else leaning.set(source, [footing])
    }
  }
  const weights = Array.from(falls, (fell, source) => fell + (touches[source]! - fell) / 2).sort(
    (a, b) => b - a,
  )
  let recounts = mostRecounts
  const struck = new Set<number>()
  const fallen = new Set<ClaimFooting>()
  const sets: WeakSet[] = []
  let bound = 0
  for (let step = 0; step < size; step++) {
    let best = -1
    for (let source = 0; source < falls.length; source++)
      if (
        !struck.has(source) &&
        touches[source]! > 0 &&
        (best < 0 ||
          falls[source]! > falls[best]! ||
          (falls[source] === falls[best] && touches[source]! > touches[best]!))
      )
        best = source
    if (best < 0) break
    struck.add(best)
    const left: ClaimFooting[] = []
    for (const footing of leaning.get(best) ?? []) {
      if (fallen.has(footing)) continue
      const carriers = carriedBy.get(footing)!
      if (!carriers.includes(best)) {
        left.push(footing)
        continue
      }
      fallen.add(footing)
      for (const source of carriers) falls[source]!--
    }
    const goOn = step + 1 < size && left.length <= recounts
    recounts -= left.length
    for (const footing of goOn ? left : []) {
      for (const source of carriedBy.get(footing)!) falls[source]!--
      const { lines, local } = withoutArticle(base, footing, struck)
      const carriers = carriersWithout(articleApart(lines), local, footing.party)
      carriedBy.set(footing, carriers)
      for (const source of carriers) falls[source]!++
    }
    bound += weights[step] ?? 0
    sets.push({
      sources: [...struck].map((source) => base.sources[source]!.id),
      falls: fallen.size,
      atMost: step === 0 ? fallen.size : Math.min(claims.length, Math.floor(bound)),
    })
    if (!goOn) break
  }
  return sets
}

/** Who carries a claim alone once others are gone: a chain with their Appearances cut off. */
function carriersWithout(
  lines: ReturnType<Foundations['linesOf']>,
  struck: ReadonlySet<number>,
  party: readonly number[],
): number[] {
  const open = (v: number) => !struck.has(lines.party[v]!)
  const off = new Uint32Array(lines.n + 1)
  const to: number[] = []
  for (let v = 0; v < lines.n; v++) {
    if (open(v))
      for (let k = lines.out.off[v]!; k < lines.out.off[v + 1]!; k++)
        if (open(lines.out.to[k]!)) to.push(lines.out.to[k]!)
    off[v + 1] = to.length
  }
  const cut = { ...lines, out: { n: lines.n, off, to: Uint32Array.from(to) } }
  return loadBearing(cut).map((local) => party[lines.party.indexOf(local)]!)
}
