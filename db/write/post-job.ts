import { sql } from 'drizzle-orm'
import type { JobKind, JobPost } from '@/lib/model/job-kinds'
import { done } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'

/**
 * Asks for work in the background, in the transaction of the act that makes it necessary: either both are kept or
 * neither. Posted again under its key before it is done, a job keeps the earlier moment and the newer payload; while
 * somebody works at it, it is noted to be done once more; when it was given up, it has a new start.
 */
export async function postJob<K extends JobKind>(store: Store, tx: Writer, job: JobPost<K>): Promise<void> {
  const { jobs } = store.tables
  const { kind, payload, key, notBefore } = job
  const earlier = (column: typeof jobs.dueAt | typeof jobs.againAt) =>
    sql`case when ${column} < ${notBefore} then ${column} else ${notBefore} end`
  await tx
    .insert(jobs)
    .values({
      key,
      kind,
      payload,
      dueAt: notBefore,
      takenBy: null,
      againAt: null,
      tries: 0,
      fault: null,
      gaveUpAt: null,
    })
    .onConflictDoUpdate({
      target: jobs.key,
      set: {
        kind,
        payload,
        dueAt: sql`case when ${jobs.takenBy} is null then ${earlier(jobs.dueAt)} else ${jobs.dueAt} end`,
        againAt: sql`case when ${jobs.takenBy} is null then null else ${earlier(jobs.againAt)} end`,
        tries: 0,
        fault: null,
        gaveUpAt: null,
      },
    })
}

/** The same where no act is under way: at the command line, at start-up, from other work. */
export async function postJobAlone<K extends JobKind>(store: Store, job: JobPost<K>): Promise<void> {
  await store.transact(async (tx) => {
    await postJob(store, tx, job)
    return done(null)
  })
  store.announcer.callForWork()
}
