import { and, eq } from 'drizzle-orm'
import type { WalkOn } from '@/lib/api/witness-contract'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { AppearanceId, ClaimId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import { articleOfClaim } from '../read/find-claims'
import type { Store } from '../store'
import { type Happened, type Occasion, record } from './record'
import { makeHop } from './trace-chain'

/**
 * Accepts a proposed line: one Appearance and one Citation for each hop, each citing from the one before, in one act.
 * A Source that an earlier hop of the line made is known to the later ones by its name.
 */
export function walkOn(
  store: Store,
  occasion: Occasion,
  from: AppearanceId,
  { hops }: WalkOn,
): Promise<Outcome<{ appearance: Appearance; citation: Citation; source: Source }[]>> {
  const { appearances } = store.tables
  return record(store, occasion, async (tx) => {
    const [start] = await tx.select().from(appearances).where(eq(appearances.id, from))
    if (!start) return refuse('ask.no_such_thing', { what: 'appearance' })
    const value: { appearance: Appearance; citation: Citation; source: Source }[] = []
    const happened: Happened[] = []
    let citingId = from
    for (const hop of hops) {
      const made = await makeHop(store, tx, occasion, start.claimId, { ...hop, citingId })
      if (!made.ok) return made
      value.push(made.value.value)
      happened.push(...made.value.happened)
      citingId = made.value.value.appearance.id
    }
    return done({ value, happened })
  })
}

/** Nobody wants to see this proposal on this claim again; or does after all. */
export function dismissHop(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  key: string,
  wanted: boolean,
): Promise<Outcome<null>> {
  const { dismissedHops } = store.tables
  return record(store, occasion, async (tx) => {
    const articleId = await articleOfClaim(store, claimId, tx)
    if (!articleId) return refuse('ask.no_such_thing', { what: 'claim' })
    const { permit, at } = occasion
    const byId = permit.actor.kind === 'person' ? permit.actor.id : null
    const rows = wanted
      ? await tx
          .delete(dismissedHops)
          .where(and(eq(dismissedHops.claimId, claimId), eq(dismissedHops.key, key)))
          .returning()
      : await tx.insert(dismissedHops).values({ claimId, key, byId, at }).onConflictDoNothing().returning()
    if (rows.length === 0) return done({ value: null, happened: [] })
    return done({
      value: null,
      happened: [
        {
          act: wanted ? ('hop.revived' as const) : ('hop.dismissed' as const),
          subjectKind: 'claim' as const,
          subjectId: claimId,
          articleId,
          claimId,
        },
      ],
    })
  })
}
