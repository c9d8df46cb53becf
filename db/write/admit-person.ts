import { and, eq, isNull } from 'drizzle-orm'
import type { InvitationId, PersonId } from '@/lib/model/ids'
import type { Person } from '@/lib/model/person'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Role } from '@/lib/model/roles'
import { sha256Hex } from '@/lib/text/hash'
import type { Writer } from '../dialect/engine'
import {
  activeAdmins,
  type Invitation,
  invitationById,
  invitationFor,
  personById,
  personWithEmail,
} from '../read/find-people'
import type { Store } from '../store'
import { changeOf } from './change'
import { type Occasion, record } from './record'

export const passwordLeast = 10

/** Makes a link that lets one person in. The token is the door's to hand out; only its hash is kept. */
export function invite(
  store: Store,
  occasion: Occasion,
  ask: {
    purpose: Invitation['purpose']
    role: Role
    token: string
    expiresAt: string
    personId?: PersonId
    note?: string | null
  },
): Promise<Outcome<Invitation>> {
  const { invitations } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    if (ask.personId && !(await personById(store, ask.personId, tx)))
      return refuse('ask.no_such_thing', { what: 'person' })
    const invitation: Invitation = {
      id: mint('invitation'),
      tokenHash: sha256Hex(ask.token),
      purpose: ask.purpose,
      role: ask.role,
      personId: ask.personId ?? null,
      note: ask.note ?? null,
      createdAt: at,
      createdBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      expiresAt: ask.expiresAt,
      spentAt: null,
    }
    // A newer link for the same purpose makes the older ones useless.
    const replaced =
      ask.purpose === 'first'
        ? eq(invitations.purpose, 'first')
        : ask.personId
          ? eq(invitations.personId, ask.personId)
          : undefined
    if (replaced)
      await tx
        .update(invitations)
        .set({ spentAt: at })
        .where(and(replaced, isNull(invitations.spentAt)))
    await tx.insert(invitations).values(invitation)
    return done({
      value: invitation,
      happened: [
        {
          act: 'person.invited',
          subjectKind: 'invitation',
          subjectId: invitation.id,
          after: { purpose: ask.purpose, role: ask.role, note: invitation.note },
        },
      ],
    })
  })
}

export function revokeInvitation(store: Store, occasion: Occasion, id: InvitationId): Promise<Outcome<null>> {
  const { invitations } = store.tables
  return record(store, occasion, async (tx) => {
    const found = await invitationById(store, id, tx)
    if (!found || found.spentAt) return refuse('ask.no_such_thing', { what: 'invitation' })
    await tx.update(invitations).set({ spentAt: occasion.at }).where(eq(invitations.id, id))
    return done({
      value: null,
      happened: [{ act: 'person.invitation_revoked', subjectKind: 'invitation', subjectId: id }],
    })
  })
}

/** What the account library keeps for a person. The hash is made at the door, because hashing is slow by intent. */
interface Credentials {
  passwordHash: string
  now: Date
  /** Ids of its own two rows. */
  ids: { account: string }
}

/** Uses a link up: somebody joins the newsroom, with an account to sign in by. */
export function admitPerson(
  store: Store,
  occasion: Occasion,
  ask: { token: string; name: string; email: string } & Credentials,
): Promise<Outcome<Person>> {
  const { people, invitations } = store.tables
  return record(store, occasion, async (tx) => {
    const { at, mint } = occasion
    const link = await invitationFor(store, ask.token, at, tx)
    if (!link || link.purpose === 'reset') return refuse('person.link_spent')
    const email = ask.email.toLowerCase()
    if (await personWithEmail(store, email, tx)) return refuse('person.email_taken', {}, { at: '/email' })
    const person: Person = {
      id: mint('person'),
      name: ask.name,
      email,
      role: link.role,
      language: null,
      active: true,
      createdAt: at,
      version: 1,
    }
    await tx.insert(people).values(person)
    await openAccount(store, tx, person, email, ask)
    await tx.update(invitations).set({ spentAt: at, personId: person.id }).where(eq(invitations.id, link.id))
    return done({
      value: person,
      happened: [
        {
          act: 'person.admitted',
          subjectKind: 'person',
          subjectId: person.id,
          after: { name: person.name, role: person.role },
        },
      ],
    })
  })
}

async function openAccount(
  store: Store,
  tx: Writer,
  { id, name }: Person,
  email: string,
  { passwordHash, now, ids }: Credentials,
) {
  const { users, accounts } = store.tables
  await tx
    .insert(users)
    .values({ id, name, email, emailVerified: true, image: null, createdAt: now, updatedAt: now })
  await tx.insert(accounts).values({
    id: ids.account,
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: passwordHash,
    createdAt: now,
    updatedAt: now,
  })
}

/** Uses a link up: a new password, and every session that was open under the old one ends. */
export function resetPassword(
  store: Store,
  occasion: Occasion,
  ask: { token: string } & Credentials,
): Promise<Outcome<Person>> {
  const { invitations, accounts, sessions } = store.tables
  return record(store, occasion, async (tx) => {
    const link = await invitationFor(store, ask.token, occasion.at, tx)
    const person =
      link?.personId && link.purpose === 'reset' ? await personById(store, link.personId, tx) : undefined
    if (!link || !person?.email || !person.active) return refuse('person.link_spent')
    await tx
      .update(accounts)
      .set({ password: ask.passwordHash, updatedAt: ask.now })
      .where(and(eq(accounts.userId, person.id), eq(accounts.providerId, 'credential')))
    await tx.delete(sessions).where(eq(sessions.userId, person.id))
    await tx.update(invitations).set({ spentAt: occasion.at }).where(eq(invitations.id, link.id))
    return done({
      value: person,
      happened: [{ act: 'person.password_reset', subjectKind: 'person', subjectId: person.id }],
    })
  })
}

/** A role, a name, or whether somebody may enter. Somebody who may not loses their sessions at once. */
export function amendPerson(
  store: Store,
  occasion: Occasion,
  id: PersonId,
  seen: number | null,
  fields: Partial<Pick<Person, 'name' | 'role' | 'active' | 'language'>>,
): Promise<Outcome<Person>> {
  const { people, sessions } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await personById(store, id, tx)
    if (!old) return refuse('ask.no_such_thing', { what: 'person' })
    if (seen !== null && old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const next = { ...old, ...change.after, version: old.version + 1 }
    const losesAdmin = old.role === 'admin' && old.active && (next.role !== 'admin' || !next.active)
    if (losesAdmin && (await activeAdmins(store, tx)) === 1) return refuse('person.last_admin')
    await tx
      .update(people)
      .set({ ...change.after, version: next.version })
      .where(eq(people.id, id))
    if (!next.active) await tx.delete(sessions).where(eq(sessions.userId, id))
    return done({
      value: next,
      happened: [{ act: 'person.amended', subjectKind: 'person', subjectId: id, ...change }],
    })
  })
}

export function signOutEverywhere(store: Store, occasion: Occasion, id: PersonId): Promise<Outcome<null>> {
  const { sessions } = store.tables
  return record(store, occasion, async (tx) => {
    await tx.delete(sessions).where(eq(sessions.userId, id))
    return done({
      value: null,
      happened: [{ act: 'person.signed_out_everywhere', subjectKind: 'person', subjectId: id }],
    })
  })
}
