import { and, eq, isNull } from 'drizzle-orm'
import type { Citation } from '@/lib/model/citation'
import type { Claim } from '@/lib/model/claim'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import type { Occasion } from './record'
import { calm, ripple } from './ripple'

/** What an Appearance says was changed: a claim whose verdict read it otherwise is to be looked at again. */
export const wordsChanged = (
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claim: Claim,
  subjectId: string,
  name: string,
): Promise<number> =>
  ripple(store, tx, occasion, {
    reason: 'appearance_changed',
    claimIds: [claim.id],
    subjectId,
    facts: { name },
  })

/**
 * A Citation says something else of the two it joins, which may make or unmake a line. Said again as the verdict found
 * it, the claim is let go.
 */
export async function relationChanged(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claim: Claim,
  { id: subjectId, relation: from }: Citation,
  { relation: to }: Citation,
  name: string,
): Promise<void> {
  const waits = await waiting(store, tx, claim, subjectId, 'citation_changed')
  if (waits?.facts.from === to) await calm(store, tx, occasion, ['citation_changed'], subjectId)
  else
    await ripple(store, tx, occasion, {
      reason: 'citation_changed',
      claimIds: [claim.id],
      subjectId,
      facts: { name, from, to },
    })
}

/**
 * Something was put into the chain or taken out of it. Whoever undoes that undoes this: the second change to the same
 * thing lets the claim go.
 */
export async function chainChanged(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claim: Claim,
  subjectId: string,
  name: string,
): Promise<void> {
  if (claim.stage === 'open' || claim.stage === 'in_review') return
  const waits = await waiting(store, tx, claim, subjectId, 'chain_changed')
  if (waits) await calm(store, tx, occasion, ['chain_changed'], subjectId)
  else await chainStaysChanged(store, tx, occasion, claim, subjectId, name)
}

/** The same where it is no undoing: what waits for it goes on waiting. */
export const chainStaysChanged = (
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claim: Claim,
  subjectId: string,
  name: string,
): Promise<number> =>
  ripple(store, tx, occasion, { reason: 'chain_changed', claimIds: [claim.id], subjectId, facts: { name } })

/** The one waiting of a claim because of this thing, if it waits. */
async function waiting(
  store: Store,
  tx: Writer,
  claim: Claim,
  subjectId: string,
  reason: 'chain_changed' | 'citation_changed',
): Promise<{ facts: Record<string, unknown> } | undefined> {
  const { rereviews } = store.tables
  const [waits] = await tx
    .select({ facts: rereviews.facts })
    .from(rereviews)
    .where(
      and(
        eq(rereviews.claimId, claim.id),
        eq(rereviews.subjectId, subjectId),
        isNull(rereviews.settledAt),
        eq(rereviews.reason, reason),
      ),
    )
    .limit(1)
  return waits
}
