import type { Base } from './base'
import { dominators } from './dominators'
import { marked } from './lines'
import { reachable, Walker } from './reach'

/** What every claim of a base rests on, and what every Source carries. */
export interface RestsOn {
  /** How many claims have an origin. */
  founded: number
  /** Per Source: claims whose chain it is on. Being touched is not falling: never show one as the other. */
  touches: Uint32Array
  /** Per Source: claims that lose every line to an origin when it alone is taken out. */
  falls: Uint32Array
  /**
   * Claim → the Sources that each carry it alone, the nearest to the article first: those of claim c are
   * `to[off[c]] … to[off[c + 1] - 1]`.
   */
  carriers: { off: Uint32Array; to: Uint32Array }
}

/**
 * Falls with: for *all* Sources at once.
 *
 * One dominator tree answers for every Appearance. A Source with several Appearances on one chain may
 * carry it although none of them does alone; where that can be, and only there, the chain is walked once
 * more without it. Together linear in the size of all chains.
 *
 * The article's own Appearance is what is being checked: it carries nothing. An outlet that cites
 * *itself* counts like any other Source (`load-bearing.ts` leaves it out).
 *
 * @param struck  Sources already taken out (1 = out), to ask what else would fall
 */
export function restsOn(base: Base, struck?: Uint8Array): RestsOn {
  const { n, out, into, firsthand, party, rootOf, claimAt } = base
  const closed = struck && Uint8Array.from(party, (p, v) => (struck[p] && claimAt[v] === -1 ? 1 : 0))
  const founded = closed
    ? reachable(
        into,
        marked(firsthand).filter((v) => !closed[v]),
        closed,
      )
    : base.founded
  const below = dominators(into, out, firsthand, closed)
  const sources = base.kin.count
  const touches = new Uint32Array(sources)
  const falls = new Uint32Array(sources)
  const off = new Uint32Array(rootOf.length + 1)
  const carriers: number[] = []
  const walker = new Walker(n)
  /** The claim a Source was last met in, last met grounded in, last found carrying; all plus 1. */
  const met = new Uint32Array(sources)
  const grounded = new Uint32Array(sources)
  const carrying = new Uint32Array(sources)
  let count = 0

  for (let claim = 0; claim < rootOf.length; claim++) {
    const stamp = claim + 1
    const root = rootOf[claim]!
    const carry = (p: number) => {
      carrying[p] = stamp
      falls[p]!++
      carriers.push(p)
    }
    if (root >= 0) {
      if (founded[root]) {
        count++
        for (let v = below[root]!; v !== n; v = below[v]!) if (carrying[party[v]!] !== stamp) carry(party[v]!)
      }
      const size = walker.walk(out, [root], closed)
      const repeated: number[] = []
      for (let i = 1; i < size; i++) {
        const v = walker.found[i]!
        const p = party[v]!
        if (met[p] !== stamp) {
          met[p] = stamp
          touches[p]!++
        }
        if (!founded[v]) continue
        if (grounded[p] === stamp) repeated.push(p)
        grounded[p] = stamp
      }
      if (founded[root])
        for (const p of repeated) if (carrying[p] !== stamp && !reachesOrigin(base, root, p, closed)) carry(p)
    }
    off[claim + 1] = carriers.length
  }
  return { founded: count, touches, falls, carriers: { off, to: Uint32Array.from(carriers) } }
}

/** Is there a line from this root that does without this Source? O(that chain). */
function reachesOrigin(
  { out, firsthand, party }: Base,
  root: number,
  without: number,
  closed: Uint8Array | undefined,
): boolean {
  const waiting = [root]
  const seen = new Set(waiting)
  for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
    if (firsthand[v]) return true
    for (let k = out.off[v]!; k < out.off[v + 1]!; k++) {
      const u = out.to[k]!
      if (party[u] === without || closed?.[u] || seen.has(u)) continue
      seen.add(u)
      waiting.push(u)
    }
  }
  return false
}
