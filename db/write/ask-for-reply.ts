import { eq } from 'drizzle-orm'
import type { ClaimId, ReplyId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Reply } from '@/lib/model/reply'
import type { Writer } from '../dialect/engine'
import { claimAtWork } from '../read/claim-at-work'
import type { Store } from '../store'
import { changeOf } from './change'
import { type Happened, type Occasion, record } from './record'

export type ReplyFields = Pick<
  Reply,
  'askedWhom' | 'sourceId' | 'way' | 'askedOn' | 'question' | 'answer' | 'answeredOn' | 'url'
>

/** Notes that somebody was asked for their side. The answer may come with it, or later, or never. */
export function askForReply(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: Partial<ReplyFields> &
    Pick<ReplyFields, 'askedWhom' | 'way' | 'askedOn'> & { id?: ReplyId | undefined },
): Promise<Outcome<Reply>> {
  const { replies } = store.tables
  return record(store, occasion, async (tx) => {
    const found = await claimAtWork(store, tx, claimId)
    if (!found.ok) return found
    const claim = found.value
    const { permit, at, mint } = occasion
    const reply: Reply = {
      id: ask.id ?? mint('reply'),
      claimId,
      articleId: claim.articleId,
      askedWhom: ask.askedWhom,
      sourceId: ask.sourceId ?? null,
      way: ask.way,
      askedOn: ask.askedOn,
      askedBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      question: ask.question ?? null,
      answer: ask.answer ?? null,
      answeredOn: ask.answer ? (ask.answeredOn ?? null) : null,
      url: ask.url ?? null,
      createdAt: at,
      version: 1,
    }
    if (await replyById(store, tx, reply.id)) return refuse('ask.id_taken', { id: reply.id })
    await tx.insert(replies).values(reply)
    const { askedWhom, way, askedOn, answer } = reply
    return done({
      value: reply,
      happened: [{ ...about(reply), act: 'reply.asked', after: { askedWhom, way, askedOn, answer } }],
    })
  })
}

export function amendReply(
  store: Store,
  occasion: Occasion,
  id: ReplyId,
  seen: number,
  fields: Partial<ReplyFields>,
): Promise<Outcome<Reply>> {
  const { replies } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await replyById(store, tx, id)
    if (!old) return refuse('ask.no_such_thing', { what: 'reply' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf<Reply>(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const next: Reply = { ...old, ...change.after, version: old.version + 1 }
    await tx.update(replies).set(next).where(eq(replies.id, id))
    const answered = !old.answer && next.answer
    return done({
      value: next,
      happened: [{ ...about(next), act: answered ? 'reply.answered' : 'reply.amended', ...change }],
    })
  })
}

export function removeReply(store: Store, occasion: Occasion, id: ReplyId): Promise<Outcome<Reply>> {
  const { replies } = store.tables
  return record(store, occasion, async (tx) => {
    const gone = await replyById(store, tx, id)
    if (!gone) return refuse('ask.no_such_thing', { what: 'reply' })
    await tx.delete(replies).where(eq(replies.id, id))
    const { askedWhom, askedOn, answer } = gone
    return done({
      value: gone,
      happened: [{ ...about(gone), act: 'reply.removed', before: { askedWhom, askedOn, answer } }],
    })
  })
}

async function replyById(store: Store, tx: Writer, id: ReplyId): Promise<Reply | undefined> {
  const { replies } = store.tables
  const [found] = await tx.select().from(replies).where(eq(replies.id, id))
  return found
}

const about = ({ id, claimId, articleId }: Reply): Omit<Happened, 'act'> => ({
  subjectKind: 'reply',
  subjectId: id,
  claimId,
  articleId,
})
