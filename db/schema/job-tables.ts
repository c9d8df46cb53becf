import type { JobFault, JobKind } from '@/lib/model/job-kinds'
import type { Kit } from './kit'

/** Work to be done in the background. A row is gone when its job is done; one that was given up stays, with why. */
export const jobTables = (k: Kit) => ({
  jobs: k.table(
    'jobs',
    {
      key: k.text('key').primaryKey(),
      kind: k.text('kind').$type<JobKind>().notNull(),
      payload: k.json<unknown>('payload').notNull(),
      /**
       * From when on it may be taken. While somebody works at it this is the end of their lease: who dies at work
       * leaves a job that falls due again by itself. NULL once given up.
       */
      dueAt: k.text('due_at'),
      takenBy: k.text('taken_by'),
      /** Posted again while somebody works at it: due once more then, for they may have read what was there before. */
      againAt: k.text('again_at'),
      tries: k.count('tries').notNull(),
      fault: k.json<JobFault>('fault'),
      gaveUpAt: k.text('gave_up_at'),
    },
    (t) => [k.index('jobs_due').on(t.dueAt), k.index('jobs_gave_up').on(t.gaveUpAt)],
  ),
})
