import type { Base } from './base'
import { linesOf } from './base-lines'
import { independence } from './independence'
import { Walker } from './reach'

const untouched = 0
const touched = 1
const out = 2
const standing = 3

/**
 * Which claims fall when a *set* of Sources is taken out, exact with rings, at the cost of the edges that touch what is downstream
 * of them, not of the base.
 *
 * Everything downstream is in doubt at first. What is in doubt stands if it speaks at first hand itself or cites something outside
 * that reaches an origin, or something already found standing. What nobody vouches for in the end has fallen.
 *
 * @param spareArticles  leave the articles under check in place even where their own outlet is struck, and ask only
 *                       what they lean on
 * @returns numbers of claims, ascending; a claim that had no origin is never among them
 */
export function felled(base: Base, struck: Iterable<number>, spareArticles = false): number[] {
  const { roots, state } = doubted(base, struck, spareArticles)
  return roots
    .filter((root) => state[root] !== standing)
    .map((root) => base.claimAt[root]!)
    .sort((a, b) => a - b)
}

/**
 * The same, and which claims stay but on fewer independent origins. Costs two counts per claim downstream, some
 * microseconds each.
 */
export function strikeBase(
  base: Base,
  struck: ReadonlySet<number>,
): { falls: number[]; weakens: { claim: number; from: number; to: number }[] } {
  const { roots, state } = doubted(base, struck, false)
  const falls: number[] = []
  const weakens: { claim: number; from: number; to: number }[] = []
  const walker = new Walker(base.n)
  for (const root of roots.sort((a, b) => base.claimAt[a]! - base.claimAt[b]!)) {
    const claim = base.claimAt[root]!
    if (state[root] !== standing) {
      falls.push(claim)
      continue
    }
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

/** The roots of founded claims downstream of what is struck, and how each node fared. */
function doubted(base: Base, struck: Iterable<number>, spareArticles: boolean) {
  const { n, into, firsthand, founded, nodesOf, claimAt } = base
  const state = new Uint8Array(n)
  const doubt: number[] = []
  for (const p of struck)
    for (let k = nodesOf.off[p]!; k < nodesOf.off[p + 1]!; k++) {
      const v = nodesOf.to[k]!
      if (state[v] !== untouched || (spareArticles && claimAt[v] !== -1)) continue
      state[v] = out
      doubt.push(v)
    }
  for (let at = 0; at < doubt.length; at++) {
    const v = doubt[at]!
    for (let k = into.off[v]!; k < into.off[v + 1]!; k++) {
      const u = into.to[k]!
      if (state[u] !== untouched) continue
      state[u] = touched
      doubt.push(u)
    }
  }

  const vouched: number[] = []
  const vouch = (v: number) => {
    state[v] = standing
    vouched.push(v)
  }
  for (const v of doubt) if (state[v] === touched && (firsthand[v] || citesOutside(base, v, state))) vouch(v)
  for (let v = vouched.pop(); v !== undefined; v = vouched.pop())
    for (let k = into.off[v]!; k < into.off[v + 1]!; k++)
      if (state[into.to[k]!] === touched) vouch(into.to[k]!)

  return { state, roots: doubt.filter((v) => claimAt[v] !== -1 && founded[v]) }
}

function citesOutside({ out: { off, to }, founded }: Base, v: number, state: Uint8Array): boolean {
  for (let k = off[v]!; k < off[v + 1]!; k++) if (state[to[k]!] === untouched && founded[to[k]!]) return true
  return false
}
