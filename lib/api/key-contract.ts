import { z } from 'zod'
import { ApiKey } from '@/lib/model/api-key'
import { roles } from '@/lib/model/roles'

/** Keys for scripts: `Authorization: Bearer sanad_…`. */
export const keyContract = {
  keys: { permission: 'read', answer: z.array(ApiKey), says: 'My keys for scripts.' },
  makeKey: {
    permission: 'read',
    body: z.object({
      name: z.string().trim().min(1).max(100),
      role: z.enum(roles),
      /** For how many days; null = until it is revoked. */
      days: z.int().min(1).max(3660).nullable(),
    }),
    answer: ApiKey.extend({ token: z.string() }),
    says: 'Make a key for a script. It is told this once; a script cannot make another.',
  },
  revokeKey: { permission: 'read', answer: null, says: 'Make a key of mine useless.' },
} as const
