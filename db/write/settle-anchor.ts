import { and, desc, eq } from 'drizzle-orm'
import type { SettleAnchor } from '@/lib/api/asks'
import type { Anchor } from '@/lib/model/claim'
import type { ClaimFile } from '@/lib/model/file'
import type { AnchorId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import { newestRevision } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import type { Store } from '../store'
import { anchorsFor } from './mark-claim'
import { type Occasion, record } from './record'

/**
 * A person's word on an Anchor that the new text left in doubt: it is this passage, or the passage is gone. Gone is a
 * finding of its own, so the Anchor stays, in the Revision that still had it. The Entry holds the Anchor as it was
 * before, whole, so that `undo` puts back exactly that.
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
    const before = 'undo' in ask ? await beforeSettling(store, tx, old) : undefined
    if ('undo' in ask && !before) return refuse('ask.version_stale', {}, { current: file })
    const held = 'span' in ask ? anchorsFor(revision, [ask.span]) : undefined
    if (held && !held.ok) return held
    const next: Partial<Anchor> = before ?? held?.value[0] ?? { placement: 'removed', score: 0 }
    await tx.update(anchors).set(next).where(eq(anchors.id, id))
    return done({
      value: (await claimFile(store, claim.id, tx))!,
      happened: [
        {
          act: before ? 'claim.passage_unsettled' : 'claim.passage_settled',
          subjectKind: 'claim',
          subjectId: claim.id,
          articleId: claim.articleId,
          claimId: claim.id,
          before: { quote: old.quote, placement: old.placement, anchor: old },
          after: { quote: next.quote ?? old.quote, placement: next.placement, anchor: { ...old, ...next } },
        },
      ],
    })
  })
}

/** The Anchor as it was before somebody settled it last, if it stands as they left it; undefined if it moved on since. */
async function beforeSettling(store: Store, tx: Writer, now: Anchor): Promise<Anchor | undefined> {
  const { entries } = store.tables
  const settlings = await tx
    .select({ act: entries.act, before: entries.before, after: entries.after })
    .from(entries)
    .where(and(eq(entries.claimId, now.claimId), eq(entries.act, 'claim.passage_settled')))
    .orderBy(desc(entries.seq))
    .limit(50)
  const last = settlings.find(({ after }) => (after?.anchor as Anchor | undefined)?.id === now.id)
  return last && same(last.after?.anchor as Anchor, now) ? (last.before?.anchor as Anchor) : undefined
}

const same = (a: Anchor, b: Anchor) =>
  a.revisionId === b.revisionId && a.start === b.start && a.end === b.end && a.placement === b.placement
