import { picturePage } from '../_outside/picture-page'
import type { Handler } from './handler'

/** Draws a page that was just kept. */
export const pictureKeptPage: Handler<'page.picture'> = async (
  { captureId },
  { store, signal, occasion },
) => {
  const pictured = await picturePage(store, () => occasion('capture.keep'), captureId, signal)
  // Interrupted by the end of the house: not done, and the next one does it.
  signal.throwIfAborted()
  return pictured.ok ? undefined : pictured
}
