import { eq } from 'drizzle-orm'
import type { CaptureId } from '@/lib/model/ids'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

export interface CapturePicture {
  captureId: CaptureId
  sha256: string
  takenAt: string
}

/** The picture that a browser took of a kept page. */
export async function pictureOf(
  store: Store,
  captureId: CaptureId,
  reader: Reader = store.read,
): Promise<CapturePicture | undefined> {
  const { capturePictures } = store.tables
  const [picture] = await reader
    .select()
    .from(capturePictures)
    .where(eq(capturePictures.captureId, captureId))
  return picture
}
