import { and, asc, count, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import type { InvitationId, PersonId } from '@/lib/model/ids'
import type { Person } from '@/lib/model/person'
import { sha256Hex } from '@/lib/text/hash'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'

/** Everybody of the newsroom. Names that only came in with a Dossier have no role and are left out. */
export function everybody(store: Store): Promise<Person[]> {
  const { people } = store.tables
  return store.read.select().from(people).where(isNotNull(people.role)).orderBy(asc(people.id))
}

export async function personById(
  store: Store,
  id: PersonId,
  reader: Reader = store.read,
): Promise<Person | undefined> {
  const { people } = store.tables
  const query = store.prepared.use(reader, 'person', (name) =>
    reader
      .select()
      .from(people)
      .where(eq(people.id, sql.placeholder('id')))
      .prepare(name),
  )
  const [person] = await query.execute({ id })
  return person
}

/** What these people are called. */
export async function namesOf(
  store: Store,
  ids: Iterable<PersonId | null>,
  reader: Reader = store.read,
): Promise<{ id: PersonId; name: string }[]> {
  const wanted = new Set([...ids].filter((id) => id !== null))
  if (wanted.size === 0) return []
  const { people } = store.tables
  const query = store.prepared.use(reader, 'names_of_people', (name) =>
    reader
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(oneOf(store, people.id, 'ids'))
      .orderBy(asc(people.id))
      .prepare(name),
  )
  return query.execute({ ids: asList(wanted) })
}

export async function personWithEmail(
  store: Store,
  email: string,
  reader: Reader = store.read,
): Promise<Person | undefined> {
  const { people } = store.tables
  const [person] = await reader.select().from(people).where(eq(people.email, email.toLowerCase()))
  return person
}

export async function countSessions(store: Store, id: PersonId, now: Date): Promise<number> {
  const { sessions } = store.tables
  const [row] = await store.read
    .select({ sessions: count() })
    .from(sessions)
    .where(and(eq(sessions.userId, id), gt(sessions.expiresAt, now)))
  return row?.sessions ?? 0
}

export async function activeAdmins(store: Store, reader: Reader = store.read): Promise<number> {
  const { people } = store.tables
  const [row] = await reader
    .select({ admins: count() })
    .from(people)
    .where(and(eq(people.role, 'admin'), eq(people.active, true)))
  return row?.admins ?? 0
}

export type Invitation = Store['tables']['invitations']['$inferSelect']

/** Links that were made, are not used, and still open the door. */
export function openInvitations(store: Store, now: string): Promise<Invitation[]> {
  const { invitations } = store.tables
  return store.read
    .select()
    .from(invitations)
    .where(and(isNull(invitations.spentAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.id))
}

/** The invitation a link carries, unless it is spent or has run out. Only the token's hash is kept. */
export async function invitationFor(
  store: Store,
  token: string,
  now: string,
  reader: Reader = store.read,
): Promise<Invitation | undefined> {
  const { invitations } = store.tables
  const [found] = await reader
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, sha256Hex(token)),
        isNull(invitations.spentAt),
        gt(invitations.expiresAt, now),
      ),
    )
  return found
}

export async function invitationById(
  store: Store,
  id: InvitationId,
  reader: Reader = store.read,
): Promise<Invitation | undefined> {
  const { invitations } = store.tables
  const [found] = await reader.select().from(invitations).where(eq(invitations.id, id))
  return found
}
