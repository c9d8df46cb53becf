import { desc, eq, getTableColumns } from 'drizzle-orm'
import type { ApiKey } from '@/lib/model/api-key'
import type { PersonId } from '@/lib/model/ids'
import { sha256Hex } from '@/lib/text/hash'
import type { Store } from '../store'

const shown = ({ apiKeys }: Store['tables']) => {
  const { tokenHash: _, ...columns } = getTableColumns(apiKeys)
  return columns
}

/** Somebody's keys, newest first. */
export function keysOf(store: Store, personId: PersonId): Promise<ApiKey[]> {
  const { apiKeys } = store.tables
  return store.read
    .select(shown(store.tables))
    .from(apiKeys)
    .where(eq(apiKeys.personId, personId))
    .orderBy(desc(apiKeys.id))
}

/** The key whose token this is, unless it has run out. */
export async function keyFor(store: Store, token: string, at: string): Promise<ApiKey | undefined> {
  const { apiKeys } = store.tables
  const [key] = await store.read
    .select(shown(store.tables))
    .from(apiKeys)
    .where(eq(apiKeys.tokenHash, sha256Hex(token)))
  return key && (key.expiresAt === null || key.expiresAt > at) ? key : undefined
}
