import { asc, eq, gt } from 'drizzle-orm'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { done } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { claimsLeaning, indexClaim, indexRules, leaveTask } from './index-claims'

/** Everything: the name of the task that works out the whole index. */
const all = 'all'

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
  if (!(await nextTask(store, store.read)) && (await knowsAll(store))) return false
  const outcome = await store.transact(async (tx) => {
    if (!(await knowsAll(store, tx))) await leaveTask(store, tx, all)
    const task = await nextTask(store, tx)
    if (!task) return done(false)
    const claims =
      task.what === all
        ? await claimsAfter(store, tx, task.after)
        : await claimsLeaning(store, tx, task.what as SourceId, task.after, batch)
    for (const id of claims) await indexClaim(store, tx, id)
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

/** How far the whole index is: null when it is complete, else the claim it has come to. */
export async function indexStands(store: Store): Promise<{ complete: boolean }> {
  return { complete: !(await nextTask(store, store.read)) && (await knowsAll(store)) }
}

async function knowsAll(store: Store, reader: Store['read'] = store.read): Promise<boolean> {
  const { indexTasks } = store.tables
  const [row] = await reader.select().from(indexTasks).where(eq(indexTasks.what, all))
  return row?.rules === indexRules
}

async function nextTask(store: Store, reader: Store['read']) {
  const { indexTasks } = store.tables
  const [task] = await reader
    .select()
    .from(indexTasks)
    .where(eq(indexTasks.done, false))
    .orderBy(asc(indexTasks.what))
    .limit(1)
  return task
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
