import { and, eq } from 'drizzle-orm'
import type { SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { pairOf } from './notice-twins'
import { type Occasion, record } from './record'

/** "These are two": the pair is not proposed again, whatever is written of either. */
export const callDifferent = (store: Store, occasion: Occasion, one: SourceId, other: SourceId) =>
  settle(store, occasion, one, other, true)

/** Takes that back. */
export const callMaybeSame = (store: Store, occasion: Occasion, one: SourceId, other: SourceId) =>
  settle(store, occasion, one, other, false)

function settle(
  store: Store,
  occasion: Occasion,
  one: SourceId,
  other: SourceId,
  different: boolean,
): Promise<Outcome<null>> {
  const { sourceTwins } = store.tables
  return record(store, occasion, async (tx) => {
    const [first, second] = [await sourceById(store, one, tx), await sourceById(store, other, tx)]
    if (!first || !second || one === other) return refuse('ask.no_such_thing', { what: 'source' })
    const { aId, bId } = pairOf(one, other, 'name', '')
    const { actor } = occasion.permit
    const [pair] = await tx
      .update(sourceTwins)
      .set({
        differentAt: different ? occasion.at : null,
        differentBy: different && actor.kind === 'person' ? actor.id : null,
      })
      .where(and(eq(sourceTwins.aId, aId), eq(sourceTwins.bId, bId)))
      .returning()
    if (!pair) return refuse('ask.no_such_thing', { what: 'source' })
    return done({
      value: null,
      happened: [
        {
          act: different ? 'source.called_different' : 'source.maybe_same_again',
          subjectKind: 'source',
          subjectId: one,
          after: { other: second.name },
        },
      ],
    })
  })
}
