import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { JobFault } from '@/lib/model/job-kinds'
import { done } from '@/lib/model/refusal'
import type { Store } from '../store'

export interface TakenJob {
  key: string
  kind: string
  payload: unknown
  /** This one counted. */
  tries: number
}

/**
 * Takes jobs that are due, the longest due first. Several instances may ask at once: each row is changed only if it
 * is still as it was seen, so one of them has it and the others go on. Looking costs one indexed read, and nothing
 * is locked when nothing is due.
 *
 * @param worker  whoever will work at them; a name of its own for each instance
 * @param until   end of the lease
 */
export async function takeJobs(
  store: Store,
  worker: string,
  now: string,
  until: string,
  limit: number,
): Promise<TakenJob[]> {
  const { jobs } = store.tables
  const due = await store.read
    .select({ key: jobs.key, dueAt: jobs.dueAt })
    .from(jobs)
    .where(lte(jobs.dueAt, now))
    .orderBy(asc(jobs.dueAt))
    .limit(limit)
  if (due.length === 0) return []
  const outcome = await store.transact(async (tx) => {
    const taken: TakenJob[] = []
    for (const { key, dueAt } of due) {
      const [mine] = await tx
        .update(jobs)
        .set({ takenBy: worker, dueAt: until, tries: sql`${jobs.tries} + 1` })
        .where(and(eq(jobs.key, key), eq(jobs.dueAt, dueAt!)))
        .returning({ key: jobs.key, kind: jobs.kind, payload: jobs.payload, tries: jobs.tries })
      if (mine) taken.push(mine)
    }
    return done(taken)
  })
  return outcome.ok ? outcome.value : []
}

/** Says that the worker is still at it. @returns the keys it still holds: a lease that ran out may be another's now */
export async function keepJobs(
  store: Store,
  worker: string,
  keys: string[],
  until: string,
): Promise<string[]> {
  const { jobs } = store.tables
  if (keys.length === 0) return []
  const outcome = await store.transact(async (tx) => {
    const kept = await tx
      .update(jobs)
      .set({ dueAt: until })
      .where(and(inArray(jobs.key, keys), eq(jobs.takenBy, worker)))
      .returning({ key: jobs.key })
    return done(kept.map(({ key }) => key))
  })
  return outcome.ok ? outcome.value : []
}

/** Done: the row goes, unless the job was posted again meanwhile. */
export async function finishJob(store: Store, worker: string, key: string): Promise<void> {
  const { jobs } = store.tables
  const mine = and(eq(jobs.key, key), eq(jobs.takenBy, worker))
  await store.transact(async (tx) => {
    // In this order: a post that slips in between finds either no row, or one that the second statement frees.
    await tx.delete(jobs).where(and(mine, isNull(jobs.againAt)))
    await tx
      .update(jobs)
      .set({ ...free, dueAt: sql`${jobs.againAt}`, tries: 0, fault: null })
      .where(mine)
    return done(null)
  })
}

/** Not done: to be tried again at `dueAt`, or given up for good (null). `fault` says why. */
export async function returnJob(
  store: Store,
  worker: string,
  key: string,
  how: { fault: JobFault } & ({ dueAt: string } | { gaveUpAt: string }),
): Promise<void> {
  const { jobs } = store.tables
  const dueAt = 'dueAt' in how ? how.dueAt : null
  await store.transact(async (tx) => {
    await tx
      .update(jobs)
      .set({
        ...free,
        dueAt: sql`coalesce(${jobs.againAt}, ${dueAt})`,
        fault: how.fault,
        gaveUpAt: 'gaveUpAt' in how ? sql`case when ${jobs.againAt} is null then ${how.gaveUpAt} end` : null,
      })
      .where(and(eq(jobs.key, key), eq(jobs.takenBy, worker)))
    return done(null)
  })
}

/** Put down unfinished, because the house closes. That was no try. */
export async function putDownJob(store: Store, worker: string, key: string, now: string): Promise<void> {
  const { jobs } = store.tables
  await store.transact(async (tx) => {
    await tx
      .update(jobs)
      .set({ ...free, dueAt: now, tries: sql`${jobs.tries} - 1` })
      .where(and(eq(jobs.key, key), eq(jobs.takenBy, worker)))
    return done(null)
  })
}

const free = { takenBy: null, againAt: null } as const

/** Somebody asks that what was given up be tried once more. @returns whether there was such a job */
export async function reviveJob(store: Store, key: string, now: string): Promise<boolean> {
  const { jobs } = store.tables
  const outcome = await store.transact(async (tx) => {
    const revived = await tx
      .update(jobs)
      .set({ dueAt: now, tries: 0, gaveUpAt: null })
      .where(and(eq(jobs.key, key), isNotNull(jobs.gaveUpAt)))
      .returning({ key: jobs.key })
    return done(revived.length > 0)
  })
  store.announcer.callForWork()
  return outcome.ok && outcome.value
}

/** Somebody has seen that it was given up, and lets it be. */
export async function dropJob(store: Store, key: string): Promise<boolean> {
  const { jobs } = store.tables
  const outcome = await store.transact(async (tx) => {
    const gone = await tx
      .delete(jobs)
      .where(and(eq(jobs.key, key), isNotNull(jobs.gaveUpAt)))
      .returning({ key: jobs.key })
    return done(gone.length > 0)
  })
  return outcome.ok && outcome.value
}
