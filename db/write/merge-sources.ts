import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { ClaimId, JudgementId, MergeId, SourceId } from '@/lib/model/ids'
import type { Judgement } from '@/lib/model/judgement'
import type { MergedBefore } from '@/lib/model/merge'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { MovedKind } from '@/lib/model/registry-kinds'
import type { Source } from '@/lib/model/source'
import { type Choices, mergedSource, mostNames, unmergedSource } from '@/lib/registry/merge-plan'
import { weighty } from '@/lib/registry/what-weighs'
import type { Writer } from '../dialect/engine'
import { claimsOf, claimsWithBoth, mergeById } from '../read/find-merges'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { indexNames, ownsItself } from './know-source'
import { type Occasion, record } from './record'
import { calm, ripple } from './ripple'

export interface MergeAsk {
  gone: SourceId
  goneVersion: number
  choices: Choices
  why: string | null
}

/**
 * Makes two Sources one: whatever pointed at the one that goes points at the one that stays, which takes over its names
 * and domains. Both as they stood, and every row that was moved, are kept, so that the act can be taken back exactly.
 *
 * Appearances keep their version: what they say is untouched, and nobody who is just editing one should be stopped.
 */
export function mergeSources(
  store: Store,
  occasion: Occasion,
  keptId: SourceId,
  seen: number,
  ask: MergeAsk,
): Promise<Outcome<{ id: MergeId; source: Source }>> {
  const { sources, sourceMerges } = store.tables
  return record(store, occasion, async (tx) => {
    if (keptId === ask.gone) return refuse('source.merge_itself', {}, { at: '/gone' })
    const kept = await sourceById(store, keptId, tx)
    const gone = await sourceById(store, ask.gone, tx)
    if (!kept || !gone) return refuse('ask.no_such_thing', { what: 'source' })
    if (kept.version !== seen) return refuse('ask.version_stale', {}, { current: kept })
    if (gone.version !== ask.goneVersion) return refuse('ask.version_stale', {}, { current: gone })
    const merged = mergedSource(kept, gone, ask.choices)
    if (merged.aliases.length > mostNames || merged.domains.length > mostNames)
      return refuse('source.too_many_names', { most: mostNames })

    const { at, mint, permit } = occasion
    const id = mint('merge')
    const after: Source = { ...merged, changedAt: at, version: kept.version + 1 }
    const { twins, judgements, carried } = await declared(store, tx, kept.id, gone.id)
    const before: MergedBefore = {
      kept,
      after,
      gone,
      twins,
      judgements,
      carried: carried.map((one) => one.id),
    }
    await tx.insert(sourceMerges).values({
      id,
      keptId: kept.id,
      goneId: gone.id,
      goneName: gone.name,
      before,
      at,
      byId: permit.actor.kind === 'person' ? permit.actor.id : null,
      undoneAt: null,
    })
    const shaken = await claimsShaken(store, tx, before)
    const moved = await moveAll(store, tx, id, gone.id, kept.id)
    // Takes its names, domains, proposed twins and judgements along.
    await tx.delete(sources).where(eq(sources.id, gone.id))
    if (carried.length > 0) await tx.insert(store.tables.judgements).values(carried)
    await tx.update(sources).set(after).where(eq(sources.id, kept.id))
    if (after.ownerId && (await ownsItself(store, tx, kept.id, after.ownerId)))
      return refuse('chain.source_owns_itself', {}, { at: '/choices/ownerId' })
    await indexNames(store, tx, after)
    const again = await ripple(store, tx, occasion, {
      reason: 'source_merged',
      claimIds: shaken,
      subjectId: gone.id,
      facts: { name: gone.name, into: after.name },
    })
    return done({
      value: { id, source: after },
      happened: [
        {
          act: 'source.merged',
          subjectKind: 'source',
          subjectId: kept.id,
          why: ask.why,
          before: { ...spoken(kept), gone: gone.name },
          after: { ...spoken(after), gone: null, moved, ...(again > 0 && { rereviews: again }) },
        },
      ],
    })
  })
}

/**
 * Parts what was made one: the Source that went comes back as it was, with every row that was its own and still points
 * where the merge put it. What people did to the other one since stays done.
 */
