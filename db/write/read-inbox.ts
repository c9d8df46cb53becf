import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { InboxItemId, PersonId } from '@/lib/model/ids'
import { done, type Outcome } from '@/lib/model/refusal'
import type { InboxChoices } from '@/lib/model/talk'
import type { Store } from '../store'

/**
 * What only concerns the reader of an inbox: that they have read something, and what they want to hear of. It says
 * nothing about a claim, so it stays out of the audit log, which everybody reads and nobody can shorten.
 */
export function markRead(
  store: Store,
  personId: PersonId,
  at: string,
  ids: InboxItemId[] | 'all',
): Promise<Outcome<null>> {
  const { inbox } = store.tables
  return store.transact(async (tx) => {
    await tx
      .update(inbox)
      .set({ readAt: at })
      .where(
        and(
          eq(inbox.personId, personId),
          isNull(inbox.readAt),
          ids === 'all' ? undefined : inArray(inbox.id, ids),
        ),
      )
    return done(null)
  })
}

export function chooseInbox(
  store: Store,
  personId: PersonId,
  choices: InboxChoices,
): Promise<Outcome<InboxChoices>> {
  const { inboxChoices } = store.tables
  return store.transact(async (tx) => {
    const row = { personId, ...choices }
    await tx.insert(inboxChoices).values(row).onConflictDoUpdate({ target: inboxChoices.personId, set: row })
    return done(choices)
  })
}

/** These went out by e-mail and need not go again. */
export function markMailed(
  store: Store,
  personId: PersonId,
  at: string,
  ids: InboxItemId[],
): Promise<Outcome<null>> {
  const { inbox } = store.tables
  return store.transact(async (tx) => {
    await tx
      .update(inbox)
      .set({ mailedAt: at })
      .where(and(eq(inbox.personId, personId), inArray(inbox.id, ids)))
    return done(null)
  })
}
