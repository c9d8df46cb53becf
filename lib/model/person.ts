import { z } from 'zod'
import { interfaceLanguages } from './languages'
import { roles } from './roles'
import { idOf, instant, version } from './shapes'

/** Somebody of the newsroom, or, with no role, somebody named in a Dossier that came from elsewhere. */
export const Person = z.object({
  id: idOf('person'),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(320).nullable(),
  role: z.enum(roles).nullable(),
  language: z.enum(interfaceLanguages).nullable(),
  active: z.boolean(),
  createdAt: instant,
  version,
})
export type Person = z.infer<typeof Person>

/** Who is acting: a person with a role, or the house itself (seeding, the command line on the server). */
export type Actor =
  | { kind: 'person'; id: Person['id']; name: string; role: (typeof roles)[number] }
  | { kind: 'house' }
