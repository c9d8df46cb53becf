import { everybody, personWithEmail } from '@/db/read/find-people'
import { amendPerson, invite } from '@/db/write/admit-person'
import { voice } from '@/lib/i18n/say'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { type Role, roles } from '@/lib/model/roles'
import { byTheHouse } from '../../_door/by-the-house'
import { mintToken } from '../../_door/occasion'
import type { Call, Said, Verb } from '../verb'

const week = 7 * 24 * 60 * 60 * 1000
const isRole = (word: string | undefined): word is Role => roles.includes(word as Role)

const deeds: Record<string, (call: Call) => Promise<Outcome<Said>>> = {
  async list({ house }) {
    const people = await everybody((await house()).store)
    return done({
      json: people,
      lines: people.map(({ id, email, role, name }) => `${id}  ${role}  ${email}  ${name}`),
    })
  },

  /** Makes a link rather than an account: a password is typed by the one who will use it, and by nobody else. */
  async add({ words: [, role], house, language }) {
    if (!isRole(role)) return refuse('ask.malformed', { what: 'role' })
    const token = mintToken()
    const occasion = byTheHouse('person.invite')
    const made = await invite((await house()).store, occasion, {
      purpose: 'join',
      role,
      token,
      expiresAt: new Date(Date.parse(occasion.at) + week).toISOString(),
    })
    if (!made.ok) return made
    const link = `${process.env.SANAD_URL ?? `http://localhost:${process.env.PORT ?? 3000}`}/welcome/${token}`
    return done({
      json: { id: made.value.id, role, link },
      lines: [voice(language)('cli.invited', { link })],
    })
  },

  async role({ words: [, email = '', role], house, language }) {
    if (!isRole(role)) return refuse('ask.malformed', { what: 'role' })
    const { store } = await house()
    const person = await personWithEmail(store, email)
    if (!person) return refuse('ask.no_such_thing')
    const amended = await amendPerson(store, byTheHouse('person.amend'), person.id, null, { role })
    if (!amended.ok) return amended
    return done({
      json: amended.value,
      lines: [voice(language)('cli.role_changed', { name: person.name, role })],
    })
  },
}

export const managePeople: Verb = {
  usage: 'person list | person add ROLE | person role EMAIL ROLE [--json]',
  says: 'Who is in the newsroom; a link that lets somebody in; another role.',
  words: [1, 3],
  async run(call) {
    const deed = deeds[call.words[0] ?? '']
    return deed ? deed(call) : refuse('ask.malformed', { what: `person ${call.words[0]}` })
  },
}
