import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import { localDay } from './local-day'

export type BulkAsk = Omit<Body<'actOnMany'>, 'claims'>
export type BulkRow = Answer<'actOnMany'>['rows'][number]

/** As many as one request takes. */
const batch = 100

/** All ids that a query finds, up to a limit that a newsroom does not reach by hand. */
export async function idsFound(q: string, most = 5000): Promise<ClaimId[]> {
  const found: ClaimId[] = []
  let after: string | undefined
  do {
    const page = await ask('queueIds', { query: { q, after, today: localDay() } })
    found.push(...page.ids)
    after = page.next ?? undefined
  } while (after && found.length < most)
  return found.slice(0, most)
}

/**
 * One act on many claims, a hundred at a time, so that nobody else waits long to write. Tells how far it is; stops at
 * the first answer that fails as a whole, with the rows done so far.
 */
export async function actOnMany(
  ids: readonly ClaimId[],
  act: BulkAsk,
  onStep: (done: number) => void,
): Promise<{ rows: BulkRow[]; failure: Error | null }> {
  const claims = ids.map((id) => ({ id }))
  return inBatches(claims, act, onStep)
}

/** Puts back what an act changed, where nobody has changed it since. */
export function undoMany(rows: readonly BulkRow[], act: BulkAsk, onStep: (done: number) => void) {
  const changed = rows.filter((row) => row.ok)
  if (act.act === 'take')
    return inBatches(
      changed.map(({ id }) => ({ id })),
      { act: 'put_back' },
      onStep,
    )
  if (act.act === 'put_back')
    return inBatches(
      changed.map(({ id }) => ({ id })),
      { act: 'take' },
      onStep,
    )
  const claims = changed.flatMap(({ id, before, after }) => {
    if (!before || !after || before.version === after.version) return []
    const { assigneeId, dueOn, priority, tags } = before
    return [{ id, seen: after.version, plan: { assigneeId, dueOn, priority, tags } }]
  })
  return inBatches(claims, {}, onStep)
}

async function inBatches(
  claims: Body<'actOnMany'>['claims'],
  act: BulkAsk,
  onStep: (done: number) => void,
): Promise<{ rows: BulkRow[]; failure: Error | null }> {
  const rows: BulkRow[] = []
  for (let i = 0; i < claims.length; i += batch) {
    try {
      const answer = await ask('actOnMany', { body: { ...act, claims: claims.slice(i, i + batch) } })
      rows.push(...answer.rows)
    } catch (failure) {
      return { rows, failure: failure as Error }
    }
    onStep(rows.length)
  }
  return { rows, failure: null }
}
