import type { Endpoint } from './endpoint'
import { BringInClaims, ClaimsBroughtIn } from './import-asks'

const MB = 1024 * 1024

/** Lists of claims that come in; reports that go out. */
export const issuingContract = {
  bringInClaims: {
    permission: 'claim.mark',
    body: BringInClaims,
    answer: ClaimsBroughtIn,
    bodyLimit: 20 * MB,
    says: 'Bring a list of claims in, into an article or as a list of their own. With `trial` nothing is kept.',
  },
} as const satisfies Record<string, Endpoint>
