import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { EntryRow } from '@/lib/api/answers'
import type { Head } from '@/lib/audit/link'
import type { Entry, LinkedEntry } from '@/lib/model/entry'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'
import { type Page, pageFrom } from './pages'

export interface EntryFilter {
  article?: ArticleId | undefined
  claim?: ClaimId | undefined
  subject?: string | undefined
  after?: string | undefined
  limit: number
}

/** What happened, newest first, with the name of who did it and of what it was done to. */
export async function entriesPage(
  store: Store,
  { article, claim, subject, after, limit }: EntryFilter,
): Promise<Page<EntryRow>> {
  const { entries, people } = store.tables
  const rows = await store.read
    .select({ entry: entries, actor: people.name })
    .from(entries)
    .leftJoin(people, eq(people.id, entries.actorId))
    .where(
      and(
        article ? eq(entries.articleId, article) : undefined,
        claim ? eq(entries.claimId, claim) : undefined,
        subject ? eq(entries.subjectId, subject) : undefined,
        after ? lt(entries.seq, Number(after)) : undefined,
      ),
    )
    .orderBy(desc(entries.seq))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => row.entry.seq)
  const names = await subjectNames(
    store,
    page.rows.map((row) => row.entry),
  )
  return {
    next: page.next,
    rows: page.rows.map(({ entry: { prev, ...entry }, actor }) => ({
      ...entry,
      actor,
      subject: names.get(entry.subjectId) ?? null,
    })),
  }
}

/** What the subjects of these Entries are called now; one that is gone has no name here, only in its Entry. */
async function subjectNames(store: Store, entries: Entry[]): Promise<Map<string, string>> {
  const { articles, claims, sources, people } = store.tables
  const of = (kind: Entry['subjectKind']) => [
    ...new Set(entries.filter((entry) => entry.subjectKind === kind).map((entry) => entry.subjectId)),
  ]
  const claimIds = [...new Set(entries.map((entry) => entry.claimId).filter((id) => id !== null))]
  const { read, prepared } = store
  const use = <Q>(what: string, build: (name: string) => Q) => prepared.use(read, `${what}_named`, build)
  const found = await Promise.all([
    use('articles', (name) =>
      read
        .select({ id: articles.id, name: articles.headline })
        .from(articles)
        .where(oneOf(store, articles.id, 'ids'))
        .prepare(name),
    ).execute({ ids: asList(of('article')) }),
    use('claims', (name) =>
      read
        .select({ id: claims.id, name: claims.text })
        .from(claims)
        .where(oneOf(store, claims.id, 'ids'))
        .prepare(name),
    ).execute({ ids: asList(claimIds) }),
    use('sources', (name) =>
      read
        .select({ id: sources.id, name: sources.name })
        .from(sources)
        .where(oneOf(store, sources.id, 'ids'))
        .prepare(name),
    ).execute({ ids: asList(of('source')) }),
    use('people', (name) =>
      read
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(oneOf(store, people.id, 'ids'))
        .prepare(name),
    ).execute({ ids: asList(of('person')) }),
  ])
  return new Map(found.flat().map((row) => [row.id, row.name]))
}

/** The Entries of an article in the order they happened, as a Dossier carries them. */
export async function entriesOfArticle(store: Store, articleId: ArticleId): Promise<LinkedEntry[]> {
  const { entries } = store.tables
  return store.read.select().from(entries).where(eq(entries.articleId, articleId)).orderBy(asc(entries.seq))
}

/** The whole log from its first Entry, a thousand at a time. */
export async function* wholeLog(store: Store, step = 1000): AsyncGenerator<LinkedEntry> {
  const { entries } = store.tables
  for (let after = 0; ; ) {
    const rows = await store.read
      .select()
      .from(entries)
      .where(gt(entries.seq, after))
      .orderBy(asc(entries.seq))
      .limit(step)
    yield* rows
    const last = rows.at(-1)
    if (rows.length < step || !last) return
    after = last.seq
  }
}

/** Entries after that place in the log: how an instance learns what the others wrote. */
export function entriesAfter(store: Store, seq: number, limit = 500): Promise<LinkedEntry[]> {
  const { entries } = store.tables
  return store.read.select().from(entries).where(gt(entries.seq, seq)).orderBy(asc(entries.seq)).limit(limit)
}

export async function headOfLog(store: Store): Promise<Head> {
  const [row] = await store.read.select().from(store.tables.head)
  return { seq: row!.seq, hash: row!.hash }
}
