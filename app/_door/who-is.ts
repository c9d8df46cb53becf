import { personById } from '@/db/read/find-people'
import type { PersonId } from '@/lib/model/ids'
import type { Actor, Person } from '@/lib/model/person'
import { bearerOf, personWithKey } from './bearer'
import type { House } from './house'

/** Whose key or session cookie this is; a question that carries a key is not asked for its cookie. Somebody who may no longer enter is nobody, whatever their cookie says. */
export async function whoIs({ store, accounts }: House, headers: Headers): Promise<Person | undefined> {
  const token = bearerOf(headers)
  if (token) return personWithKey(store, token, new Date().toISOString())
  const session = await accounts.api.getSession({ headers })
  if (!session) return undefined
  const person = await personById(store, session.user.id as PersonId)
  return person?.active && person.role ? person : undefined
}

export const actorOf = ({ id, name, role }: Person): Actor => ({ kind: 'person', id, name, role: role! })
