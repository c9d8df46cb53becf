import { captureById } from '@/db/read/captures'
import { type CapturePicture, pictureOf } from '@/db/read/find-picture'
import type { Store } from '@/db/store'
import { keepPicture } from '@/db/write/keep-picture'
import type { Occasion } from '@/db/write/record'
import type { CaptureId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { takePicture } from './take-picture'

/** Only pages are pictured: a PDF or a photograph is its own picture. */
export const canBePictured = ({ mediaType }: { mediaType: string }) =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType)

/** Has the browser draw a kept page, and keeps what it drew. */
export async function picturePage(
  store: Store,
  occasion: () => Occasion,
  captureId: CaptureId,
  signal: AbortSignal,
): Promise<Outcome<CapturePicture>> {
  const capture = await captureById(store, captureId)
  if (!capture) return refuse('ask.no_such_thing', { what: 'capture' })
  if (!canBePictured(capture)) return refuse('picture.not_a_page')
  const before = await pictureOf(store, captureId)
  if (before) return done(before)
  const bytes = await store.snapshots.fetch(capture.sha256)
  if (!bytes) return refuse('capture.bytes_gone')
  const { mediaType, charset } = capture
  const contentType = charset ? `${mediaType}; charset=${charset}` : mediaType
  const picture = await takePicture({ bytes, contentType }, signal)
  if (!picture.ok) return picture
  const sha256 = await store.snapshots.keep(picture.value)
  return keepPicture(store, occasion(), captureId, { sha256, bytes: picture.value.length })
}
