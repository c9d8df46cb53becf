import { and, eq, isNull } from 'drizzle-orm'
import type { ClaimFile } from '@/lib/model/file'
import type { ReviewAct } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import type { Occasion } from './record'

/**
 * Keeps the Correction of a claim in step with its review, in the transaction of the act: opened when something
 * published is reopened, pointed at the new Verdict once two pairs of eyes stand by it, closed when a report carries
 * it. Costs nothing on the way of a claim that owes none.
 */
export async function keepCorrection(
  store: Store,
  tx: Writer,
  { permit, at, mint }: Occasion,
  act: ReviewAct,
  why: string | null,
  before: ClaimFile,
  after: ClaimFile,
): Promise<void> {
  const { corrections } = store.tables
  const { claim } = after
  const inForce = verdictInForce(after.verdicts)
  if (act === 'reopen' && before.claim.stage === 'published') {
    if (permit.actor.kind !== 'person' || !inForce) return
    await tx.insert(corrections).values({
      id: mint('correction'),
      claimId: claim.id,
      articleId: claim.articleId,
      fromVerdictId: inForce.id,
      toVerdictId: null,
      why: why ?? '',
      openedAt: at,
      openedBy: permit.actor.id,
      publishedAt: null,
    })
    return
  }
  if (!before.claim.owesCorrection) return
  const settled = claim.stage === 'approved' || claim.stage === 'published'
  await tx
    .update(corrections)
    .set({
      toVerdictId: settled ? (inForce?.id ?? null) : null,
      ...(claim.stage === 'published' && { publishedAt: at }),
    })
    .where(and(eq(corrections.claimId, claim.id), isNull(corrections.publishedAt)))
}
