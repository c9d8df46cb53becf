import { expect, test } from 'vitest'
import wordsEn from '@/lib/i18n/words/access.en.json'
import wordsId from '@/lib/i18n/words/access.id.json'
import type { Actor } from '@/lib/model/person'
import { type Role, roles } from '@/lib/model/roles'
import { may, type Permission, permissions, permit } from './may'

const as = (role: Role): Actor => ({ kind: 'person', id: 'per_1', name: 'Sari', role })
const all = Object.keys(permissions) as Permission[]

test.each<[Role, Permission, boolean]>([
  ['viewer', 'read', true],
  ['viewer', 'claim.mark', false],
  ['reviewer', 'claim.mark', true],
  ['reviewer', 'report.issue', false],
  ['lead', 'report.issue', true],
  ['lead', 'person.invite', false],
  ['admin', 'person.invite', true],
])('a %s and %s: %s', (role, permission, answer) => expect(may(as(role), permission)).toBe(answer))

test('each role may all that the one before may', () => {
  const allowed = roles.map((role) => all.filter((permission) => may(as(role), permission)))
  for (const [i, smaller] of allowed.slice(0, -1).entries())
    expect(allowed[i + 1]).toEqual(expect.arrayContaining(smaller))
})

test('the house imports and seeds, but never judges', () => {
  expect(may({ kind: 'house' }, 'dossier.import')).toBe(true)
  expect(may({ kind: 'house' }, 'review.act')).toBe(false)
})

test('a permit says who may what, and nobody can change it afterwards', () => {
  const answer = permit(as('lead'), 'report.issue')
  expect(answer).toMatchObject({ ok: true, value: { permission: 'report.issue', actor: { name: 'Sari' } } })
  expect(answer.ok && Object.isFrozen(answer.value)).toBe(true)
})

test('without the role there is a refusal that names the permission', () =>
  expect(permit(as('viewer'), 'report.issue')).toMatchObject({
    ok: false,
    code: 'may.not_permitted',
    facts: { permission: 'report.issue' },
  }))

test('every permission has its sentence in both languages', () => {
  const sentence = (words: object, permission: string) =>
    permission.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], words)
  for (const words of [wordsEn, wordsId])
    for (const permission of all) expect(sentence(words, permission), permission).toBeTypeOf('string')
})
