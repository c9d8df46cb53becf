import { eq } from 'drizzle-orm'
import type { ClaimId, DismissalId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Dismissal } from '@/lib/model/review'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/** Sets one flag aside. Its points are part of it, so a new finding of the same kind is a new flag. */
export function dismissFlag(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: Pick<Dismissal, 'code' | 'points' | 'why'>,
): Promise<Outcome<Dismissal>> {
  const { claims, dismissals } = store.tables
  return record(store, occasion, async (tx) => {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId))
    const { permit, at, mint } = occasion
    if (!claim || permit.actor.kind !== 'person') return refuse('ask.no_such_thing', { what: 'claim' })
    const dismissal: Dismissal = {
      id: mint('dismissal'),
      claimId,
      code: ask.code,
      points: ask.points.toSorted(),
      why: ask.why,
      byId: permit.actor.id,
      at,
    }
    await tx.insert(dismissals).values(dismissal)
    return done({
      value: dismissal,
      happened: [
        {
          act: 'flag.dismissed',
          subjectKind: 'claim',
          subjectId: claimId,
          articleId: claim.articleId,
          claimId,
          why: ask.why,
          after: { flag: ask.code },
        },
      ],
    })
  })
}

export function restoreFlag(store: Store, occasion: Occasion, id: DismissalId): Promise<Outcome<null>> {
  const { claims, dismissals } = store.tables
  return record(store, occasion, async (tx) => {
    const [gone] = await tx
      .select({ dismissal: dismissals, articleId: claims.articleId })
      .from(dismissals)
      .innerJoin(claims, eq(claims.id, dismissals.claimId))
      .where(eq(dismissals.id, id))
    if (!gone) return refuse('ask.no_such_thing', { what: 'dismissal' })
    const { claimId, code, why } = gone.dismissal
    await tx.delete(dismissals).where(eq(dismissals.id, id))
    return done({
      value: null,
      happened: [
        {
          act: 'flag.restored',
          subjectKind: 'claim',
          subjectId: claimId,
          articleId: gone.articleId,
          claimId,
          before: { flag: code, why },
        },
      ],
    })
  })
}
