import { eq } from 'drizzle-orm'
import type { CaptureId } from '@/lib/model/ids'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import type { Watch } from '@/lib/model/watch'
import type { WatchInterval } from '@/lib/model/watch-kinds'
import { pageNow, stillStands } from '@/lib/witness/page-now'
import type { Writer } from '../dialect/engine'
import { captureById } from '../read/captures'
import { leaningOn, watchOf } from '../read/find-watch'
import type { Store } from '../store'
import type { Look } from './keep-capture'
import { postJob } from './post-job'
import { type Happened, type Occasion, type Recorded, record } from './record'
import { ripple } from './ripple'

const day = 24 * 60 * 60 * 1000
const length: Record<Exclude<WatchInterval, 'off'>, number> = { day, week: 7 * day }

/** Settles how often a kept page is looked at again. */
export function setWatch(
  store: Store,
  occasion: Occasion,
  captureId: CaptureId,
  every: WatchInterval,
): Promise<Outcome<Watch>> {
  return record(store, occasion, async (tx) => {
    const capture = await captureById(store, captureId, tx)
    if (!capture) return refuse('ask.no_such_thing', { what: 'capture' })
    if (!capture.url) return refuse('capture.no_address')
    return done(await watchFrom(store, tx, occasion, captureId, every, capture.finalUrl ?? capture.url))
  })
}

/** The same inside a larger act. */
export async function watchFrom(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  captureId: CaptureId,
  every: WatchInterval,
  page: string | null,
): Promise<Recorded<Watch>> {
  const before = await watchOf(store, captureId, tx)
  if (before.every === every) return { value: before, happened: [] }
  const watch = { ...before, every }
  await put(store, tx, watch)
  await postNext(store, tx, watch, occasion.at)
  return {
    value: watch,
    happened: [
      {
        ...about(captureId),
        act: 'capture.watched',
        before: { every: before.every },
        after: { every, page },
      },
    ],
  }
}

/**
 * Notes what looking at a page again has shown. When it is another or gone for the first time, that is an Entry, and
 * every claim whose verdict leant on words that no longer stand there is sent to be looked at again; where the words
 * still stand, the change is shown and nobody is sent.
 *
 * @param now  the look, and the Capture it was kept as where its words are new; or why there was none
 */
export function noteLook(
  store: Store,
  occasion: Occasion,
  captureId: CaptureId,
  now: { look: Look; keptAs: CaptureId | null } | Refusal,
): Promise<Outcome<Watch>> {
  return record(store, occasion, async (tx) => {
    const kept = await captureById(store, captureId, tx)
    if (!kept) return refuse('ask.no_such_thing', { what: 'capture' })
    const before = await watchOf(store, captureId, tx)
    const finding = 'look' in now ? pageNow(kept, now.look) : 'unclear'
    const isOther = finding === 'changed' || finding === 'vanished'
    const watch: Watch = {
      ...before,
      lookedAt: occasion.at,
      finding,
      nowId: finding === 'changed' && 'look' in now ? (now.keptAs ?? before.nowId) : before.nowId,
      fault: faultOf(finding, now),
      changedAt: isOther ? (before.changedAt ?? occasion.at) : finding === 'same' ? null : before.changedAt,
    }
    await put(store, tx, watch)
    await postNext(store, tx, watch, occasion.at)
    const page = kept.finalUrl ?? kept.url ?? kept.name ?? ''
    const isNews = isOther && (before.finding !== finding || watch.nowId !== before.nowId)
    if (!isNews) return done({ value: watch, happened: [] })
    const text = finding === 'changed' && 'look' in now ? now.look.text : null
    const leaning = await leaningOn(store, captureId, tx)
    const touched = leaning.filter(({ excerpt }) => !stillStands(excerpt, text)).map(({ claimId }) => claimId)
    await ripple(store, tx, occasion, {
      reason: 'page_changed',
      claimIds: [...new Set(touched)],
      subjectId: captureId,
      facts: { name: kept.title ?? kept.outlet ?? page, on: occasion.at.slice(0, 10) },
    })
    return done({
      value: watch,
      happened: [
        {
          ...about(captureId),
          act: 'capture.looked_again' as const,
          before: before.finding ? { seen: before.finding } : null,
          after: { seen: finding, page },
        },
      ],
    })
  })
}

function faultOf(finding: string, now: { look: Look } | Refusal): Watch['fault'] {
  if (!('look' in now)) return { code: now.code, facts: now.facts }
  if (finding !== 'unclear') return null
  const { status, finalUrl } = now.look
  const host = finalUrl ? new URL(finalUrl).hostname : ''
  return (status ?? 0) >= 400
    ? { code: 'outside.answered', facts: { host, status: status ?? 0 } }
    : { code: 'outside.unreadable', facts: { host } }
}

async function put(store: Store, tx: Writer, watch: Watch) {
  const { watches } = store.tables
  await tx.insert(watches).values(watch).onConflictDoUpdate({ target: watches.captureId, set: watch })
}

/** One look ahead at a time. A watch that was switched off lets its last job find that out. */
async function postNext(store: Store, tx: Writer, { captureId, every }: Watch, at: string) {
  if (every === 'off') {
    await tx.delete(store.tables.jobs).where(eq(store.tables.jobs.key, keyOf(captureId)))
    return
  }
  const notBefore = new Date(Date.parse(at) + length[every]).toISOString()
  await postJob(store, tx, { kind: 'page.watch', payload: { captureId }, key: keyOf(captureId), notBefore })
}

const keyOf = (captureId: CaptureId) => `watch:${captureId}`

const about = (captureId: CaptureId): Pick<Happened, 'subjectKind' | 'subjectId'> => ({
  subjectKind: 'capture',
  subjectId: captureId,
})
