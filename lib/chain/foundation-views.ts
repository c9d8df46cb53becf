import type { SourceId } from '@/lib/model/ids'
import type { Reliability, SourceKind } from '@/lib/model/source-kinds'
import type { ClaimFooting, Foundations } from './foundations'

/** How the work on the claims of a block stands; each square of the picture is one of these. */
export interface Squares {
  /** Signed off, and nothing wrong found. */
  settled: number
  open: number
  /** Signed off as false or misleading. */
  wrong: number
}

/** A Source and the claims that stand or fall with it. */
export interface Block extends Squares {
  source: SourceId
  name: string
  kind: SourceKind
  retracted: boolean
  /** Claims in this block: each stands in one block only, under the Source nearest to the origin that carries it. */
  claims: number
  /** All claims that fall without it, those of other blocks too. */
  falls: number
  /** All claims on whose chain it stands. Touched is not fallen. */
  touches: number
  /** Through whom these claims reach us and nobody else, the widest way first; the rest need no other. */
  ways: { source: SourceId; name: string; claims: number }[]
  moreWays: number
}

export interface Blocks {
  claims: number
  blocks: Block[]
  /** What does not fit: how many Sources, how many claims, and the most that one of them carries. */
  rest: Squares & { sources: number; claims: number; most: number }
  /** Claims that no single Source can bring down. */
  safe: Squares & { claims: number }
  /** Claims of which no origin was found: nothing can fall that does not stand. */
  unfounded: Squares & { claims: number }
}

const none = (): Squares & { claims: number } => ({ claims: 0, settled: 0, open: 0, wrong: 0 })

const count = (into: Squares & { claims: number }, { claim }: ClaimFooting) => {
  into.claims++
  if (claim.wrong) into.wrong++
  else if (claim.stage === 'approved' || claim.stage === 'published') into.settled++
  else into.open++
}

/** Who carries a claim alone, besides those whose blocks are being looked into. */
export const carriersBeside = ({ carriers }: ClaimFooting, within: readonly number[]): readonly number[] =>
  within.length === 0 ? carriers : carriers.filter((source) => !within.includes(source))

/**
 * The claims of a base by what they stand or fall with. Every claim is in exactly one part. O(claims).
 *
 * @param within  Sources that carry all of these claims and are looked into: the blocks are those of others. *Safe* is
 *   then what hangs on nobody else.
 */
export function blocksOf(
  base: Foundations,
  claims: readonly ClaimFooting[],
  within: readonly number[] = [],
  most = 12,
): Blocks {
  const safe = none()
  const unfounded = none()
  const { falls, touches } = countsOf(base, claims)
  const parts = new Map<number, Squares & { claims: number; ways: Map<number, number> }>()
  for (const footing of claims) {
    const [source, way] = carriersBeside(footing, within)
    if (footing.independent === 0) count(unfounded, footing)
    else if (source === undefined) count(safe, footing)
    else {
      const part = parts.get(source) ?? { ...none(), ways: new Map<number, number>() }
      parts.set(source, part)
      count(part, footing)
      if (way !== undefined) part.ways.set(way, (part.ways.get(way) ?? 0) + 1)
    }
  }
  const ordered = [...parts].sort((a, b) => b[1].claims - a[1].claims || a[0] - b[0])
  const rest = { ...none(), sources: 0, most: 0 }
  for (const [, part] of ordered.slice(most)) {
    rest.sources++
    rest.most = Math.max(rest.most, part.claims)
    for (const key of ['claims', 'settled', 'open', 'wrong'] as const) rest[key] += part[key]
  }
  return {
    claims: claims.length,
    blocks: ordered.slice(0, most).map(([number, { ways, ...part }]) => {
      const { id, name, kind, retracted } = base.sources[number]!
      const widest = [...ways].sort((a, b) => b[1] - a[1] || a[0] - b[0])
      return {
        ...part,
        source: id,
        name,
        kind,
        retracted,
        falls: falls[number]!,
        touches: touches[number]!,
        ways: widest.slice(0, 3).map(([way, through]) => ({
          source: base.sources[way]!.id,
          name: base.sources[way]!.name,
          claims: through,
        })),
        moreWays: Math.max(0, widest.length - 3),
      }
    }),
    rest,
    safe,
    unfounded,
  }
}

/** Per Source: how many claims fall without it, and on how many chains it stands. O(claims). */
export function countsOf(base: Foundations, claims: readonly ClaimFooting[]) {
  const falls = new Uint32Array(base.sources.length)
  const touches = new Uint32Array(base.sources.length)
  for (const footing of claims) {
    for (const source of footing.touches) touches[source]!++
    for (const source of footing.carriers) falls[source]!++
  }
  return { falls, touches }
}

/** One Source in the list that says the same as the pictures. */
export interface SourceLoad {
  source: SourceId
  name: string
  kind: SourceKind
  grade: Reliability | null
  retracted: boolean
  falls: number
  touches: number
}

/** The Sources with the most claims that fall with them; then those that merely stand on many. */
export function loadsOf(base: Foundations, claims: readonly ClaimFooting[], most = 100): SourceLoad[] {
  const { falls, touches } = countsOf(base, claims)
  return Array.from(touches.keys())
    .filter((number) => touches[number]! > 0)
    .sort((a, b) => falls[b]! - falls[a]! || touches[b]! - touches[a]! || a - b)
    .slice(0, most)
    .map((number) => {
      const { id, name, kind, reliability, retracted } = base.sources[number]!
      return {
        source: id,
        name,
        kind,
        grade: reliability,
        retracted,
        falls: falls[number]!,
        touches: touches[number]!,
      }
    })
}

