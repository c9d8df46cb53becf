import type { Analysis } from '@/lib/model/analysis'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { Chain } from './chain'
import { marked } from './lines'
import { lineEnds } from './origins'

/** What one claim adds to the counts of the base. Small enough to keep beside the claim. */
export interface Share {
  founded: boolean
  touches: SourceId[]
  falls: SourceId[]
}

/**
 * The Sources on a claim's chain, and those it falls with. The article's own outlet is not one of them.
 * O(chain).
 */
export function shareOf(chain: Chain, analysis: Pick<Analysis, 'origins' | 'loadBearing'>): Share {
  const own = chain.party[chain.root]
  const parties = new Set(marked(lineEnds(chain).reached).map((v) => chain.party[v]!))
  return {
    founded: analysis.origins.length > 0,
    touches: [...parties].filter((p) => p !== own).map((p) => chain.parties[p]!.id),
    falls: analysis.loadBearing,
  }
}

/**
 * The counts of `rests-on.ts` kept up to date by single claims. A claim's chain is its own, so the counts
 * of the base are sums over claims, and one changed claim costs one claim's work instead of a pass over a
 * million.
 */
export class Tally {
  readonly touches = new Map<SourceId, number>()
  readonly falls = new Map<SourceId, number>()
  founded = 0
  readonly #shares = new Map<ClaimId, Share>()

  /** Puts a claim in, in place of what was known of it before. */
  put(claim: ClaimId, share: Share): void {
    this.drop(claim)
    this.#shares.set(claim, share)
    this.#count(share, 1)
  }

  /** Takes a claim out: withdrawn, or its article removed. */
  drop(claim: ClaimId): void {
    const share = this.#shares.get(claim)
    if (!share) return
    this.#shares.delete(claim)
    this.#count(share, -1)
  }

  #count({ founded, touches, falls }: Share, by: 1 | -1): void {
    if (founded) this.founded += by
    for (const id of touches) add(this.touches, id, by)
    for (const id of falls) add(this.falls, id, by)
  }
}

function add(counts: Map<SourceId, number>, id: SourceId, by: number): void {
  const count = (counts.get(id) ?? 0) + by
  if (count) counts.set(id, count)
  else counts.delete(id)
}
