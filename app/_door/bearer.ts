import { keyFor } from '@/db/read/find-keys'
import { personById } from '@/db/read/find-people'
import type { Store } from '@/db/store'
import { noteUse } from '@/db/write/hold-keys'
import type { Person } from '@/lib/model/person'
import { isAtLeast } from '@/lib/model/roles'

/** Keys begin so, for those who search leaked files for them. */
export const keyPrefix = 'sanad_'

/** The token of `Authorization: Bearer …` (RFC 6750), if the question carries one. */
export const bearerOf = (headers: Headers): string | undefined =>
  /^Bearer\s+(\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1]

/** People as a key of theirs shows them, so that a key cannot make keys. */
const byKey = new WeakSet<Person>()
export const isByKey = (person: Person) => byKey.has(person)

/** Whose key this is, with the lesser of their role and the key's. */
export async function personWithKey(store: Store, token: string, at: string): Promise<Person | undefined> {
  const key = await keyFor(store, token, at)
  const person = key && (await personById(store, key.personId))
  if (!key || !person?.active || !person.role) return undefined
  await noteUse(store, key, at)
  const known: Person = { ...person, role: isAtLeast(person.role, key.role) ? key.role : person.role }
  byKey.add(known)
  return known
}
