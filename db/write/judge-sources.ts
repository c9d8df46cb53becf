import { and, eq } from 'drizzle-orm'
import type { JudgementId } from '@/lib/model/ids'
import type { Judgement } from '@/lib/model/judgement'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import { claimsWithBoth } from '../read/find-merges'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { type Happened, type Occasion, record } from './record'
import { calm, ripple } from './ripple'

/**
 * What a person declares of two Sources, with the reason: independent whatever their owners say, dependent whatever
 * their owners say, or maybe one and the same. A pair has one judgement, and the newer takes the place of the older.
 * Claims with a verdict in which both stand are sent to be looked at again; *maybe the same* only shows a second count.
 *
 * @returns the judgement, and the one it replaced, so that the act can be undone by saying the older again
 */
export function judgeSources(
  store: Store,
  occasion: Occasion,
  ask: Pick<Judgement, 'a' | 'b' | 'kind' | 'why'> & { id?: JudgementId | undefined },
): Promise<Outcome<{ judgement: Judgement; before: Judgement | null }>> {
  const { judgements } = store.tables
  return record(store, occasion, async (tx) => {
    const [a, b] = ask.a < ask.b ? [ask.a, ask.b] : [ask.b, ask.a]
    if (a === b) return refuse('judgement.one_source', {}, { at: '/b' })
    const [first, second] = [await sourceById(store, a, tx), await sourceById(store, b, tx)]
    if (!first || !second) return refuse('ask.no_such_thing', { what: 'source' })
    const [before] = await tx
      .select()
      .from(judgements)
      .where(and(eq(judgements.a, a), eq(judgements.b, b)))
    const { actor } = occasion.permit
    const judgement: Judgement = {
      id: before?.id ?? ask.id ?? occasion.mint('judgement'),
      a,
      b,
      kind: ask.kind,
      why: ask.why.trim(),
      byId: actor.kind === 'person' ? actor.id : null,
      at: occasion.at,
    }
    await tx.delete(judgements).where(and(eq(judgements.a, a), eq(judgements.b, b)))
    await tx.insert(judgements).values(judgement)
    await calm(store, tx, occasion, ['judgement'], judgement.id)
    const again =
      ask.kind === 'maybe_same'
        ? 0
        : await ripple(store, tx, occasion, {
            reason: 'judgement',
            claimIds: await claimsWithBoth(store, a, b, tx),
            subjectId: judgement.id,
            facts: { name: first.name, other: second.name, kind: ask.kind },
          })
    return done({
      value: { judgement, before: before ?? null },
      happened: [
        said('source.judged', first, second, {
          why: judgement.why,
          before: before ? { judged: before.kind } : null,
          after: { judged: judgement.kind, ...(again > 0 && { rereviews: again }) },
        }),
      ],
    })
  })
}

/** Takes a judgement back. The answer says it again. */
export function unjudgeSources(
  store: Store,
  occasion: Occasion,
  id: JudgementId,
): Promise<Outcome<Judgement>> {
  const { judgements } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(judgements).where(eq(judgements.id, id))
    const first = old && (await sourceById(store, old.a, tx))
    const second = old && (await sourceById(store, old.b, tx))
    if (!old || !first || !second) return refuse('ask.no_such_thing', { what: 'judgement' })
    await tx.delete(judgements).where(eq(judgements.id, id))
    await calm(store, tx, occasion, ['judgement'], id)
    return done({
      value: old,
      happened: [
        said('source.unjudged', first, second, { before: { judged: old.kind, why: old.why }, after: null }),
      ],
    })
  })
}

const said = (
  act: 'source.judged' | 'source.unjudged',
  first: Source,
  second: Source,
  more: Pick<Happened, 'why' | 'before' | 'after'>,
): Happened => ({
  ...more,
  act,
  subjectKind: 'source',
  subjectId: first.id,
  before: more.before ? { pair: `${first.name} – ${second.name}`, ...more.before } : null,
  after: more.after ? { pair: `${first.name} – ${second.name}`, ...more.after } : null,
})
