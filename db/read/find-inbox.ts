import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { InboxRow } from '@/lib/api/team-answers'
import type { InboxItemId, PersonId } from '@/lib/model/ids'
import type { InboxChoices } from '@/lib/model/talk'
import { shorten } from '@/lib/text/shorten'
import type { Store } from '../store'
import { namesOf } from './find-people'
import { asList, oneOf } from './one-of'
import { type Page, pageFrom } from './pages'

/** Counted no further than this: the bell says "99+", and a full inbox costs what an empty one does. */
const mostCounted = 100

/** What a person should know of, newest first. */
export async function inboxPage(
  store: Store,
  personId: PersonId,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Page<InboxRow>> {
  const { inbox } = store.tables
  const items = await store.read
    .select()
    .from(inbox)
    .where(and(eq(inbox.personId, personId), after ? lt(inbox.id, after as InboxItemId) : undefined))
    .orderBy(desc(inbox.id))
    .limit(limit + 1)
  const page = pageFrom(items, limit, (item) => item.id)
  return { next: page.next, rows: await inboxRows(store, page.rows) }
}

type Item = Store['tables']['inbox']['$inferSelect']

/** Items with the names and words that their sentences need. */
export async function inboxRows(store: Store, items: Item[]): Promise<InboxRow[]> {
  if (items.length === 0) return []
  const { articles, claims, comments } = store.tables
  const { read } = store
  const ids = (of: (item: Item) => string | null) => ({
    ids: asList(new Set(items.map(of).filter((id) => id !== null))),
  })
  const [names, about, said] = await Promise.all([
    namesOf(
      store,
      items.map(({ byId }) => byId),
    ),
    store.prepared
      .use(read, 'inbox_claims', (name) =>
        read
          .select({ id: claims.id, text: claims.text, headline: articles.headline })
          .from(claims)
          .innerJoin(articles, eq(articles.id, claims.articleId))
          .where(oneOf(store, claims.id, 'ids'))
          .prepare(name),
      )
      .execute(ids((item) => item.claimId)),
    store.prepared
      .use(read, 'inbox_comments', (name) =>
        read
          .select({ id: comments.id, text: comments.text })
          .from(comments)
          .where(oneOf(store, comments.id, 'ids'))
          .prepare(name),
      )
      .execute(ids((item) => item.subjectId)),
  ])
  const nameOf = new Map(names.map((row) => [row.id, row.name]))
  const claimOf = new Map(about.map((row) => [row.id, row]))
  const wordsOf = new Map<string, string>(said.map((row) => [row.id, row.text]))
  return items.map(({ mailedAt, ...item }) => ({
    ...item,
    by: item.byId && (nameOf.get(item.byId) ?? null),
    claim: claimOf.get(item.claimId)?.text ?? '',
    headline: claimOf.get(item.claimId)?.headline ?? '',
    words: item.subjectId && wordsOf.get(item.subjectId) ? shorten(wordsOf.get(item.subjectId)!, 200) : null,
  }))
}

export async function countUnread(store: Store, personId: PersonId): Promise<number> {
  const { inbox } = store.tables
  const rows = await store.read
    .select({ id: inbox.id })
    .from(inbox)
    .where(and(eq(inbox.personId, personId), isNull(inbox.readAt)))
    .limit(mostCounted)
  return rows.length
}

/** What is unread and was not mailed yet, oldest first; enough for one letter. */
export function toMail(store: Store, personId: PersonId, after = ''): Promise<Item[]> {
  const { inbox } = store.tables
  return store.read
    .select()
    .from(inbox)
    .where(
      and(
        eq(inbox.personId, personId),
        isNull(inbox.readAt),
        isNull(inbox.mailedAt),
        gt(inbox.id, after as InboxItemId),
      ),
    )
    .orderBy(inbox.id)
    .limit(50)
}

export async function choicesOf(store: Store, personId: PersonId): Promise<InboxChoices> {
  const { inboxChoices } = store.tables
  const [row] = await store.read.select().from(inboxChoices).where(eq(inboxChoices.personId, personId))
  return row ? { kinds: row.kinds, digest: row.digest } : { kinds: {}, digest: 'never' }
}
