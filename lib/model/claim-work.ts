import { z } from 'zod'
import { priorities } from './priorities'
import { idOf } from './shapes'

/** A tag as it is kept: lower case, one word or several, nothing that the query language would read otherwise. */
export const Tag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} _-]{0,38}[\p{L}\p{N}])?$/u)

/**
 * Who should see to a claim, by when, how urgently, and under which words. Fields of the newsroom's own day, not of
 * the claim: they have their own version, so that handing out three hundred claims makes nobody's open verdict stale,
 * and they do not travel in a Dossier.
 */
export const ClaimWork = z.object({
  claimId: idOf('claim'),
  assigneeId: idOf('person').nullable(),
  /** The last day it is due. */
  dueOn: z.iso.date().nullable(),
  priority: z.enum(priorities),
  /** In order of the alphabet. */
  tags: z.array(Tag).max(20),
  /** 0 = nothing was ever said about it. */
  version: z.int().min(0),
})
export type ClaimWork = z.infer<typeof ClaimWork>

export const noWork = (claimId: ClaimWork['claimId']): ClaimWork => ({
  claimId,
  assigneeId: null,
  dueOn: null,
  priority: 'none',
  tags: [],
  version: 0,
})
