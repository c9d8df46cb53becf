import { captureById } from '@/db/read/captures'
import { watchOf } from '@/db/read/find-watch'
import type { Store } from '@/db/store'
import { keepCapture } from '@/db/write/keep-capture'
import type { Occasion } from '@/db/write/record'
import { noteLook } from '@/db/write/watch-page'
import type { CaptureId } from '@/lib/model/ids'
import { type Outcome, refuse } from '@/lib/model/refusal'
import type { Watch } from '@/lib/model/watch'
import { pageNow } from '@/lib/witness/page-now'
import { lookAt } from './look-at'

/**
 * Fetches a kept page once more and notes what became of it. A copy is kept only of words that are new: a page that
 * stays as it is leaves no row behind.
 */
export async function lookAgain(
  store: Store,
  occasion: () => Occasion,
  captureId: CaptureId,
  signal: AbortSignal,
): Promise<Outcome<Watch>> {
  const kept = await captureById(store, captureId)
  if (!kept) return refuse('ask.no_such_thing', { what: 'capture' })
  if (!kept.url) return refuse('capture.no_address')
  const look = await lookAt(store, kept.url, { signal, evenErrors: true })
  if (signal.aborted) return refuse('outside.cancelled')
  if (!look.ok) return noteLook(store, occasion(), captureId, look)
  const seen = (await watchOf(store, captureId)).nowId
  const before = seen ? await captureById(store, seen) : undefined
  const isNew = pageNow(kept, look.value) === 'changed' && before?.textSha256 !== look.value.textSha256
  const copy = isNew ? await keepCapture(store, occasion(), look.value) : undefined
  if (copy && !copy.ok) return copy
  return noteLook(store, occasion(), captureId, { look: look.value, keptAs: copy?.value.id ?? null })
}
