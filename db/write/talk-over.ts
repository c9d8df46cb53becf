import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { ClaimId, CommentId, PersonId, ThreadId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Comment, Thread } from '@/lib/model/talk'
import type { TalkSubject } from '@/lib/model/talk-kinds'
import { mentionsIn } from '@/lib/text/mentions'
import type { Writer } from '../dialect/engine'
import { claimFile } from '../read/find-claims'
import type { Store } from '../store'
import { type Happened, type Occasion, record } from './record'
import { tellPeople } from './tell-people'

/** Said first about something, or in answer to a thread. Ids may come from the browser, so that nothing is said twice. */
export type Say = { text: string; id?: CommentId | undefined } & (
  | { threadId: ThreadId }
  | { about: TalkSubject; subjectId: string; newThreadId?: ThreadId | undefined }
)

/**
 * Keeps a comment and tells whoever is called in it, and whoever spoke in the thread before. The words stay out of the
 * audit log, which keeps that somebody spoke: a deleted comment must be gone.
 */
export function say(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: Say,
): Promise<Outcome<{ thread: Thread; comment: Comment }>> {
  const { comments, threads } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    if (permit.actor.kind !== 'person') return refuse('may.not_permitted')
    const file = await claimFile(store, claimId, tx)
    if (!file) return refuse('ask.no_such_thing', { what: 'claim' })

    let thread: Thread | undefined
    if ('threadId' in ask) {
      thread = await threadById(store, tx, ask.threadId)
      if (thread?.claimId !== claimId) return refuse('ask.no_such_thing', { what: 'thread' })
    } else {
      const things: Record<TalkSubject, readonly { id: string }[]> = {
        claim: [file.claim],
        appearance: file.appearances,
        citation: file.citations,
        evidence: file.evidence,
      }
      if (!things[ask.about].some(({ id }) => id === ask.subjectId))
        return refuse('ask.no_such_thing', { what: ask.about })
      const id = ask.newThreadId ?? mint('thread')
      if (await threadById(store, tx, id)) return refuse('ask.id_taken', { id })
      thread = {
        id,
        claimId,
        articleId: file.claim.articleId,
        subjectKind: ask.about,
        subjectId: ask.subjectId,
        createdAt: at,
        resolvedAt: null,
        resolvedBy: null,
        version: 1,
      }
      await tx.insert(threads).values(thread)
    }
    const comment: Comment = {
      id: ask.id ?? mint('comment'),
      threadId: thread.id,
      claimId,
      authorId: permit.actor.id,
      text: ask.text,
      createdAt: at,
      editedAt: null,
      deletedAt: null,
      version: 1,
    }
    if (await commentById(store, tx, comment.id)) return refuse('ask.id_taken', { id: comment.id })
    const before = await tx
      .select({ authorId: comments.authorId })
      .from(comments)
      .where(eq(comments.threadId, thread.id))
    await tx.insert(comments).values(comment)

    const tell = { claimId, articleId: thread.articleId, subjectId: comment.id }
    const called = await ofTheNewsroom(store, tx, mentionsIn(comment.text))
    await tellPeople(store, tx, occasion, called, { ...tell, kind: 'mention' })
    const spoke = before.map(({ authorId }) => authorId).filter((id) => !called.includes(id))
    await tellPeople(store, tx, occasion, spoke, { ...tell, kind: 'answer' })
    return done({
      value: { thread, comment },
      happened: [{ ...about(thread, comment.id), act: 'talk.said' }],
    })
  })
}

