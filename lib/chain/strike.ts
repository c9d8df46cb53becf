import type { StrikeResult } from '@/lib/model/analysis'
import type { SourceId } from '@/lib/model/ids'
import type { Chain } from './chain'
import { independence } from './independence'
import { liveNodes } from './origins'

/**
 * What if these Sources were taken out? Nothing is written.
 *
 * - *falls*: the claim had an origin and now has none.
 * - *weakens*: fewer independent origins than before, but some.
 * - *unfounded*: had no origin to begin with. It cannot lose what it never had, and does not stand either.
 * - *stands*: the rest.
 *
 * Only what leans on a struck Source is counted anew. Where a count is no more than "at least n" (see
 * `independence.ts`), the lower ends are compared: what the desk can prove before and after. Struck
 * together, Sources may fell what none of them fells alone. Claims keep the order of their chains.
 */
export function strike(chains: Iterable<Chain>, struck: ReadonlySet<SourceId>): StrikeResult {
  const result: StrikeResult = { falls: [], weakens: [], stands: [], unfounded: [] }
  for (const chain of chains) {
    const parties = new Set(chain.parties.flatMap(({ id }, p) => (struck.has(id) ? [p] : [])))
    const live = liveNodes(chain)
    if (chain.root < 0 || !live[chain.root]) {
      result.unfounded.push(chain.claimId)
      continue
    }
    const touched = live.some((is, v) => is === 1 && parties.has(chain.party[v]!))
    const from = touched ? independence(chain).atLeast : 0
    const to = touched ? independence(chain, parties).atLeast : 0
    if (to >= from) result.stands.push(chain.claimId)
    else if (to === 0) result.falls.push(chain.claimId)
    else result.weakens.push({ claim: chain.claimId, from, to })
  }
  return result
}
