import { eq } from 'drizzle-orm'
import { carry } from '@/lib/anchor/carry'
import type { AnchorId, RevisionId } from '@/lib/model/ids'
import { done, type Outcome } from '@/lib/model/refusal'
import { articleOfClaim } from '../read/find-claims'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/**
 * Looks for one long passage that `revise` left for later, because finding it again may take half a second. The
 * search runs before the transaction, which then writes only if the Anchor still waits: a person may have been faster.
 *
 * @returns whether the passage was placed or proposed
 */
export async function carryLate(
  store: Store,
  occasion: Occasion,
  anchorId: AnchorId,
  revisionId: RevisionId,
): Promise<Outcome<boolean>> {
  const { anchors, revisions } = store.tables
  const anchorNow = (db: Pick<Store['read'], 'select'>) =>
    db.select().from(anchors).where(eq(anchors.id, anchorId))
  const textOf = async (id: RevisionId) =>
    (await store.read.select({ text: revisions.text }).from(revisions).where(eq(revisions.id, id)))[0]?.text

  const [lost] = await anchorNow(store.read)
  const before = lost && (await textOf(lost.revisionId))
  const after = await textOf(revisionId)
  if (lost?.placement !== 'orphaned' || before === undefined || after === undefined) return done(false)
  const { placed, toConfirm } = carry(before, after, [lost])
  const found = placed[0] ?? toConfirm[0]
  if (!found?.now) return done(false)
  const { placing, now } = found

  return record(store, occasion, async (tx) => {
    const [still] = await anchorNow(tx)
    if (still?.placement !== 'orphaned' || still.revisionId !== lost.revisionId)
      return done({ value: false, happened: [] })
    const { placement, score } = placing
    const was = now.quote === lost.quote ? null : lost.quote
    await tx
      .update(anchors)
      .set({ ...now, revisionId, was, placement, score })
      .where(eq(anchors.id, anchorId))
    return done({
      value: true,
      happened: [
        {
          act: 'claim.passage_found',
          subjectKind: 'claim',
          subjectId: lost.claimId,
          articleId: (await articleOfClaim(store, lost.claimId, tx)) ?? null,
          claimId: lost.claimId,
          before: { placement: lost.placement },
          after: { placement },
        },
      ],
    })
  })
}
