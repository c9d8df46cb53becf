import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { keyFor, keysOf } from '../read/find-keys'
import { everybody } from '../read/find-people'
import { makeKey, noteUse, revokeKey } from './hold-keys'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

const now = '2026-11-24T09:30:00.000Z'
const idOf = async (name: string) =>
  (await everybody(room.store)).find((person) => person.name.toLowerCase().startsWith(name))!.id

test('a key opens the door until it runs out or is revoked, and only its hash is kept', async () => {
  const personId = await idOf('sari')
  const as = () => room.as('sari', 'read')
  const ask = {
    personId,
    name: 'nightly export',
    role: 'viewer',
    expiresAt: '2026-12-24T09:30:00.000Z',
  } as const
  const key = must(await makeKey(room.store, as(), { ...ask, token: 'sanad_secret' }))
  expect(JSON.stringify(key)).not.toContain('secret')
  expect(await keyFor(room.store, 'sanad_secret', now)).toMatchObject({ id: key.id, usedOn: null })
  expect(await keyFor(room.store, 'sanad_secret', '2026-12-25T00:00:00.000Z')).toBeUndefined()
  expect(await keyFor(room.store, 'sanad_other', now)).toBeUndefined()

  await noteUse(room.store, key, now)
  expect(await keysOf(room.store, personId)).toMatchObject([{ name: 'nightly export', usedOn: '2026-11-24' }])

  const stranger = await idOf('budi')
  expect(await revokeKey(room.store, as(), stranger, key.id)).toMatchObject({ ok: false })
  must(await revokeKey(room.store, as(), personId, key.id))
  expect(await keyFor(room.store, 'sanad_secret', now)).toBeUndefined()
})
