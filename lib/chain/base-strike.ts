import type { Base } from './base'
import { linesOf } from './base-lines'
import type { Csr } from './csr'
import { independence } from './independence'
import { Walker } from './reach'

/**
 * How a node fares. 0 and 1 are the marks of `base.founded` as they are: where no origin led (0), nothing
 * can fall.
 */
const untouched = 1
const doubted = 2
const out = 3
const standing = 4

/**
 * Which claims fall when a *set* of Sources is taken out, exact with rings, at the cost of the edges
 * downstream of them and one look at each claim.
 *
 * Everything downstream is in doubt at first. What is in doubt stands if it speaks at first hand itself
 * or cites something outside that reaches an origin, or something already found standing. What nobody
 * vouches for in the end has fallen.
 *
 * @param spareArticles  leave the articles under check in place even where their own outlet is struck,
 *                       and ask only what they lean on
 * @returns numbers of claims, ascending; a claim that had no origin is never among them
 */
export function felled(base: Base, struck: Iterable<number>, spareArticles = false): number[] {
  const state = fates(base, struck, spareArticles)
  const claims: number[] = []
  for (let claim = 0; claim < base.rootOf.length; claim++) {
    const fate = state[base.rootOf[claim]!]
    if (fate === doubted || fate === out) claims.push(claim)
  }
  return claims
}

/**
 * The same, and which claims stay but on fewer independent origins. Costs two counts per claim
 * downstream, some microseconds each.
 */
export function strikeBase(
  base: Base,
  struck: ReadonlySet<number>,
): { falls: number[]; weakens: { claim: number; from: number; to: number }[] } {
  const state = fates(base, struck, false)
  const falls: number[] = []
  const weakens: { claim: number; from: number; to: number }[] = []
  const walker = new Walker(base.n)
  for (let claim = 0; claim < base.rootOf.length; claim++) {
    const fate = state[base.rootOf[claim]!]
    if (fate === doubted || fate === out) falls.push(claim)
    if (fate !== standing) continue
    const lines = linesOf(base, claim, walker)
    const local = new Set<number>()
    lines.party.forEach((p, i) => {
      if (struck.has(base.party[walker.found[i]!]!)) local.add(p)
    })
    const from = independence(lines).atLeast
    const to = independence(lines, local).atLeast
    if (to < from) weakens.push({ claim, from, to })
  }
  return { falls, weakens }
}

/** How each node fares once these are struck. Only what is downstream of them is looked at. */
function fates(base: Base, struck: Iterable<number>, spareArticles: boolean): Uint8Array {
  const { n, into, firsthand, founded, nodesOf, claimAt } = base
  const state = founded.slice()
  const doubt = new Uint32Array(n)
  let count = 0
  for (const p of struck)
    for (let k = nodesOf.off[p]!; k < nodesOf.off[p + 1]!; k++) {
      const v = nodesOf.to[k]!
      if (state[v] !== untouched || (spareArticles && claimAt[v] !== -1)) continue
      state[v] = out
      doubt[count++] = v
    }
  for (let at = 0; at < count; at++) {
    const v = doubt[at]!
    for (let k = into.off[v]!; k < into.off[v + 1]!; k++) {
      const u = into.to[k]!
      if (state[u] !== untouched) continue
      state[u] = doubted
      doubt[count++] = u
    }
  }

  const vouched = new Uint32Array(count)
  let left = 0
  for (let i = 0; i < count; i++) {
    const v = doubt[i]!
    if (state[v] !== doubted || !(firsthand[v] || citesOutside(base.out, v, state))) continue
    state[v] = standing
    vouched[left++] = v
  }
  while (left > 0) {
    const v = vouched[--left]!
    for (let k = into.off[v]!; k < into.off[v + 1]!; k++) {
      const u = into.to[k]!
      if (state[u] !== doubted) continue
      state[u] = standing
      vouched[left++] = u
    }
  }
  return state
}

function citesOutside({ off, to }: Csr, v: number, state: Uint8Array): boolean {
  for (let k = off[v]!; k < off[v + 1]!; k++) if (state[to[k]!] === untouched) return true
  return false
}
