import { entriesAfter, headOfLog } from '@/db/read/find-entries'
import type { Store } from '@/db/store'
import { noticeOf } from '@/db/write/record'

const everyMs = 1000

/**
 * Tells this process's listeners what other processes wrote (other instances on PostgreSQL, the command line on
 * either engine). Entries get their `seq` while the writer holds the head of the log, so they become visible in
 * order and nothing is skipped by reading on from the last one seen. One small query a second.
 */
export function followOthers(store: Store, signal: AbortSignal): void {
  let last: number | undefined
  let busy = false
  store.announcer.listen((notices) => {
    for (const { seq } of notices) if (last !== undefined && seq === last + 1) last = seq
  })
  const timer = setInterval(async () => {
    if (busy) return
    busy = true
    try {
      last ??= (await headOfLog(store)).seq
      const from = last
      const missed = (await entriesAfter(store, from)).filter(({ seq }) => seq > (last ?? from))
      if (missed.length > 0) {
        last = missed.at(-1)!.seq
        store.announcer.tell(missed.map(noticeOf))
      }
    } catch (fault) {
      console.error(`The audit log could not be followed: ${(fault as Error).message}`)
    } finally {
      busy = false
    }
  }, everyMs)
  timer.unref()
  signal.addEventListener('abort', () => clearInterval(timer))
}
