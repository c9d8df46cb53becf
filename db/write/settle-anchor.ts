import { eq } from 'drizzle-orm'
import type { SettleAnchor } from '@/lib/api/asks'
import type { ClaimFile } from '@/lib/model/file'
import type { AnchorId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { newestRevision } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import type { Store } from '../store'
import { anchorsFor } from './mark-claim'
import { type Occasion, record } from './record'

/**
 * A person's word on an Anchor that the new text left in doubt: it is this passage, or the passage is gone. Gone is a
 * finding of its own, so the Anchor stays, in the Revision that still had it.
 */
export function settleAnchor(
  store: Store,
  occasion: Occasion,
  id: AnchorId,
  ask: SettleAnchor,
): Promise<Outcome<ClaimFile>> {
  const { anchors } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(anchors).where(eq(anchors.id, id))
    const file = old && (await claimFile(store, old.claimId, tx))
    if (!old || !file) return refuse('ask.no_such_thing', { what: 'anchor' })
    const { claim } = file
    const revision = (await newestRevision(store, claim.articleId, tx))!
    const held = 'span' in ask ? anchorsFor(revision, [ask.span]) : undefined
    if (held && !held.ok) return held
    const placed = held?.value[0]
    await tx
      .update(anchors)
      .set(placed ?? { placement: 'removed', score: 0 })
      .where(eq(anchors.id, id))
    return done({
      value: (await claimFile(store, claim.id, tx))!,
      happened: [
        {
          act: 'claim.passage_settled',
          subjectKind: 'claim',
          subjectId: claim.id,
          articleId: claim.articleId,
          claimId: claim.id,
          before: { quote: old.quote, placement: old.placement },
          after: placed ? { quote: placed.quote, placement: 'exact' } : { placement: 'removed' },
        },
      ],
    })
  })
}
