import { hashPassword } from 'better-auth/crypto'
import { newsroom } from '@/db/read/find-newsroom'
import {
  countSessions,
  everybody,
  type Invitation,
  invitationFor,
  openInvitations,
  personById,
} from '@/db/read/find-people'
import {
  admitPerson,
  amendPerson,
  invite,
  passwordLeast,
  resetPassword,
  revokeInvitation,
  signOutEverywhere,
} from '@/db/write/admit-person'
import { amendNewsroom } from '@/db/write/amend-newsroom'
import { done, refuse } from '@/lib/model/refusal'
import { mintToken } from '../_door/occasion'
import type { Answers } from './ask'
import { found } from './found'

const day = 24 * 60 * 60 * 1000
const after = (at: string, days: number) => new Date(Date.parse(at) + days * day).toISOString()

const asRow = ({ id, purpose, role, note, createdAt, expiresAt }: Invitation) => ({
  id,
  purpose,
  role,
  note,
  createdAt,
  expiresAt,
})

export const peopleAnswers = {
  whoAmI: async ({ store, person }) =>
    done({ ...person!, sessions: await countSessions(store, person!.id, new Date()) }),
  amendMe: ({ store, occasion, person, body }) => amendPerson(store, occasion, person!.id, null, body),
  signOutEverywhere: ({ store, occasion, person }) => signOutEverywhere(store, occasion, person!.id),

  newsroom: async ({ store }) => done(await newsroom(store)),
  amendNewsroom: ({ store, occasion, seen, body }) => amendNewsroom(store, occasion, seen, body),

  people: async ({ store }) => done(await everybody(store)),
  amendPerson: ({ store, occasion, params, seen, body }) =>
    amendPerson(store, occasion, params.personId, seen, body),
  invitations: async ({ store, occasion }) => done((await openInvitations(store, occasion.at)).map(asRow)),

  invite: async ({ store, occasion, body, origin }) => {
    const token = mintToken()
    const made = await invite(store, occasion, {
      purpose: 'join',
      token,
      expiresAt: after(occasion.at, 7),
      ...body,
    })
    return made.ok ? done({ ...asRow(made.value), link: `${origin}/welcome/${token}` }) : made
  },

  resetPassword: async ({ store, occasion, params, origin }) => {
    const person = await personById(store, params.personId)
    if (!person?.role) return refuse('ask.no_such_thing')
    const token = mintToken()
    const made = await invite(store, occasion, {
      purpose: 'reset',
      role: person.role,
      personId: person.id,
      token,
      expiresAt: after(occasion.at, 1),
    })
    return made.ok ? done({ ...asRow(made.value), link: `${origin}/welcome/${token}` }) : made
  },

  revokeInvitation: ({ store, occasion, params }) => revokeInvitation(store, occasion, params.invitationId),

  lookAtInvitation: async ({ store, params, occasion }) => {
    const link = await invitationFor(store, params.token, occasion.at)
    if (!link) return refuse('person.link_spent')
    const person = link.personId ? await personById(store, link.personId) : undefined
    return found({ purpose: link.purpose, role: link.role, name: person?.name ?? null })
  },

  acceptInvitation: async ({ store, params: { token }, body: { name, email, password }, occasion }) => {
    const link = await invitationFor(store, token, occasion.at)
    if (!link) return refuse('person.link_spent')
    if (password.length < passwordLeast)
      return refuse('person.password_short', { least: passwordLeast }, { at: '/password' })
    // Hashing is slow by intent, so it happens before the transaction, not inside it.
    const credentials = {
      token,
      passwordHash: await hashPassword(password),
      now: new Date(occasion.at),
      ids: { account: mintToken() },
    }
    if (link.purpose === 'reset') {
      const reset = await resetPassword(store, occasion, credentials)
      return reset.ok ? done({ email: reset.value.email! }) : reset
    }
    if (!name || !email)
      return refuse('ask.malformed', { what: name ? '/email' : '/name' }, { at: name ? '/email' : '/name' })
    const admitted = await admitPerson(store, occasion, { ...credentials, name, email })
    return admitted.ok ? done({ email: admitted.value.email! }) : admitted
  },
} satisfies Partial<Answers>
