import { keysOf } from '@/db/read/find-keys'
import { makeKey, revokeKey } from '@/db/write/hold-keys'
import { done, refuse } from '@/lib/model/refusal'
import { isAtLeast } from '@/lib/model/roles'
import { isByKey, keyPrefix } from '../_door/bearer'
import { mintToken } from '../_door/occasion'
import type { Answers } from './ask'

const day = 24 * 60 * 60 * 1000

export const keyAnswers = {
  keys: async ({ store, person }) => done(await keysOf(store, person!.id)),

  makeKey: async ({ store, occasion, person, body: { name, role, days } }) => {
    if (isByKey(person!)) return refuse('key.by_a_key')
    if (!isAtLeast(person!.role!, role)) return refuse('key.above_role', { role }, { at: '/role' })
    const token = `${keyPrefix}${mintToken()}`
    const expiresAt = days === null ? null : new Date(Date.parse(occasion.at) + days * day).toISOString()
    const made = await makeKey(store, occasion, { personId: person!.id, name, role, expiresAt, token })
    return made.ok ? done({ ...made.value, token }) : made
  },

  revokeKey: ({ store, occasion, person, params }) => revokeKey(store, occasion, person!.id, params.keyId),
} satisfies Partial<Answers>
