import { and, eq } from 'drizzle-orm'
import type { ApiKey } from '@/lib/model/api-key'
import type { ApiKeyId, PersonId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/** Makes a key for a script of somebody's. The token is the door's to hand out, once; only its hash is kept. */
export function makeKey(
  store: Store,
  occasion: Occasion,
  { token, ...ask }: Pick<ApiKey, 'personId' | 'name' | 'role' | 'expiresAt'> & { token: string },
): Promise<Outcome<ApiKey>> {
  return record(store, occasion, async (tx) => {
    const key: ApiKey = { id: occasion.mint('apiKey'), ...ask, createdAt: occasion.at, usedOn: null }
    await tx.insert(store.tables.apiKeys).values({ ...key, tokenHash: sha256Hex(token) })
    const { name, role, expiresAt } = key
    return done({
      value: key,
      happened: [
        { act: 'key.made', subjectKind: 'person', subjectId: key.personId, after: { name, role, expiresAt } },
      ],
    })
  })
}

/** Makes a key of one's own useless, at once. */
export function revokeKey(
  store: Store,
  occasion: Occasion,
  personId: PersonId,
  id: ApiKeyId,
): Promise<Outcome<null>> {
  const { apiKeys } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx
      .delete(apiKeys)
      .where(and(eq(apiKeys.id, id), eq(apiKeys.personId, personId)))
      .returning()
    if (!old) return refuse('ask.no_such_thing', { what: 'key' })
    return done({
      value: null,
      happened: [
        { act: 'key.revoked', subjectKind: 'person', subjectId: personId, before: { name: old.name } },
      ],
    })
  })
}

/** Notes that a key was used today: bookkeeping, as of sessions, so it leaves no Entry. At most one write a day. */
export async function noteUse(store: Store, key: ApiKey, at: string): Promise<void> {
  const today = at.slice(0, 10)
  if (key.usedOn === today) return
  const { apiKeys } = store.tables
  await store.transact(async (tx) => {
    await tx.update(apiKeys).set({ usedOn: today }).where(eq(apiKeys.id, key.id))
    return done(null)
  })
}
