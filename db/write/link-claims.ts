import { and, eq } from 'drizzle-orm'
import type { LinkKind } from '@/lib/model/alike-kinds'
import type { ClaimId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { type Happened, type Occasion, record } from './record'

/**
 * Ties two claims together: the same statement made again, or one that has to do with it. Each keeps its text, chain and
 * verdict; the tie only lets each be seen from the other. Said again with another kind, it is that kind.
 *
 * @returns what it was before, so that the act can be undone
 */
export function linkClaims(
  store: Store,
  occasion: Occasion,
  one: ClaimId,
  other: ClaimId,
  kind: LinkKind,
): Promise<Outcome<{ before: LinkKind | null }>> {
  const { claimLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const found = await bothOf(store, tx, one, other)
    if (!found.ok) return found
    const [aId, bId] = pair(one, other)
    const [old] = await tx
      .select()
      .from(claimLinks)
      .where(and(eq(claimLinks.aId, aId), eq(claimLinks.bId, bId)))
    if (old?.kind === kind) return done({ value: { before: kind }, happened: [] })
    const { actor } = occasion.permit
    const byId = actor.kind === 'person' ? actor.id : null
    await tx
      .insert(claimLinks)
      .values({ aId, bId, kind, byId, at: occasion.at })
      .onConflictDoUpdate({ target: [claimLinks.aId, claimLinks.bId], set: { kind, byId, at: occasion.at } })
    return done({
      value: { before: old?.kind ?? null },
      happened: told('claim.linked', found.value, (text) => ({
        before: old ? { link: old.kind } : null,
        after: { link: kind, other: text },
      })),
    })
  })
}

/** Unties them. */
export function unlinkClaims(
  store: Store,
  occasion: Occasion,
  one: ClaimId,
  other: ClaimId,
): Promise<Outcome<null>> {
  const { claimLinks } = store.tables
  return record(store, occasion, async (tx) => {
    const found = await bothOf(store, tx, one, other)
    if (!found.ok) return found
    const [aId, bId] = pair(one, other)
    const [old] = await tx
      .delete(claimLinks)
      .where(and(eq(claimLinks.aId, aId), eq(claimLinks.bId, bId)))
      .returning()
    if (!old) return done({ value: null, happened: [] })
    return done({
      value: null,
      happened: told('claim.unlinked', found.value, (text) => ({
        before: { link: old.kind, other: text },
        after: null,
      })),
    })
  })
}

const pair = (one: ClaimId, other: ClaimId): [ClaimId, ClaimId] => (one < other ? [one, other] : [other, one])

type Told = { id: ClaimId; articleId: Happened['articleId']; text: string }

/** It stands in the history of both. */
const told = (
  act: 'claim.linked' | 'claim.unlinked',
  [first, second]: [Told, Told],
  say: (other: string) => Pick<Happened, 'before' | 'after'>,
): Happened[] =>
  [
    { here: first, there: second },
    { here: second, there: first },
  ].map(({ here, there }) => ({
    act,
    subjectKind: 'claim',
    subjectId: here.id,
    articleId: here.articleId ?? null,
    claimId: here.id,
    ...say(there.text),
  }))

async function bothOf(
  store: Store,
  tx: Writer,
  one: ClaimId,
  other: ClaimId,
): Promise<Outcome<[Told, Told]>> {
  if (one === other) return refuse('claim.link_itself')
  const { claims } = store.tables
  const of = async (id: ClaimId) => {
    const [row] = await tx
      .select({ id: claims.id, articleId: claims.articleId, text: claims.text })
      .from(claims)
      .where(eq(claims.id, id))
    return row
  }
  const [first, second] = [await of(one), await of(other)]
  return first && second ? done([first, second]) : refuse('ask.no_such_thing', { what: 'claim' })
}
