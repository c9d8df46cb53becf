import { driftFlagsOf } from '@/lib/review/drift-of-pair'
import { excerptPairs } from '@/lib/review/excerpt-pairs'
import { type ClaimOnDesk, type Desk, dismissalOf } from './desk'
import type { ToldDrift } from './report-model'

/** What changed from excerpt to excerpt, as sentences; what somebody set aside is not told again. */
export function driftTold(desk: Desk, claim: ClaimOnDesk): ToldDrift[] {
  const { say, sourceName, articleOf } = desk
  return excerptPairs(claim, articleOf(claim).article.language).flatMap((pair) => {
    const standing = driftFlagsOf(pair).filter(
      ({ code }) => !dismissalOf({ code: 'drift', points: [pair.id, code].sort() }, claim.dismissals),
    )
    return standing.length === 0
      ? []
      : [
          {
            from: sourceName(pair.origin.sourceId),
            to: sourceName(pair.citing.sourceId),
            sentences: standing.map(
              ({ code }) => `${say(`drift.name.${code}`)}: ${say(`drift.means.${code}`)}`,
            ),
          },
        ]
  })
}
