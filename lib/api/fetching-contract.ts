import { z } from 'zod'
import { Fetching } from '@/lib/model/fetching'
import type { Endpoint } from './endpoint'

/** How pages are fetched and kept here. No password, key or address with either in it ever stands in this. */
export const FetchingAnswer = z.object({
  settled: Fetching,
  /** What the environment of the server has settled; a screen cannot change it. */
  fixed: z.array(z.enum(['contact', 'robots'])),
  inForce: z.object({
    isOff: z.boolean(),
    userAgent: z.string(),
    robots: z.boolean(),
    /** Exceptions to "public sites on the usual ports". */
    allowed: z.array(z.string()),
    megabytes: z.int(),
    seconds: z.int(),
    atOnce: z.int(),
  }),
  keeping: z.object({ in: z.enum(['folder', 'bucket']), where: z.string() }),
  /** The timestamp authority's host. */
  authority: z.string().nullable(),
})
export type FetchingAnswer = z.infer<typeof FetchingAnswer>

export const fetchingContract = {
  fetching: { permission: 'read', answer: FetchingAnswer, says: 'How pages are fetched and kept.' },
  amendFetching: {
    permission: 'settings.amend',
    body: z
      .object({
        contact: z.union([
          z.literal(''),
          z
            .string()
            .trim()
            .max(200)
            .regex(/^(https?:\/\/|mailto:)[^\s();]+$/i),
        ]),
        robots: z.boolean(),
        watchEvery: Fetching.shape.watchEvery,
      })
      .partial(),
    answer: Fetching,
    versioned: true,
    says: 'Change how pages are fetched, as far as the environment leaves it open.',
  },
} as const satisfies Record<string, Endpoint>
