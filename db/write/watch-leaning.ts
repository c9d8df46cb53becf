import { and, inArray, isNotNull } from 'drizzle-orm'
import type { ClaimFile } from '@/lib/model/file'
import type { CaptureId } from '@/lib/model/ids'
import type { Writer } from '../dialect/engine'
import { fetching } from '../read/find-fetching'
import type { Store } from '../store'
import type { Happened, Occasion } from './record'
import { watchFrom } from './watch-page'

/** Beyond this many pages of one claim nobody needs to be told of each. */
const most = 50

/**
 * A verdict was given: the pages it leans on are looked at again from now on, as often as this newsroom wants that.
 * A page that somebody watches already stays as they have it.
 */
export async function watchLeaning(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  { appearances, evidence }: ClaimFile,
): Promise<Happened[]> {
  const leant = [...appearances, ...evidence].flatMap(({ captureId }) => captureId ?? [])
  const ids: CaptureId[] = [...new Set(leant)].slice(0, most)
  if (ids.length === 0) return []
  const { watchEvery } = await fetching(store, tx)
  if (watchEvery === 'off') return []
  const { captures, watches } = store.tables
  const watched = await tx.select().from(watches).where(inArray(watches.captureId, ids))
  const pages = await tx
    .select({ id: captures.id, url: captures.url, finalUrl: captures.finalUrl })
    .from(captures)
    .where(and(inArray(captures.id, ids), isNotNull(captures.url)))
  const happened: Happened[] = []
  for (const { id, url, finalUrl } of pages) {
    const before = watched.find(({ captureId }) => captureId === id)
    if (before && before.every !== 'off') continue
    happened.push(...(await watchFrom(store, tx, occasion, id, watchEvery, finalUrl ?? url)).happened)
  }
  return happened
}
