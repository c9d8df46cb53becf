import type { Analysis, MaybeSame } from '@/lib/model/analysis'
import type { SourceId } from '@/lib/model/ids'
import type { Chain } from './chain'
import { circular } from './circular'
import { flagsOf } from './flags'
import { type Independence, independence } from './independence'
import { loadBearing } from './load-bearing'
import { asIfSame } from './maybe-same'
import { lineEnds } from './origins'
import type { Extras } from './reading'

/**
 * Everything the calculus says of one claim. About linear in the chain; the search for lines that share
 * nothing is bounded by its own budget (see `independence.ts`).
 *
 * @param extras  what beside the chain can raise a flag; the claim's own file will do
 */
export function analyse(chain: Chain, extras: Extras = {}): Analysis {
  const ends = lineEnds(chain)
  const lines = independence(chain)
  const bearing = loadBearing(chain)
  const rings = circular(chain)
  const ids = (nodes: readonly number[]) => nodes.map((v) => chain.appearances[v]!.id)
  const sources = (nodes: readonly number[]): SourceId[] => [
    ...new Set(nodes.map((v) => chain.parties[chain.party[v]!]!.id)),
  ]
  return {
    claimId: chain.claimId,
    independence: boundsOf(lines),
    lines: lines.lines.map(ids),
    maybeSame: countIfSame(chain),
    origins: sources(ends.origins),
    originAppearances: ids(ends.origins),
    untraced: sources(ends.untraced),
    untracedAppearances: ids(ends.untraced),
    loadBearing: bearing.map((p) => chain.parties[p]!.id),
    circular: rings.map(({ nodes }) => sources(nodes)),
    circularAppearances: rings.map(({ nodes }) => ids(nodes)),
    runsBack: rings.flatMap(({ back }) => back.map((i) => chain.citations[i]!.id)),
    flags: flagsOf({ chain, ends, independence: lines, loadBearing: bearing, rings, extras }),
  }
}

function countIfSame(chain: Chain): MaybeSame | null {
  if (!chain.maybeSame.length) return null
  const idOf = (p: number) => chain.parties[p]!.id
  return {
    pairs: chain.maybeSame.map(([a, b]) => [idOf(a), idOf(b)]),
    independence: boundsOf(independence(asIfSame(chain))),
  }
}

const boundsOf = ({ atLeast, atMost }: Independence) => ({ atLeast, atMost })
