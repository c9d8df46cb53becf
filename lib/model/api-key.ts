import { z } from 'zod'
import { roles } from './roles'
import { idOf, instant } from './shapes'

/**
 * What a script of somebody's knocks with, instead of their session. It may what its role may, and never more than
 * its owner may now; whoever may no longer enter has keys that open nothing.
 */
export const ApiKey = z.object({
  id: idOf('apiKey'),
  personId: idOf('person'),
  name: z.string().min(1).max(100),
  role: z.enum(roles),
  createdAt: instant,
  /** Null = until it is revoked. */
  expiresAt: instant.nullable(),
  /** The day it was used last, kept once a day. */
  usedOn: z.string().nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>
