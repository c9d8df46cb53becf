import type { CaptureId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { captureById } from '../read/captures'
import { type CapturePicture, pictureOf } from '../read/find-picture'
import type { Store } from '../store'
import { noteSnapshot } from './keep-article'
import { type Occasion, record } from './record'

/** A picture of a kept page; its bytes are in the snapshots already. The first one stays, as the page does. */
export function keepPicture(
  store: Store,
  occasion: Occasion,
  captureId: CaptureId,
  { sha256, bytes }: { sha256: string; bytes: number },
): Promise<Outcome<CapturePicture>> {
  return record(store, occasion, async (tx) => {
    const capture = await captureById(store, captureId, tx)
    if (!capture) return refuse('ask.no_such_thing', { what: 'capture' })
    const before = await pictureOf(store, captureId, tx)
    if (before) return done({ value: before, happened: [] })
    const { at } = occasion
    await noteSnapshot(store, tx, { sha256, mediaType: 'image/png', name: null, bytes }, at)
    const picture: CapturePicture = { captureId, sha256, takenAt: at }
    await tx.insert(store.tables.capturePictures).values(picture)
    return done({
      value: picture,
      happened: [
        {
          act: 'capture.pictured',
          subjectKind: 'capture',
          subjectId: captureId,
          after: { page: capture.finalUrl ?? capture.name, sha256 },
        },
      ],
    })
  })
}
