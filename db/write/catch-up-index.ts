import { asc, eq, gt, inArray } from 'drizzle-orm'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { done } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import { allOfIt as all, indexStands, knowsAll, nextTask } from '../read/index-stands'
import type { Store } from '../store'
import { claimsLeaning, indexClaim, leaveTask } from './index-claims'
import { indexMarksOf } from './index-marks'
import { indexHeadline } from './index-words'
import { indexDomains, noticeTwins } from './notice-twins'

/** So many claims in one transaction: a tenth of a second in which others wait. */
const batch = 50

/**
 * One batch of what the index still lacks: a base from before there was one, rules that changed, a Source on which
 * thousands of claims lean. Each batch remembers where it ended, so a restart goes on from there, and two instances
 * at once do some of it twice and none of it wrong. What is derived leaves no Entry.
 *
 * @returns whether there is more
 */
export async function catchUpIndex(store: Store): Promise<boolean> {
  const { indexTasks } = store.tables
  if ((await indexStands(store)).complete) return false
  const outcome = await store.transact(async (tx) => {
    if (!(await knowsAll(store, tx))) await leaveTask(store, tx, all)
    const task = await nextTask(store, tx)
    if (!task) return done(false)
    const claims =
      task.what === all
        ? await claimsAfter(store, tx, task.after)
        : await claimsLeaning(store, tx, task.what as SourceId, task.after, batch)
    for (const id of claims) await indexClaim(store, tx, id)
    if (task.what === all) await indexWhoIsWho(store, tx, claims)
    const last = claims.length < batch
    const change = tx.update(indexTasks).set({ after: claims.at(-1) ?? task.after, done: last })
    if (last && task.what !== all) await tx.delete(indexTasks).where(eq(indexTasks.what, task.what))
    else await change.where(eq(indexTasks.what, task.what))
    return done(true)
  })
  return outcome.ok && outcome.value
}

/** Works the whole index out anew, at once or from the next start on. */
export async function forgetIndex(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await leaveTask(store, tx, all)
    return done(null)
  })
}

async function claimsAfter(store: Store, tx: Writer, after: string): Promise<ClaimId[]> {
  const { claims } = store.tables
  const rows = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(gt(claims.id, after as ClaimId))
    .orderBy(asc(claims.id))
    .limit(batch)
  return rows.map((row) => row.id)
}

/** What a base from before has not written down either: by what its claims and their articles are found, and where its Sources are at home. */
async function indexWhoIsWho(store: Store, tx: Writer, ids: ClaimId[]): Promise<void> {
  const { appearances, articles, claims, sources } = store.tables
  if (ids.length === 0) return
  for (const id of ids) await indexMarksOf(store, tx, id)
  const spoken = await tx
    .selectDistinct({ id: articles.id, headline: articles.headline })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(inArray(claims.id, ids))
  for (const article of spoken) await indexHeadline(store, tx, article)
  const found = await tx
    .selectDistinct({ id: appearances.sourceId })
    .from(appearances)
    .where(inArray(appearances.claimId, ids))
  for (const { id } of found) {
    const [source] = await tx.select().from(sources).where(eq(sources.id, id))
    if (!source) continue
    await indexDomains(store, tx, source)
    await noticeTwins(store, tx, source)
  }
}
