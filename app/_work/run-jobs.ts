import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { nextDue } from '@/db/read/find-jobs'
import type { Store } from '@/db/store'
import { finishJob, keepJobs, putDownJob, returnJob, type TakenJob, takeJobs } from '@/db/write/take-jobs'
import type { JobFault } from '@/lib/model/job-kinds'
import type { Refusal } from '@/lib/model/refusal'
import { byTheHouse } from '../_door/by-the-house'
import type { Handlers, Work } from './handler'

const second = 1000
const minute = 60 * second

/** How this instance works. Times are in milliseconds; tests make them short. */
const usual = {
  atOnce: 2,
  lease: minute,
  /** An idle instance looks this often for what others posted without its hearing of it. */
  idle: 10 * second,
  /** After the first failure; four times as long after each further one. */
  pause: 5 * second,
  mostTries: 5,
}

/**
 * Works at jobs until told to stop, a few at a time, sharing them with other instances through their leases.
 *
 * It looks when work was called for in this process, when a Notice says that something was written (here or by
 * another instance), when the next job falls due, and otherwise every ten seconds: an idle newsroom costs one
 * indexed read of one row.
 *
 * @returns when all it had in hand was finished or put down
 */
export async function runJobs(
  store: Store,
  handlers: Handlers,
  signal: AbortSignal,
  how: Partial<typeof usual> = {},
): Promise<void> {
  const { atOnce, lease, idle, pause, mostTries } = { ...usual, ...how }
  const worker = randomUUID()
  const inHand = new Map<string, { stop: AbortController; ended: Promise<void> }>()
  const now = () => new Date().toISOString()
  const from = (ms: number) => new Date(Date.now() + ms).toISOString()

  let wake = () => {}
  const call = () => wake()
  const deaf = [store.announcer.listen(call), store.announcer.listenForWork(call)]
  signal.addEventListener('abort', call)
  const beat = setInterval(() => void keepLeases(), lease / 3)
  beat.unref()

  async function keepLeases() {
    const keys = [...inHand.keys()]
    const kept = await keepJobs(store, worker, keys, from(lease)).catch(() => keys)
    for (const key of keys) if (!kept.includes(key)) inHand.get(key)?.stop.abort()
  }

  async function workAt(job: TakenJob, stop: AbortController) {
    const { key, tries } = job
    const work: Work = { store, signal: stop.signal, occasion: byTheHouse, tries }
    const ended = await attempt(handlers, job, work)
    if (ended === 'done') return finishJob(store, worker, key)
    if (stop.signal.aborted) return putDownJob(store, worker, key, now())
    if (ended.isFinal || tries >= mostTries) {
      console.error(`Gave up on ${job.kind} (${key}), try ${tries}: ${JSON.stringify(ended.fault)}`)
      return returnJob(store, worker, key, { gaveUpAt: now(), fault: ended.fault })
    }
    // A little chance, so that many that failed together do not come back together.
    const wait = pause * 4 ** (tries - 1) * (0.75 + Math.random() / 2)
    return returnJob(store, worker, key, { dueAt: from(wait), fault: ended.fault })
  }

  while (!signal.aborted) {
    const called = new Promise<void>((resolve) => {
      wake = resolve
    })
    let wait = idle
    try {
      const free = atOnce - inHand.size
      const taken = free > 0 ? await takeJobs(store, worker, now(), from(lease), free) : []
      for (const job of taken) {
        const stop = new AbortController()
        const ended = workAt(job, stop)
          .catch((fault: Error) => console.error(`A job could not be put away: ${fault.message}`))
          .finally(() => {
            inHand.delete(job.key)
            call()
          })
        inHand.set(job.key, { stop, ended })
      }
      // A full hand waits for one to end; with room left, what falls due next sets the clock.
      const due = inHand.size < atOnce ? await nextDue(store) : undefined
      if (due) wait = Math.min(idle, Math.max(50, Date.parse(due) - Date.now()))
    } catch (fault) {
      console.error(`Jobs could not be looked for: ${(fault as Error).message}`)
    }
    const rested = new AbortController()
    await Promise.race([
      called,
      sleep(wait, undefined, { signal: rested.signal, ref: false }).catch(() => {}),
    ])
    rested.abort()
  }

  for (const stopHearing of deaf) stopHearing()
  clearInterval(beat)
  for (const { stop } of inHand.values()) stop.abort()
  await Promise.all([...inHand.values()].map(({ ended }) => ended))
}

type Ended = 'done' | { fault: JobFault; isFinal: boolean }

async function attempt(handlers: Handlers, { kind, payload }: TakenJob, work: Work): Promise<Ended> {
  const handle = (handlers as unknown as Record<string, Handle | undefined>)[kind]
  // Posted by a newer version that shares this base: that one will take it.
  if (!handle) return { fault: { said: `nobody here knows how to do ${kind}` }, isFinal: false }
  try {
    const refusal = await handle(payload, work)
    return refusal ? { fault: { code: refusal.code, facts: refusal.facts }, isFinal: true } : 'done'
  } catch (fault) {
    return { fault: { said: fault instanceof Error ? fault.message : String(fault) }, isFinal: false }
  }
}

type Handle = (payload: unknown, work: Work) => Promise<Refusal | undefined>
