import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { everybody, invitationFor, openInvitations } from '../read/find-people'
import { admitPerson, amendPerson, invite, resetPassword, revokeInvitation } from './admit-person'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

const now = '2026-11-24T09:30:00.000Z'
const later = '2026-12-01T09:30:00.000Z'
const credentials = (token: string) => ({
  token,
  passwordHash: 'hash',
  now: new Date(now),
  ids: { account: `acc_${token}` },
})
const inviting = (token: string, expiresAt = later) =>
  invite(room.store, room.as('ada', 'person.invite'), { purpose: 'join', role: 'reviewer', token, expiresAt })

test('a link lets one person in, once', async () => {
  must(await inviting('tok'))
  const rina = must(
    await admitPerson(room.store, room.house('person.invite'), {
      ...credentials('tok'),
      name: 'Rina',
      email: 'Rina@Example.org',
    }),
  )
  expect(rina).toMatchObject({ role: 'reviewer', email: 'rina@example.org' })
  expect(
    await admitPerson(room.store, room.house('person.invite'), {
      ...credentials('tok'),
      name: 'Other',
      email: 'other@example.org',
    }),
  ).toMatchObject({
    ok: false,
    code: 'person.link_spent',
  })
})

test('only the hash of a link is kept, and a link that ran out or was revoked opens nothing', async () => {
  const { tokenHash, id } = must(await inviting('secret'))
  expect(tokenHash).not.toContain('secret')
  expect(await invitationFor(room.store, 'secret', now)).toMatchObject({ id })
  expect(await invitationFor(room.store, 'secret', '2027-01-01T00:00:00.000Z')).toBeUndefined()
  must(await revokeInvitation(room.store, room.as('ada', 'person.invite'), id))
  expect(await invitationFor(room.store, 'secret', now)).toBeUndefined()
  expect(await openInvitations(room.store, now)).toEqual([])
})

test('nobody signs in with somebody else’s e-mail', async () => {
  must(await inviting('tok2'))
  expect(
    await admitPerson(room.store, room.house('person.invite'), {
      ...credentials('tok2'),
      name: 'Rina 2',
      email: 'RINA@example.org',
    }),
  ).toMatchObject({
    ok: false,
    code: 'person.email_taken',
  })
})

test('a new password ends the sessions of the old one', async () => {
  const rina = (await everybody(room.store)).find((person) => person.name === 'Rina')!
  const { sessions } = room.store.tables
  await room.store.transact(async (tx) => {
    await tx.insert(sessions).values({
      id: 's',
      userId: rina.id,
      token: 't',
      expiresAt: new Date(later),
      ipAddress: null,
      userAgent: null,
      createdAt: new Date(now),
      updatedAt: new Date(now),
    })
    return { ok: true, value: null }
  })
  must(
    await invite(room.store, room.as('ada', 'person.invite'), {
      purpose: 'reset',
      role: 'reviewer',
      personId: rina.id,
      token: 'new',
      expiresAt: later,
    }),
  )
  must(await resetPassword(room.store, room.house('person.invite'), credentials('new')))
  expect(await room.store.read.$count(sessions)).toBe(0)
})

test('the last administrator stays one', async () => {
  expect(
    await amendPerson(room.store, room.as('ada', 'person.amend'), 'per_ada', 1, { role: 'lead' }),
  ).toMatchObject({ ok: false, code: 'person.last_admin' })
  expect(
    await amendPerson(room.store, room.as('ada', 'person.amend'), 'per_ada', 1, { active: false }),
  ).toMatchObject({ ok: false, code: 'person.last_admin' })
  must(await amendPerson(room.store, room.as('ada', 'person.amend'), 'per_lena', 1, { role: 'admin' }))
  must(await amendPerson(room.store, room.as('ada', 'person.amend'), 'per_ada', 1, { role: 'lead' }))
})
