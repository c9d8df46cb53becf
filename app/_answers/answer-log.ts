import { entriesPage, headOfLog, wholeLog } from '@/db/read/find-entries'
import { checkpoints } from '@/db/read/find-reports'
import { permit } from '@/lib/access/may'
import { verifyEntries } from '@/lib/audit/verify'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'

export const logAnswers = {
  // What happened to a claim is part of reading it; what happened to people and settings is not.
  entries: async ({ store, query, occasion }) => {
    const allowed = query.claim || query.article ? done(null) : permit(occasion.permit.actor, 'audit.read')
    return allowed.ok ? done(await entriesPage(store, query)) : allowed
  },

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
