import { and, eq, inArray } from 'drizzle-orm'
import type { BulkAsk, PlanWork } from '@/lib/api/queue-asks'
import type { ClaimWork } from '@/lib/model/claim-work'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import { rankOf } from '@/lib/model/priorities'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import { isAtLeast } from '@/lib/model/roles'
import { spread } from '@/lib/review/spread'
import type { Writer } from '../dialect/engine'
import { claimFile } from '../read/find-claims'
import { personById } from '../read/find-people'
import { loadOf, workOf } from '../read/find-work'
import type { Store } from '../store'
import { moveOn } from './act-on-review'
import { changeOf } from './change'
import { type Happened, type Occasion, record } from './record'
import { takeBack, tellPeople } from './tell-people'

/** Who sees to one claim, by when, how urgently. */
export function planWork(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  seen: number,
  plan: PlanWork,
): Promise<Outcome<ClaimWork>> {
  return record(store, occasion, async (tx) => {
    const planned = await planOne(store, tx, claimId, seen, plan)
    if (!planned.ok) return planned
    await tellOfWork(store, tx, occasion, [planned.value])
    const { after, happened } = planned.value
    return done({ value: after, happened })
  })
}

/** What one claim's row of a large act came to. */
export interface RowOutcome {
  id: ClaimId
  before: ClaimWork | null
  after: ClaimWork | null
  refusal: Refusal | null
}

/**
 * The same on many claims in one transaction, each with its own answer: a claim that may not be changed is left as it
 * is and says why, and the others go ahead.
 */
export function planMany(store: Store, occasion: Occasion, ask: BulkAsk): Promise<Outcome<RowOutcome[]>> {
  return record(store, occasion, async (tx) => {
    const given = ask.spreadAmong
      ? spread(
          ask.claims.map((one) => one.id),
          ask.spreadAmong,
          await loadOf(store, tx, ask.spreadAmong),
        )
      : new Map<ClaimId, PersonId>()
    const rows: RowOutcome[] = []
    const planned: Planned[] = []
    for (const { id, seen, plan: own } of ask.claims) {
      const assigneeId = given.get(id)
      const plan =
        own ?? (ask.plan || assigneeId ? { ...ask.plan, ...(assigneeId && { assigneeId }) } : undefined)
      const outcome = ask.act
        ? await actOnOne(store, tx, occasion, id, ask.act, ask.why)
        : await planOne(store, tx, id, seen, plan ?? {})
      if (outcome.ok) {
        rows.push({ id, before: outcome.value.before, after: outcome.value.after, refusal: null })
        planned.push(outcome.value)
      } else rows.push({ id, before: null, after: null, refusal: outcome })
    }
    await tellOfWork(store, tx, occasion, planned)
    return done({ value: rows, happened: planned.flatMap(({ happened }) => happened) })
  })
}

interface Planned {
  before: ClaimWork
  after: ClaimWork
  happened: Happened[]
}

/** Decides before it writes, so that a refusal of one claim leaves nothing of it behind. */
async function planOne(
  store: Store,
  tx: Writer,
  claimId: ClaimId,
  seen: number | undefined,
  { addTags, dropTags, ...plan }: PlanWork,
): Promise<Outcome<Planned>> {
  const { claims, claimWork, claimTags } = store.tables
  const [claim] = await tx
    .select({ articleId: claims.articleId, stage: claims.stage })
    .from(claims)
    .where(eq(claims.id, claimId))
  if (!claim) return refuse('ask.no_such_thing', { what: 'claim' })
  const before = await workOf(store, claimId, tx)
  if (seen !== undefined && seen !== before.version)
    return refuse('ask.version_stale', {}, { current: before })
  if (plan.assigneeId && plan.assigneeId !== before.assigneeId) {
    const person = await personById(store, plan.assigneeId, tx)
    if (!person?.active || !person.role || !isAtLeast(person.role, 'reviewer'))
      return refuse('work.not_a_reviewer', { name: person?.name ?? '' }, { at: '/assigneeId' })
  }
  const tags = sorted(
    [...(plan.tags ?? before.tags), ...(addTags ?? [])].filter((tag) => !dropTags?.includes(tag)),
  )
  if (tags.length > 20) return refuse('work.too_many_tags', { most: 20 }, { at: '/tags' })
  const { assigneeId, dueOn, priority } = plan
  const change = changeOf<ClaimWork>(before, { assigneeId, dueOn, priority, tags })
  if (!change) return done({ before, after: before, happened: [] })

  const after: ClaimWork = { ...before, ...change.after, version: before.version + 1 }
  const row = {
    claimId,
    assigneeId: after.assigneeId,
    dueOn: after.dueOn,
    priority: rankOf(after.priority),
    version: after.version,
  }
  await tx.insert(claimWork).values(row).onConflictDoUpdate({ target: claimWork.claimId, set: row })
  if (change.after.tags) {
    const gone = before.tags.filter((tag) => !tags.includes(tag))
    const come = tags.filter((tag) => !before.tags.includes(tag))
    if (gone.length > 0)
      await tx.delete(claimTags).where(and(eq(claimTags.claimId, claimId), inArray(claimTags.tag, gone)))
    if (come.length > 0) await tx.insert(claimTags).values(come.map((tag) => ({ tag, claimId })))
  }
  return done({
    before,
    after,
    happened: [
      {
        act: 'work.planned',
        subjectKind: 'claim',
        subjectId: claimId,
        articleId: claim.articleId,
        claimId,
        before: change.before,
        after: change.after,
      },
    ],
  })
}

async function actOnOne(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claimId: ClaimId,
  act: NonNullable<BulkAsk['act']>,
  why: string | undefined,
): Promise<Outcome<Planned>> {
  const file = await claimFile(store, claimId, tx)
  if (!file) return refuse('ask.no_such_thing', { what: 'claim' })
  const moved = await moveOn(
    store,
    tx,
    occasion,
    file,
    act,
    { verdict: undefined, why, note: undefined },
    false,
  )
  if (!moved.ok) return moved
  const work = await workOf(store, claimId, tx)
  return done({ before: work, after: work, happened: moved.value.happened })
}

/** Who has got something to do by it hears of it, once however much it is; whoever has lost it unheard of need not. */
async function tellOfWork(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  planned: readonly Planned[],
): Promise<void> {
  const moved = planned.filter(({ before, after }) => before.assigneeId !== after.assigneeId)
  for (const personId of new Set(moved.map(({ before }) => before.assigneeId)))
    if (personId) {
      const lost = moved.filter(({ before }) => before.assigneeId === personId)
      const claims = lost.flatMap(({ happened }) => happened[0]?.claimId ?? [])
      await takeBack(store, tx, personId, 'assigned', claims)
    }
  for (const personId of new Set(moved.map(({ after }) => after.assigneeId))) {
    const got = moved.filter(({ after }) => after.assigneeId === personId)
    const first = got[0]?.happened[0]
    if (personId && first?.claimId && first.articleId)
      await tellPeople(store, tx, occasion, [personId], {
        kind: 'assigned',
        claimId: first.claimId,
        articleId: first.articleId,
        more: got.length - 1,
      })
  }
}

const sorted = (tags: readonly string[]) => [...new Set(tags)].sort()
