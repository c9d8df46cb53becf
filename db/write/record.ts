import type { Permit } from '@/lib/access/may'
import { digestOf } from '@/lib/audit/digest'
import { emptyChain, link } from '@/lib/audit/link'
import type { Entry } from '@/lib/model/entry'
import type { Id, IdNoun, prefixes } from '@/lib/model/ids'
import type { Notice } from '@/lib/model/notice'
import { done, type Outcome } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { type AlsoIndexed, indexWhatHappened } from './index-claims'
import { given, insertRow } from './insert-row'

/** Who acts, when, and where new ids come from: all of it decided at the door, none of it here. */
export interface Occasion {
  permit: Permit
  /** ISO 8601, UTC, milliseconds. */
  at: string
  mint: <N extends IdNoun>(noun: N) => Id<(typeof prefixes)[N]>
}

/** What happened, in the act's own words; `record` adds who, when, and the place in the chain. */
export type Happened = Pick<Entry, 'act' | 'subjectKind' | 'subjectId'> &
  Partial<Pick<Entry, 'articleId' | 'claimId' | 'why' | 'before' | 'after'>>

export interface Recorded<T> {
  value: T
  happened: Happened[]
  /** Entries of another store, in their order: they keep what they say and get a place in this chain. */
  carriedOver?: readonly Entry[]
  /** What the act changed without an Entry that names it: the claim index follows that too. */
  alsoIndexed?: AlsoIndexed
}

/**
 * The only way to write. Needs a Permit, opens the transaction, lets `work` change state, and writes the Entries of
 * what happened into the same transaction; a Refusal leaves nothing behind. What queues find claims by is brought up to
 * date there too. Notices go out after the commit.
 *
 * The head of the audit log is taken first. That makes every write wait for the one before, which is what lets
 * `work` decide on what it has just read.
 */
export async function record<T>(
  store: Store,
  occasion: Occasion,
  work: (tx: Writer) => Promise<Outcome<Recorded<T>>>,
): Promise<Outcome<T>> {
  const { entries: table, head } = store.tables
  const outcome = await store.transact(async (tx) => {
    const [last] = await store.prepared
      .use(tx, 'take_head', (name) => tx.update(head).set({ id: 1 }).returning().prepare(name))
      .execute()
    let end = last ?? emptyChain

    const worked = await work(tx)
    if (!worked.ok) return worked

    const said = worked.value.happened.map((happened) => {
      const entry = entryOf(happened, occasion)
      return { ...entry, digest: digestOf(entry) }
    })
    const linked = [...(worked.value.carriedOver ?? []), ...said].map((entry) => {
      const placed = link(entry, end)
      end = placed
      return placed
    })
    if (linked.length > 0) {
      for (const entry of linked) await insertRow(store, tx, table, entry)
      await store.prepared
        .use(tx, 'move_head', (name) =>
          tx
            .update(head)
            .set({ seq: given(head.seq, 'seq'), hash: given(head.hash, 'hash') })
            .prepare(name),
        )
        .execute({ seq: end.seq, hash: end.hash })
    }
    await indexWhatHappened(store, tx, occasion.at, worked.value)
    return done({ value: worked.value.value, notices: linked.map(noticeOf) })
  })
  if (!outcome.ok) return outcome
  store.announcer.tell(outcome.value.notices)
  return done(outcome.value.value)
}

function entryOf(happened: Happened, { permit, at, mint }: Occasion): Omit<Entry, 'digest'> {
  return {
    id: mint('entry'),
    at,
    actorId: permit.actor.kind === 'person' ? permit.actor.id : null,
    act: happened.act,
    subjectKind: happened.subjectKind,
    subjectId: happened.subjectId,
    articleId: happened.articleId ?? null,
    claimId: happened.claimId ?? null,
    why: happened.why ?? null,
    before: happened.before ?? null,
    after: happened.after ?? null,
  }
}

export const noticeOf = ({
  seq,
  act,
  subjectKind,
  subjectId,
  articleId,
  claimId,
  actorId,
}: Notice): Notice => ({
  seq,
  act,
  subjectKind,
  subjectId,
  articleId,
  claimId,
  actorId,
})
