import type { Actor } from '@/lib/model/person'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { isAtLeast, type Role } from '@/lib/model/roles'

/**
 * Every permission there is, on one page: who may, at least. Its sentence is `access.<permission>` in the words
 * of the interface. These are the coarse ones, asked at the door; what depends on the claim (who holds it, who
 * concluded it) is asked by `lib/review/decide` inside the transaction.
 */
export const permissions = {
  read: 'viewer',
  'report.preview': 'viewer',
  'dossier.export': 'viewer',

  'article.bring_in': 'reviewer',
  'capture.keep': 'reviewer',
  'article.amend': 'reviewer',
  'claim.mark': 'reviewer',
  'claim.amend': 'reviewer',
  'chain.trace': 'reviewer',
  'source.amend': 'reviewer',
  'evidence.add': 'reviewer',
  'flag.dismiss': 'reviewer',
  'review.act': 'reviewer',
  talk: 'reviewer',
  'work.plan': 'reviewer',
  'view.save': 'reviewer',

  'review.lead': 'lead',
  'article.remove': 'lead',
  'report.issue': 'lead',
  'dossier.import': 'lead',
  'audit.read': 'lead',

  'person.invite': 'admin',
  'person.amend': 'admin',
  'settings.amend': 'admin',
} as const satisfies Record<string, Role>

export type Permission = keyof typeof permissions

/** The house seeds and imports at the command line. It has no eyes, so it neither judges nor signs. */
const notForTheHouse: readonly Permission[] = ['review.act', 'review.lead']

export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'house') return !notForTheHouse.includes(permission)
  return isAtLeast(actor.role, permissions[permission])
}

/** Not exported, so that no other file can write an object with this key: a Permit is minted here or nowhere. */
const minted: unique symbol = Symbol('minted by permit()')

/** Proof, in the type, that this actor may do this. `db/write/record` writes for nothing less. */
export interface Permit<P extends Permission = Permission> {
  readonly [minted]: true
  readonly actor: Actor
  readonly permission: P
}

/** Asks once, and hands out the proof. */
export function permit<P extends Permission>(actor: Actor, permission: P): Outcome<Permit<P>> {
  if (!may(actor, permission)) return refuse('may.not_permitted', { permission })
  return done(Object.freeze({ [minted]: true as const, actor, permission }))
}
