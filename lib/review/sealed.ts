import type { ClaimFile } from '@/lib/model/file'
import type { Actor } from '@/lib/model/person'
import type { Verdict } from '@/lib/model/review'
import { isAtLeast } from '@/lib/model/roles'
import { anotherPairOfEyes } from './four-eyes'

/** How the newsroom wants second eyes to work. */
export interface EyesRule {
  fourEyes: boolean
  blindSecond: boolean
}

/**
 * May this person still give the blind second Verdict on a concluded claim? Then the first is kept from them: on
 * screens, in the API, in the history and in files, until theirs is in. Everybody else may read it.
 */
export function isSealedFrom(
  who: Actor,
  claim: Pick<ClaimFile['claim'], 'stage' | 'authorId'>,
  concludedBy: Verdict['byId'] | null,
  { fourEyes, blindSecond }: EyesRule,
): boolean {
  if (!fourEyes || !blindSecond || claim.stage !== 'concluded') return false
  if (who.kind !== 'person' || !isAtLeast(who.role, 'reviewer')) return false
  return anotherPairOfEyes({ personId: who.id, concludedBy, authorId: claim.authorId }, true)
}

/**
 * What was judged since the last Verdict that two people stood by: the one that waits, and those that were returned
 * before it. An earlier round that was settled is known to everybody and stays.
 *
 * @param verdicts  oldest first
 */
export function waitingVerdicts(
  verdicts: readonly Pick<Verdict, 'id' | 'kind'>[],
  signedIds: ReadonlySet<string>,
): Set<string> {
  const settled = verdicts.findLastIndex(({ id, kind }) => kind === 'adjudication' || signedIds.has(id))
  return new Set(verdicts.filter(({ kind }, at) => at > settled && kind === 'conclusion').map(({ id }) => id))
}