export function undoMerge(
  store: Store,
  occasion: Occasion,
  id: MergeId,
): Promise<Outcome<{ kept: Source; gone: Source }>> {
  const { sources, sourceMerges, sourceTwins } = store.tables
  return record(store, occasion, async (tx) => {
    const merge = await mergeById(store, id, tx)
    if (!merge) return refuse('ask.no_such_thing', { what: 'merge' })
    if (merge.undoneAt) return refuse('source.merge_undone', { name: merge.goneName })
    const now = await sourceById(store, merge.keptId, tx)
    if (!now) return refuse('source.merge_first_undo', { name: merge.before.after.name })
    if (await sourceById(store, merge.goneId, tx)) return refuse('ask.id_taken', { id: merge.goneId })
    const { before } = merge
    const gone = { ...before.gone, ownerId: await standing(store, tx, before.gone.ownerId) }
    await tx.insert(sources).values(gone)
    await moveBack(store, tx, id, merge.keptId, gone.id)

    const back = unmergedSource(now, before)
    const kept = {
      ...back,
      ownerId: back.ownerId === gone.id ? gone.id : await standing(store, tx, back.ownerId),
    }
    await tx.update(sources).set(kept).where(eq(sources.id, kept.id))
    await bringBackDeclared(store, tx, before)
    for (const pair of before.twins)
      if ((await sourceById(store, pair.aId, tx)) && (await sourceById(store, pair.bId, tx)))
        await tx.insert(sourceTwins).values(pair).onConflictDoNothing()
    await indexNames(store, tx, gone)
    await indexNames(store, tx, kept)
    await tx.update(sourceMerges).set({ undoneAt: occasion.at }).where(eq(sourceMerges.id, id))
    await calm(store, tx, occasion, ['source_merged'], gone.id)
    return done({
      value: { kept, gone },
      happened: [
        {
          act: 'source.unmerged',
          subjectKind: 'source',
          subjectId: kept.id,
          before: { ...spoken(now), parted: null },
          after: { ...spoken(kept), parted: gone.name },
        },
        {
          act: 'source.unmerged',
          subjectKind: 'source',
          subjectId: gone.id,
          after: { parted: kept.name },
        },
      ],
    })
  })
}

/** What the log says changed: enough to see which record won, without the bookkeeping. */
const spoken = ({ name, kind, aliases, domains, ownerId, reliability, reliabilityWhy }: Source) => ({
  name,
  kind,
  aliases,
  domains,
  ownerId,
  reliability,
  reliabilityWhy,
})

/**
 * The claims whose verdict a merge may shake: those in which both stand, because two voices become one, and those of
 * either whose grade, owner, kind or retraction is now another.
 */
async function claimsShaken(
  store: Store,
  tx: Writer,
  { kept, gone, after }: MergedBefore,
): Promise<ClaimId[]> {
  const changed = (one: Source) => weighty.some((field) => one[field] !== after[field])
  return [
    ...new Set([
      ...(await claimsWithBoth(store, kept.id, gone.id, tx)),
      ...(changed(kept) ? await claimsOf(store, kept.id, tx) : []),
      ...(changed(gone) ? await claimsOf(store, gone.id, tx) : []),
    ]),
  ]
}

/** Notes down every row that points at the one that goes, then points it at the one that stays. */
async function moveAll(
  store: Store,
  tx: Writer,
  mergeId: MergeId,
  from: SourceId,
  to: SourceId,
): Promise<number> {
  const { appearances, articles, mergedRows, replies, sources } = store.tables
  const noted = (kind: MovedKind) => ({
    mergeId: sql<MergeId>`cast(${mergeId} as text)`.as('merge_id'),
    kind: sql<MovedKind>`cast(${kind} as text)`.as('kind'),
  })
  await tx.insert(mergedRows).select(
    tx
      .select({ ...noted('appearance'), rowId: sql<string>`${appearances.id}`.as('row_id') })
      .from(appearances)
      .where(eq(appearances.sourceId, from)),
  )
  await tx.insert(mergedRows).select(
    tx
      .select({ ...noted('article'), rowId: sql<string>`${articles.id}`.as('row_id') })
      .from(articles)
      .where(eq(articles.sourceId, from)),
  )
  await tx.insert(mergedRows).select(
    tx
      .select({ ...noted('owned'), rowId: sql<string>`${sources.id}`.as('row_id') })
      .from(sources)
      .where(eq(sources.ownerId, from)),
  )
  await tx.insert(mergedRows).select(
    tx
      .select({ ...noted('reply'), rowId: sql<string>`${replies.id}`.as('row_id') })
      .from(replies)
      .where(eq(replies.sourceId, from)),
  )
  await tx.update(appearances).set({ sourceId: to }).where(eq(appearances.sourceId, from))
  await tx.update(articles).set({ sourceId: to }).where(eq(articles.sourceId, from))
  await tx.update(sources).set({ ownerId: to }).where(eq(sources.ownerId, from))
  await tx.update(replies).set({ sourceId: to }).where(eq(replies.sourceId, from))
  return tx.$count(mergedRows, eq(mergedRows.mergeId, mergeId))
}

