import { and, asc, desc, eq, gt, gte, inArray, lt, type SQL } from 'drizzle-orm'
import type { EntryRow } from '@/lib/api/answers'
import { actsOfKind, type EntryKind } from '@/lib/audit/entry-kinds'
import type { Head } from '@/lib/audit/link'
import type { Entry, LinkedEntry } from '@/lib/model/entry'
import type { ArticleId, ClaimId, PersonId } from '@/lib/model/ids'
import { dayAfter } from '@/lib/search/days'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'
import { type Page, pageFrom } from './pages'

export interface EntryFilter {
  article?: ArticleId | undefined
  claim?: ClaimId | undefined
  subject?: string | undefined
  kind?: EntryKind | undefined
  actor?: PersonId | undefined
  /** Days, both of them included. */
  from?: string | undefined
  to?: string | undefined
  after?: string | undefined
  limit: number
}

/** What happened, newest first, with the name of who did it and of what it was done to. */
export async function entriesPage(store: Store, filter: EntryFilter): Promise<Page<EntryRow>> {
  const { people } = store.tables
  const found = await newestEntries(store, filter)
  const page = pageFrom(found, filter.limit, (entry) => entry.seq)
  const actors = await store.read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      inArray(
        people.id,
        page.rows.flatMap(({ actorId }) => actorId ?? []),
      ),
    )
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  const names = await subjectNames(store, page.rows)
  return {
    next: page.next,
    rows: page.rows.map(({ prev, ...entry }) => ({
      ...entry,
      actor: entry.actorId && (nameOf.get(entry.actorId) ?? null),
      subject: names.get(entry.subjectId) ?? null,
    })),
  }
}

/**
 * One more than a page of the newest that the filter lets through. Each walk goes along one index in the order of the
 * log and stops when it has enough: along what happened to one thing; else along each act of a kind, the walks then
 * merged; else along what one person did; else along the log itself.
 */
async function newestEntries(store: Store, filter: EntryFilter): Promise<LinkedEntry[]> {
  const { article, claim, subject, kind, actor, after, limit } = filter
  const { entries } = store.tables
  const [from, to] = await placesOf(store, filter)
  const walk = (also?: SQL) =>
    store.read
      .select()
      .from(entries)
      .where(
        and(
          article ? eq(entries.articleId, article) : undefined,
          claim ? eq(entries.claimId, claim) : undefined,
          subject ? eq(entries.subjectId, subject) : undefined,
          actor ? eq(entries.actorId, actor) : undefined,
          from === null ? undefined : gte(entries.seq, from),
          to === null ? undefined : lt(entries.seq, to),
          after ? lt(entries.seq, Number(after)) : undefined,
          also,
        ),
      )
      .orderBy(desc(entries.seq))
      .limit(limit + 1)
  if (!kind) return walk()
  const acts = actsOfKind(kind)
  if (article || claim || subject || actor) return walk(inArray(entries.act, acts))
  const walks: LinkedEntry[][] = []
  for (const act of acts) walks.push(await walk(eq(entries.act, act)))
  return walks
    .flat()
    .sort((a, b) => b.seq - a.seq)
    .slice(0, limit + 1)
}

/** From which place in the log a period begins, and before which it ends. */
async function placesOf(store: Store, { from, to }: EntryFilter): Promise<[number | null, number | null]> {
  return [from ? await firstSince(store, from) : null, to ? await firstSince(store, dayAfter(to, 1)) : null]
}

/**
 * The place of the first Entry of a day or later, by halving: the log is written in the order of time, so twenty looks
 * find a day among a million Entries, and no write has to keep an index of moments for it.
 */
async function firstSince(store: Store, day: string): Promise<number> {
  const { entries } = store.tables
  let [low, high] = [1, (await headOfLog(store)).seq + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const [there] = await store.read
      .select({ at: entries.at })
      .from(entries)
      .where(gte(entries.seq, middle))
      .orderBy(asc(entries.seq))
      .limit(1)
    if (there && there.at < day) low = middle + 1
    else high = middle
  }
  return low
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

/** As many Entries as one file holds. */
const mostInFile = 20_000

/** What a file of the history holds, newest first, and whether that is all of it. */
export async function entriesForFile(
  store: Store,
  filter: Omit<EntryFilter, 'after' | 'limit'>,
): Promise<{ rows: EntryRow[]; complete: boolean }> {
  const rows: EntryRow[] = []
  let after: string | undefined
  do {
    const page = await entriesPage(store, { ...filter, after, limit: 1000 })
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after && rows.length < mostInFile)
  return { rows, complete: after === undefined }
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
