import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import { digestEvery } from '@/lib/model/digest-times'
import type { ArticleId, ClaimId, PersonId } from '@/lib/model/ids'
import type { InboxKind } from '@/lib/model/talk-kinds'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { postJob } from './post-job'
import type { Occasion } from './record'

/** What people should know of, in the transaction in which it happened. */
export interface Tell {
  kind: InboxKind
  claimId: ClaimId
  articleId: ArticleId
  /** The comment, say, that calls them. */
  subjectId?: string
  /** How many more claims the same act is about. */
  more?: number
}

/**
 * Puts it into the inbox of each of these people who wants to hear of such things. Nobody is told of what they did
 * themselves, nobody twice. Who asked for a digest gets a job that sends it when it is due.
 */
export async function tellPeople(
  store: Store,
  tx: Writer,
  { permit, at, mint }: Occasion,
  whom: Iterable<PersonId | null>,
  { kind, claimId, articleId, subjectId, more = 0 }: Tell,
): Promise<void> {
  const byId = permit.actor.kind === 'person' ? permit.actor.id : null
  const ids = [...new Set(whom)].filter((id): id is PersonId => id !== null && id !== byId)
  if (ids.length === 0) return
  const { inbox, inboxChoices } = store.tables
  const chosen = new Map(
    (await tx.select().from(inboxChoices).where(inArray(inboxChoices.personId, ids))).map((row) => [
      row.personId,
      row,
    ]),
  )
  for (const personId of ids) {
    const wish = chosen.get(personId)
    if (wish?.kinds[kind] === false) continue
    await tx.insert(inbox).values({
      id: mint('inboxItem'),
      personId,
      kind,
      claimId,
      articleId,
      subjectId: subjectId ?? null,
      more,
      byId,
      at,
      readAt: null,
      mailedAt: null,
    })
    if (wish && wish.digest !== 'never')
      await postJob(store, tx, {
        kind: 'mail.digest',
        payload: { personId },
        key: `mail.digest ${personId}`,
        notBefore: digestEvery[wish.digest](at),
      })
  }
}

/** News that is none any more, as long as nobody has read it: all that it was about has been taken away again. */
export async function takeBack(
  store: Store,
  tx: Writer,
  personId: PersonId,
  kind: InboxKind,
  claims: readonly ClaimId[],
): Promise<void> {
  const { inbox } = store.tables
  await tx
    .delete(inbox)
    .where(
      and(
        eq(inbox.personId, personId),
        isNull(inbox.readAt),
        eq(inbox.kind, kind),
        inArray(inbox.claimId, [...claims]),
        lt(inbox.more, claims.length),
      ),
    )
}
