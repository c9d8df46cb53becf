import { asc, desc, isNotNull } from 'drizzle-orm'
import type { JobFault, JobKind } from '@/lib/model/job-kinds'
import type { Store } from '../store'

/** When the next job falls due, or the next lease ends; undefined when there is none. */
export async function nextDue(store: Store): Promise<string | undefined> {
  const { jobs } = store.tables
  const [first] = await store.read
    .select({ dueAt: jobs.dueAt })
    .from(jobs)
    .where(isNotNull(jobs.dueAt))
    .orderBy(asc(jobs.dueAt))
    .limit(1)
  return first?.dueAt ?? undefined
}

/** A job that was given up: what it was to do, when it was given up and why. */
export interface GivenUpJob {
  key: string
  kind: JobKind
  tries: number
  fault: JobFault
  gaveUpAt: string
}

/** Newest first; a hundred are enough to see what is wrong. */
export async function givenUpJobs(store: Store): Promise<GivenUpJob[]> {
  const { jobs } = store.tables
  const rows = await store.read
    .select({ key: jobs.key, kind: jobs.kind, tries: jobs.tries, fault: jobs.fault, gaveUpAt: jobs.gaveUpAt })
    .from(jobs)
    .where(isNotNull(jobs.gaveUpAt))
    .orderBy(desc(jobs.gaveUpAt))
    .limit(100)
  return rows.map((row) => ({ ...row, fault: row.fault ?? { said: '' }, gaveUpAt: row.gaveUpAt! }))
}
