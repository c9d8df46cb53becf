import { watchOf } from '@/db/read/find-watch'
import { lookAgain } from '../_outside/look-again'
import type { Handler } from './handler'

/** Looks at a kept page again when its day has come. A site that does not answer is noted, and asked again next time. */
export const watchKeptPage: Handler<'page.watch'> = async ({ captureId }, { store, signal, occasion }) => {
  if ((await watchOf(store, captureId)).every === 'off') return undefined
  const looked = await lookAgain(store, () => occasion('capture.keep'), captureId, signal)
  // Interrupted by the end of the house: not done, and the next one does it.
  signal.throwIfAborted()
  return looked.ok ? undefined : looked
}
