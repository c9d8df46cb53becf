import { eq } from 'drizzle-orm'
import type { CaptureId, ClaimId } from '@/lib/model/ids'
import type { Watch } from '@/lib/model/watch'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

/** How a kept page is watched; nobody has said so = it is not. */
export async function watchOf(
  store: Store,
  captureId: CaptureId,
  reader: Reader = store.read,
): Promise<Watch> {
  const { watches } = store.tables
  const [watch] = await reader.select().from(watches).where(eq(watches.captureId, captureId))
  return (
    watch ?? {
      captureId,
      every: 'off',
      lookedAt: null,
      finding: null,
      nowId: null,
      fault: null,
      changedAt: null,
    }
  )
}

/** What leans on a kept page: excerpts of it, each on its claim. */
export async function leaningOn(
  store: Store,
  captureId: CaptureId,
  reader: Reader = store.read,
): Promise<{ claimId: ClaimId; excerpt: string | null }[]> {
  const { appearances, evidence } = store.tables
  return [
    ...(await reader
      .select({ claimId: appearances.claimId, excerpt: appearances.excerpt })
      .from(appearances)
      .where(eq(appearances.captureId, captureId))),
    ...(await reader
      .select({ claimId: evidence.claimId, excerpt: evidence.excerpt })
      .from(evidence)
      .where(eq(evidence.captureId, captureId))),
  ]
}
