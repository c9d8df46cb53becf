import { entriesPage, headOfLog, wholeLog } from '@/db/read/find-entries'
import { checkpoints } from '@/db/read/find-reports'
import { verifyEntries } from '@/lib/audit/verify'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'

export const logAnswers = {
  entries: async ({ store, query }) => done(await entriesPage(store, query)),

  verifyLog: async ({ store }) => {
    const head = await headOfLog(store)
    const verified = await verifyEntries(wholeLog(store), await checkpoints(store))
    return done(
      verified.ok
        ? { ok: true, entries: verified.entries, head: verified.head, broken: null }
        : {
            ok: false,
            entries: head.seq,
            head: head.hash,
            broken: { seq: verified.seq, id: verified.id ?? '', what: verified.what },
          },
    )
  },
} satisfies Partial<Answers>