/** Only what still points where the merge put it: a row that a person gave to somebody else since is theirs. */
async function moveBack(
  store: Store,
  tx: Writer,
  mergeId: MergeId,
  from: SourceId,
  to: SourceId,
): Promise<void> {
  const { appearances, articles, mergedRows, replies, sources } = store.tables
  const noted = (kind: MovedKind) =>
    tx
      .select({ id: mergedRows.rowId })
      .from(mergedRows)
      .where(and(eq(mergedRows.mergeId, mergeId), eq(mergedRows.kind, kind)))
  await tx
    .update(appearances)
    .set({ sourceId: to })
    .where(and(eq(appearances.sourceId, from), inArray(appearances.id, noted('appearance'))))
  await tx
    .update(articles)
    .set({ sourceId: to })
    .where(and(eq(articles.sourceId, from), inArray(articles.id, noted('article'))))
  await tx
    .update(sources)
    .set({ ownerId: to })
    .where(and(eq(sources.ownerId, from), inArray(sources.id, noted('owned'))))
  await tx
    .update(replies)
    .set({ sourceId: to })
    .where(and(eq(replies.sourceId, from), inArray(replies.id, noted('reply'))))
}

/**
 * What people had said of the one that goes: pairs called different, and judgements. A judgement passes to the one that
 * stays, unless that one has its own about the same third; one between the two falls with the pair.
 */
async function declared(store: Store, tx: Writer, keptId: SourceId, goneId: SourceId) {
  const { judgements, sourceTwins } = store.tables
  const twins = await tx
    .select()
    .from(sourceTwins)
    .where(
      and(or(eq(sourceTwins.aId, goneId), eq(sourceTwins.bId, goneId)), isNotNull(sourceTwins.differentAt)),
    )
  const ofGone = await tx
    .select()
    .from(judgements)
    .where(or(eq(judgements.a, goneId), eq(judgements.b, goneId)))
    .orderBy(judgements.id)
  const ofKept = await tx
    .select()
    .from(judgements)
    .where(or(eq(judgements.a, keptId), eq(judgements.b, keptId)))
  const other = (one: Judgement, id: SourceId) => (one.a === id ? one.b : one.a)
  const settled = new Set(ofKept.map((one) => other(one, keptId)))
  const carried = ofGone.flatMap((one): Judgement[] => {
    const third = other(one, goneId)
    if (third === keptId || settled.has(third)) return []
    const [a, b] = keptId < third ? [keptId, third] : [third, keptId]
    return [{ ...one, a, b }]
  })
  return { twins, judgements: ofGone, carried }
}

async function bringBackDeclared(store: Store, tx: Writer, { judgements: old, carried }: MergedBefore) {
  const { judgements } = store.tables
  if (carried.length > 0) await tx.delete(judgements).where(inArray(judgements.id, carried as JudgementId[]))
  for (const one of old)
    if ((await sourceById(store, one.a, tx)) && (await sourceById(store, one.b, tx)))
      await tx.insert(judgements).values(one).onConflictDoNothing()
}

/** An owner that was removed since cannot be pointed at. */
async function standing(store: Store, tx: Writer, id: SourceId | null): Promise<SourceId | null> {
  return id && (await sourceById(store, id, tx)) ? id : null
}
