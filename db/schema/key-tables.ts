import type * as id from '@/lib/model/ids'
import type { Role } from '@/lib/model/roles'
import type { Kit } from './kit'

/** Keys of scripts. Of the key itself only the hash is kept: whoever reads the base cannot open the door with it. */
export const keyTables = (k: Kit) => ({
  apiKeys: k.table(
    'api_keys',
    {
      id: k.text('id').$type<id.ApiKeyId>().primaryKey(),
      personId: k.text('person_id').$type<id.PersonId>().notNull(),
      name: k.text('name').notNull(),
      role: k.text('role').$type<Role>().notNull(),
      tokenHash: k.text('token_hash').notNull(),
      createdAt: k.text('created_at').notNull(),
      expiresAt: k.text('expires_at'),
      usedOn: k.text('used_on'),
    },
    (t) => [k.uniqueIndex('api_keys_token').on(t.tokenHash), k.index('api_keys_person').on(t.personId)],
  ),
})