/** Origins against the outlets through which they reach us. */
export interface Matrix {
  columns: { source: SourceId; name: string; claims: number }[]
  rows: {
    source: SourceId
    name: string
    retracted: boolean
    falls: number
    claims: number
    /** Reached without any other outlet. */
    direct: number
    /** Per column: claims. A claim with two ways is counted in both, and once in `claims`. */
    cells: number[]
  }[]
}

const passesOn: ReadonlySet<SourceKind> = new Set(['outlet', 'agency', 'social_account'])

/** Which outlet brings whom: for the origins and outlets that matter most. O(claims · Sources on a chain). */
export function matrixOf(
  base: Foundations,
  claims: readonly ClaimFooting[],
  rows = 14,
  columns = 10,
): Matrix {
  const through = new Map<number, Map<number, number>>()
  const direct = new Map<number, number>()
  const ofOrigin = new Map<number, number>()
  const ofOutlet = new Map<number, number>()
  const add = (to: Map<number, number>, key: number) => to.set(key, (to.get(key) ?? 0) + 1)
  for (const { origins, touches } of claims) {
    const outlets = touches.filter((source) => passesOn.has(base.sources[source]!.kind))
    for (const outlet of outlets) add(ofOutlet, outlet)
    for (const origin of origins) {
      add(ofOrigin, origin)
      const cells = through.get(origin) ?? new Map<number, number>()
      through.set(origin, cells)
      const others = outlets.filter((outlet) => outlet !== origin)
      if (others.length === 0) add(direct, origin)
      for (const outlet of others) add(cells, outlet)
    }
  }
  const { falls } = countsOf(base, claims)
  const largest = (counts: Map<number, number>, most: number) =>
    [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
  const chosen = largest(ofOutlet, columns)
  return {
    columns: chosen.map(([number, count]) => ({
      source: base.sources[number]!.id,
      name: base.sources[number]!.name,
      claims: count,
    })),
    rows: largest(ofOrigin, rows).map(([number, count]) => ({
      source: base.sources[number]!.id,
      name: base.sources[number]!.name,
      retracted: base.sources[number]!.retracted,
      falls: falls[number]!,
      claims: count,
      direct: direct.get(number) ?? 0,
      cells: chosen.map(([outlet]) => through.get(number)!.get(outlet) ?? 0),
    })),
  }
}

/** When claims were first said anywhere, and by whom. */
export interface Timeline {
  /** Claims of which no Appearance beside the article's own is dated. */
  undated: number
  /** `2026-03`, or `2026` where nobody knows the month; in order. Months without a claim are left out. */
  months: { month: string; claims: number; firsts: { source: SourceId; name: string; claims: number }[] }[]
  /** Who was first most often. */
  firsts: { source: SourceId; name: string; claims: number }[]
}

export function timelineOf(base: Foundations, claims: readonly ClaimFooting[], most = 120): Timeline {
  const months = new Map<string, Map<number, number>>()
  const all = new Map<number, number>()
  let undated = 0
  for (const { first } of claims) {
    if (!first) {
      undated++
      continue
    }
    const month = first.on.slice(0, 7)
    const counts = months.get(month) ?? new Map<number, number>()
    months.set(month, counts)
    counts.set(first.source, (counts.get(first.source) ?? 0) + 1)
    all.set(first.source, (all.get(first.source) ?? 0) + 1)
  }
  const named = (counts: Map<number, number>, top: number) =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, top)
      .map(([number, count]) => ({
        source: base.sources[number]!.id,
        name: base.sources[number]!.name,
        claims: count,
      }))
  return {
    undated,
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-most)
      .map(([month, counts]) => ({
        month,
        claims: [...counts.values()].reduce((sum, each) => sum + each, 0),
        firsts: named(counts, 3),
      })),
    firsts: named(all, 12),
  }
}

/** What was taken back and is still leant on. */
export interface Retractions {
  /** Claims whose chain runs through it. */
  claims: number
  sources: { source: SourceId; name: string; touches: number; falls: number }[]
}

/** The retracted Sources on these chains, the most leant on first, and all claims that a retraction concerns. O(claims). */
export function retractionsOf(base: Foundations, claims: readonly ClaimFooting[], most = 50): Retractions {
  const { falls, touches } = countsOf(base, claims)
  const sources = Array.from(touches.keys())
    .filter((number) => touches[number]! > 0 && base.sources[number]!.retracted)
    .sort((a, b) => touches[b]! - touches[a]! || a - b)
    .slice(0, most)
    .map((number) => ({
      source: base.sources[number]!.id,
      name: base.sources[number]!.name,
      touches: touches[number]!,
      falls: falls[number]!,
    }))
  return { claims: claims.filter((claim) => base.leansOnRetracted(claim)).length, sources }
}

/** The Sources on these chains whose names no reader may have: whoever hands a view out masks them. O(claims). */
export function withheldAmong(base: Foundations, claims: readonly ClaimFooting[]): SourceId[] {
  const { touches } = countsOf(base, claims)
  return base.sources.flatMap(({ id, withheld }, number) => (withheld && touches[number] ? [id] : []))
}
