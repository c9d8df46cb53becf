import type { Source } from '@/lib/model/source'
import { isPoor } from '@/lib/model/source-kinds'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import type { Occasion } from './record'
import { calm, ripple } from './ripple'

/**
 * What a change of a Source does to the verdicts that lean on it: taken back, graded D or E, in another house. Taking
 * the words back again, or a better grade, lets the waiting claims go.
 *
 * @returns how many claims are to be looked at again
 */
export async function rippleOfSource(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  old: Source,
  next: Source,
): Promise<number> {
  const { id: sourceId, name } = next
  let sent = 0
  if (next.retractedWhy && !old.retractedWhy)
    sent += await ripple(store, tx, occasion, { reason: 'source_retracted', sourceId, facts: { name } })
  if (old.retractedWhy && !next.retractedWhy) await calm(store, tx, occasion, ['source_retracted'], sourceId)

  const poorer = isPoor(next.reliability) && !(isPoor(old.reliability) && next.reliability === 'D')
  if (next.reliability !== old.reliability && poorer)
    sent += await ripple(store, tx, occasion, {
      reason: 'source_regraded',
      sourceId,
      facts: { name, from: old.reliability ?? 'none', to: next.reliability! },
    })
  if (isPoor(old.reliability) && !isPoor(next.reliability))
    await calm(store, tx, occasion, ['source_regraded'], sourceId)

  if (next.ownerId !== old.ownerId)
    sent += await ripple(store, tx, occasion, { reason: 'source_owner', sourceId, facts: { name } })
  return sent
}
