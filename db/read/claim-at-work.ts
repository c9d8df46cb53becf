import { eq } from 'drizzle-orm'
import type { Claim } from '@/lib/model/claim'
import type { ClaimId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

/** A claim that more may be added to: it is there, and was not withdrawn. */
export async function claimAtWork(store: Store, reader: Reader, id: ClaimId): Promise<Outcome<Claim>> {
  const { claims } = store.tables
  const [claim] = await reader.select().from(claims).where(eq(claims.id, id))
  if (!claim) return refuse('ask.no_such_thing', { what: 'claim' })
  return claim.stage === 'withdrawn' ? refuse('claim.withdrawn') : done(claim)
}
