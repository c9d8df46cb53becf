import { z } from 'zod'
import { watchIntervals } from './watch-kinds'

/**
 * How this newsroom fetches pages, as far as it is settled in the base. What only whoever runs the server may settle
 * (where copies lie, what may be reached) is in its environment, and goes before this where both speak.
 */
export const Fetching = z.object({
  /** Whom a site may write to; stands in the user agent. "" = nobody is named. */
  contact: z.string().max(200),
  /** Whether robots.txt is kept to. */
  robots: z.boolean(),
  /** How often pages that a verdict leans on are looked at again, from the moment it is given. */
  watchEvery: z.enum(watchIntervals),
  version: z.int(),
})
export type Fetching = z.infer<typeof Fetching>
