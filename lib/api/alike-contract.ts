import { z } from 'zod'
import { linkKinds, takenKinds } from '@/lib/model/alike-kinds'
import { idOf, instant } from '@/lib/model/shapes'
import { ClaimRow } from './answers'
import type { Endpoint } from './endpoint'

/** A claim that says the same or has to do with it, and what spoke for and against that. */
export const AlikeRow = ClaimRow.extend({
  score: z.number(),
  kind: z.enum(linkKinds).nullable(),
  acrossLanguages: z.boolean(),
  numbersAgree: z.boolean(),
  numbersDiffer: z.boolean(),
  negationDiffers: z.boolean(),
})
export type AlikeRow = z.infer<typeof AlikeRow>

export const LinkRow = ClaimRow.extend({
  link: z.enum(linkKinds),
  linkedBy: z.string().nullable(),
  linkedAt: instant,
})
export type LinkRow = z.infer<typeof LinkRow>

export const AlikeAnswer = z.object({
  links: z.array(LinkRow),
  alike: z.array(AlikeRow),
  /** Rows of this claim that are copies of another's. */
  taken: z.array(
    z.object({ rowId: z.string(), kind: z.enum(takenKinds), fromClaimId: idOf('claim'), at: instant }),
  ),
})
export type AlikeAnswer = z.infer<typeof AlikeAnswer>

const Taken = z.object({ appearances: z.int(), citations: z.int(), evidence: z.int() })

/** Was this checked before? */
export const alikeContract = {
  alike: {
    permission: 'read',
    answer: AlikeAnswer,
    says: 'Claims of the base that say the same or have to do with this one, in any language; those linked by a person; what was taken over.',
  },
  linkClaims: {
    permission: 'claim.amend',
    body: z.object({ kind: z.enum(linkKinds) }),
    answer: z.object({ before: z.enum(linkKinds).nullable() }),
    says: 'Tie two claims together: the same statement, or related. Nothing else of either changes.',
  },
  unlinkClaims: { permission: 'claim.amend', answer: null, says: 'Untie two claims.' },
  takeOver: {
    permission: 'chain.trace',
    answer: Taken,
    says: 'Copy another claim’s chain and evidence into this one, all of it taken on trust.',
  },
  giveBack: {
    permission: 'chain.trace',
    answer: Taken,
    says: 'Take out again what was taken over from that claim and nobody has worked on since.',
  },
} as const satisfies Record<string, Endpoint>
