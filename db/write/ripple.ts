import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { Rereview } from '@/lib/model/rereview'
import type { RereviewEnd, RereviewReason } from '@/lib/model/rereview-reasons'
import type { Stage } from '@/lib/model/stage-names'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import type { Occasion } from './record'

/** What changed under a verdict. For a Source the claims that lean on it are found here. */
export type Change = { facts: Record<string, string | number> } & (
  | { reason: RereviewReason; sourceId: SourceId }
  | { reason: RereviewReason; claimIds: readonly ClaimId[]; subjectId: string }
)

/** Stages at which a verdict stands. Before them nobody has leant on anything yet. */
const judged: readonly Stage[] = ['concluded', 'disputed', 'approved', 'published']

/** Both engines limit how many values one statement may carry. */
const batch = 500

/**
 * Sends every claim whose verdict leant on what has changed to be looked at again, with the reason. Part of the act that
 * made the change: it happens in its transaction or not at all. A claim that already waits for this very reason waits
 * once.
 *
 * Costs what it does: a row for each dependent claim, found by the index of the Source's Appearances.
 *
 * @returns how many claims were sent
 */
export async function ripple(store: Store, tx: Writer, occasion: Occasion, change: Change): Promise<number> {
  const { rereviews } = store.tables
  const subjectId = 'sourceId' in change ? change.sourceId : change.subjectId
  const dependent =
    'sourceId' in change
      ? await claimsLeaningOn(store, tx, change.sourceId)
      : await stillJudged(store, tx, change.claimIds)
  const waiting = await tx
    .select({ claimId: rereviews.claimId })
    .from(rereviews)
    .where(
      and(
        eq(rereviews.subjectId, subjectId),
        isNull(rereviews.settledAt),
        eq(rereviews.reason, change.reason),
      ),
    )
  const already = new Set(waiting.map((row) => row.claimId))
  const { actor } = occasion.permit
  const rows = dependent
    .filter((id) => !already.has(id))
    .map(
      (claimId): Rereview => ({
        id: occasion.mint('rereview'),
        claimId,
        reason: change.reason,
        subjectId,
        facts: change.facts,
        at: occasion.at,
        byId: actor.kind === 'person' ? actor.id : null,
        settledAt: null,
        settledBy: null,
        settled: null,
        settledWhy: null,
      }),
    )
  for (let i = 0; i < rows.length; i += batch) await tx.insert(rereviews).values(rows.slice(i, i + batch))
  return rows.length
}

/** The change was taken back: nobody need look again on its account. */
export async function calm(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  reasons: RereviewReason[],
  subjectId: string,
): Promise<void> {
  const { rereviews } = store.tables
  await tx
    .update(rereviews)
    .set(endedBy(occasion, 'undone'))
    .where(
      and(
        eq(rereviews.subjectId, subjectId),
        isNull(rereviews.settledAt),
        inArray(rereviews.reason, reasons),
      ),
    )
}

/** The claim is worked on again, so it no longer waits for anybody to decide whether it should be. */
export async function settleByReopening(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claimId: ClaimId,
): Promise<void> {
  const { rereviews } = store.tables
  await tx
    .update(rereviews)
    .set(endedBy(occasion, 'reopened'))
    .where(and(eq(rereviews.claimId, claimId), isNull(rereviews.settledAt)))
}

export const endedBy = ({ at, permit: { actor } }: Occasion, settled: RereviewEnd) => ({
  settledAt: at,
  settledBy: actor.kind === 'person' ? actor.id : null,
  settled,
})

/** The article's own Appearance is what is being checked: a claim does not lean on it. */
async function claimsLeaningOn(store: Store, tx: Writer, sourceId: SourceId): Promise<ClaimId[]> {
  const { appearances, claims } = store.tables
  const rows = await tx
    .selectDistinct({ id: claims.id })
    .from(appearances)
    .innerJoin(claims, eq(claims.id, appearances.claimId))
    .where(
      and(
        eq(appearances.sourceId, sourceId),
        eq(appearances.isArticle, false),
        inArray(claims.stage, [...judged]),
      ),
    )
  return rows.map((row) => row.id)
}

async function stillJudged(store: Store, tx: Writer, ids: readonly ClaimId[]): Promise<ClaimId[]> {
  const { claims } = store.tables
  const found: ClaimId[] = []
  for (let i = 0; i < ids.length; i += batch) {
    const rows = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(and(inArray(claims.id, ids.slice(i, i + batch)), inArray(claims.stage, [...judged])))
    found.push(...rows.map((row) => row.id))
  }
  return found
}