/** The author alone may change what they said; what they said before is kept beside it. */
export function editComment(
  store: Store,
  occasion: Occasion,
  id: CommentId,
  seen: number,
  text: string,
): Promise<Outcome<Comment>> {
  const { comments, commentEdits } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at } = occasion
    const old = await commentById(store, tx, id)
    if (!old || old.deletedAt) return refuse('ask.no_such_thing', { what: 'comment' })
    if (permit.actor.kind !== 'person' || permit.actor.id !== old.authorId) return refuse('talk.not_author')
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    if (old.text === text) return done({ value: old, happened: [] })
    const thread = (await threadById(store, tx, old.threadId))!
    await tx.insert(commentEdits).values({ commentId: id, version: old.version, text: old.text, until: at })
    const next: Comment = { ...old, text, editedAt: at, version: old.version + 1 }
    await tx.update(comments).set(next).where(eq(comments.id, id))
    const already = mentionsIn(old.text)
    const called = await ofTheNewsroom(
      store,
      tx,
      mentionsIn(text).filter((person) => !already.includes(person)),
    )
    const tell = { claimId: old.claimId, articleId: thread.articleId, subjectId: id }
    await tellPeople(store, tx, occasion, called, { ...tell, kind: 'mention' })
    return done({ value: next, happened: [{ ...about(thread, id), act: 'talk.edited' }] })
  })
}

/** The words and all their earlier forms go; that somebody spoke here, and when, stays. By its author, or by a lead. */
export function deleteComment(store: Store, occasion: Occasion, id: CommentId): Promise<Outcome<Comment>> {
  const { comments, commentEdits } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at } = occasion
    const old = await commentById(store, tx, id)
    if (!old || old.deletedAt) return refuse('ask.no_such_thing', { what: 'comment' })
    const { actor } = permit
    const isLead = actor.kind === 'person' && (actor.role === 'lead' || actor.role === 'admin')
    if (actor.kind !== 'person' || (actor.id !== old.authorId && !isLead)) return refuse('talk.not_author')
    const thread = (await threadById(store, tx, old.threadId))!
    await tx.delete(commentEdits).where(eq(commentEdits.commentId, id))
    const next: Comment = { ...old, text: '', deletedAt: at, version: old.version + 1 }
    await tx.update(comments).set(next).where(eq(comments.id, id))
    return done({ value: next, happened: [{ ...about(thread, id), act: 'talk.deleted' }] })
  })
}

/** Done with, or not after all. */
export function resolveThread(
  store: Store,
  occasion: Occasion,
  id: ThreadId,
  resolved: boolean,
): Promise<Outcome<Thread>> {
  const { threads } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at } = occasion
    const old = await threadById(store, tx, id)
    if (!old) return refuse('ask.no_such_thing', { what: 'thread' })
    if ((old.resolvedAt !== null) === resolved) return done({ value: old, happened: [] })
    const by = permit.actor.kind === 'person' ? permit.actor.id : null
    const next: Thread = {
      ...old,
      resolvedAt: resolved ? at : null,
      resolvedBy: resolved ? by : null,
      version: old.version + 1,
    }
    await tx.update(threads).set(next).where(eq(threads.id, id))
    const act = resolved ? 'talk.resolved' : 'talk.reopened'
    return done({ value: next, happened: [{ ...about(next, id), subjectKind: 'thread', act }] })
  })
}

/** A mention calls colleagues: somebody who may not enter, or only came in with a Dossier, is not told. */
async function ofTheNewsroom(store: Store, tx: Writer, ids: PersonId[]): Promise<PersonId[]> {
  if (ids.length === 0) return []
  const { people } = store.tables
  const active = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, ids.slice(0, 50)), eq(people.active, true), isNotNull(people.role)))
  const known = new Set(active.map(({ id }) => id))
  return ids.filter((id) => known.has(id))
}

async function threadById(store: Store, tx: Writer, id: ThreadId): Promise<Thread | undefined> {
  const { threads } = store.tables
  const [found] = await tx.select().from(threads).where(eq(threads.id, id))
  return found
}

async function commentById(store: Store, tx: Writer, id: CommentId): Promise<Comment | undefined> {
  const { comments } = store.tables
  const [found] = await tx.select().from(comments).where(eq(comments.id, id))
  return found
}

const about = ({ claimId, articleId }: Thread, subjectId: string): Omit<Happened, 'act'> => ({
  subjectKind: 'comment',
  subjectId,
  claimId,
  articleId,
})
