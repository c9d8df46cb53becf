import { eq } from 'drizzle-orm'
import type { RereviewId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Rereview } from '@/lib/model/rereview'
import type { Writer } from '../dialect/engine'
import { articleOfClaim } from '../read/find-claims'
import type { Store } from '../store'
import { type Happened, type Occasion, record } from './record'
import { endedBy } from './ripple'

/** Somebody looked again and found that the verdict still stands. Why is kept when they say it. */
export function letStand(
  store: Store,
  occasion: Occasion,
  id: RereviewId,
  why: string | null,
): Promise<Outcome<Rereview>> {
  return change(
    store,
    occasion,
    id,
    (old) => (old.settledAt ? null : { ...endedBy(occasion, 'stands'), settledWhy: why }),
    {
      act: 'claim.still_stands',
      why,
    },
  )
}

/** Takes that back: the claim waits again. */
export function waitAgain(store: Store, occasion: Occasion, id: RereviewId): Promise<Outcome<Rereview>> {
  return change(
    store,
    occasion,
    id,
    (old) =>
      old.settled === 'stands' ? { settledAt: null, settledBy: null, settled: null, settledWhy: null } : null,
    { act: 'claim.waits_again' },
  )
}

type Ending = Pick<Rereview, 'settledAt' | 'settledBy' | 'settled' | 'settledWhy'>

async function change(
  store: Store,
  occasion: Occasion,
  id: RereviewId,
  decide: (old: Rereview) => Ending | null,
  said: Pick<Happened, 'act' | 'why'>,
): Promise<Outcome<Rereview>> {
  const { rereviews } = store.tables
  return record(store, occasion, async (tx: Writer) => {
    const [old] = await tx.select().from(rereviews).where(eq(rereviews.id, id))
    const articleId = old && (await articleOfClaim(store, old.claimId, tx))
    if (!old || !articleId) return refuse('ask.no_such_thing', { what: 'rereview' })
    const ending = decide(old)
    // Somebody was quicker, and it is as they left it.
    if (!ending) return done({ value: old, happened: [] })
    await tx.update(rereviews).set(ending).where(eq(rereviews.id, id))
    return done({
      value: { ...old, ...ending },
      happened: [
        {
          ...said,
          subjectKind: 'claim',
          subjectId: old.claimId,
          claimId: old.claimId,
          articleId,
          after: { reason: old.reason, ...(old.facts.name !== undefined && { name: old.facts.name }) },
        },
      ],
    })
  })
}
