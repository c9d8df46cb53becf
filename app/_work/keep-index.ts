import type { Store } from '@/db/store'
import { catchUpIndex } from '@/db/write/catch-up-index'

/** Between two batches others come to write; between two looks there is usually nothing to do. */
const pauses = { batch: 15, look: 20_000 }

/**
 * Works off what the claim index still lacks, batch by batch, from start to shutdown: the whole of a base that is
 * older than the index, or what leans on a source too many claims lean on to be done in one act.
 */
export async function keepIndex(store: Store, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const more = await catchUpIndex(store).catch((error: unknown) => {
      console.error('The claim index could not be worked on; it is tried again.', error)
      return false
    })
    await pause(more ? pauses.batch : pauses.look, signal)
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    timer.unref?.()
    signal.addEventListener('abort', end)
  })
