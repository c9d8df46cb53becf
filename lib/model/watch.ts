import { z } from 'zod'
import { idOf, instant } from './shapes'
import { watchFindings, watchIntervals } from './watch-kinds'

/** A kept page that is looked at again, compared with the Capture that was kept when it was leant on. */
export const Watch = z.object({
  captureId: idOf('capture'),
  every: z.enum(watchIntervals),
  lookedAt: instant.nullable(),
  finding: z.enum(watchFindings).nullable(),
  /** The newest Capture that says something else. */
  nowId: idOf('capture').nullable(),
  /** Why nothing could be said: a refusal's code and facts. */
  fault: z
    .object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** When it was first seen to be another, or gone. */
  changedAt: instant.nullable(),
})
export type Watch = z.infer<typeof Watch>
