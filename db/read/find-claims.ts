import { and, desc, eq, getTableColumns, lt, notInArray, sql } from 'drizzle-orm'
import type { ClaimRow } from '@/lib/api/answers'
import type { Article } from '@/lib/model/article'
import type { ClaimFile } from '@/lib/model/file'
import type { ArticleId, ClaimId, PersonId } from '@/lib/model/ids'
import type { Judgement } from '@/lib/model/judgement'
import type { Source } from '@/lib/model/source'
import type { Stage } from '@/lib/model/stage-names'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { judgementsAmong } from './find-judgements'
import { loadClaimFiles, loadPeople, loadSources, sourcesIn } from './load-files'
import { asList, oneOf } from './one-of'
import { type Page, pageFrom } from './pages'
import { wordsIn, wordsTyped } from './words-in'

export interface ClaimFilter {
  stage?: Stage | undefined
  holder?: PersonId | undefined
  q?: string | undefined
  after?: string | undefined
  limit: number
}

/**
 * Claims, newest first, by stage, holder and words. Every combination is a statement of its own, and walks an index in
 * key order.
 */
export async function claimsPage(
  store: Store,
  { stage, holder, q, after, limit }: ClaimFilter,
): Promise<Page<ClaimRow>> {
  const { claims } = store.tables
  const words = wordsTyped(q ?? '')
  const shape = [
    'claims_page',
    stage && 'stage',
    holder && 'holder',
    words.count && `words${words.count}`,
    after && 'after',
  ]
  const query = store.prepared.use(store.read, shape.filter(Boolean).join('_'), (name) =>
    store.read
      .select({ id: claims.id })
      .from(claims)
      .where(
        and(
          stage && eq(claims.stage, sql.placeholder('stage')),
          holder && eq(claims.holderId, sql.placeholder('holder')),
          wordsIn(store, words.count),
          after ? lt(claims.id, sql.placeholder('after')) : undefined,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(sql.placeholder('limit'))
      .prepare(name),
  )
  const rows = await query.execute({ stage, holder, after, limit: limit + 1, ...words.given })
  const page = pageFrom(rows, limit, (row) => row.id)
  return {
    next: page.next,
    rows: await claimRows(
      store,
      page.rows.map((row) => row.id),
    ),
  }
}

/** The place of a claim in its article, counted from 1. Looks at the claims of one article only. */
const numberOf = ({ claims }: Store['tables']) =>
  sql<number>`(select count(*) from ${claims} as earlier where earlier.article_id = ${claims.articleId} and (earlier.position < ${claims.position} or (earlier.position = ${claims.position} and earlier.id <= ${claims.id})))`.mapWith(
    Number,
  )

/** These claims as rows of a list, in this order. */
export async function claimRows(store: Store, ids: ClaimId[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return []
  const { articles, claims, people, verdicts } = store.tables
  const given = { ids: asList(ids) }
  const found = await store.prepared
    .use(store.read, 'claim_rows', (name) =>
      store.read
        .select({
          // Flat, so that a row is answered as it was read: taking fifty apart and spreading them anew costs as much
          // as asking for them.
          ...getTableColumns(claims),
          headline: articles.headline,
          articleLanguage: articles.language,
          holder: people.name,
          number: numberOf(store.tables),
        })
        .from(claims)
        .innerJoin(articles, eq(articles.id, claims.articleId))
        .leftJoin(people, eq(people.id, claims.holderId))
        .where(oneOf(store, claims.id, 'ids'))
        .prepare(name),
    )
    .execute(given)
  const judged = await store.prepared
    .use(store.read, 'claim_rows_judged', (name) =>
      store.read
        .select({
          claimId: verdicts.claimId,
          rating: verdicts.rating,
          attribution: verdicts.attribution,
          byId: verdicts.byId,
          at: verdicts.at,
        })
        .from(verdicts)
        .where(and(oneOf(store, verdicts.claimId, 'ids'), notInArray(verdicts.kind, ['dissent', 'second'])))
        .orderBy(verdicts.id)
        .prepare(name),
    )
    .execute(given)
  // Oldest first and without the dissents, so the last one of a claim is the one in force.
  const inForce = new Map(
    judged.map(({ claimId, rating, attribution, byId, at }) => [claimId, { rating, attribution, byId, at }]),
  )
  const rows = new Map(
    found.map((row) => [row.id, Object.assign(row, { verdict: inForce.get(row.id) ?? null })]),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** One claim's file, as it stands in the given handle: inside a transaction, the state that is decided on. */
export async function claimFile(
  store: Store,
  claimId: ClaimId,
  reader: Reader = store.read,
): Promise<ClaimFile | undefined> {
  const [file] = await loadClaimFiles(store, reader, { claimId })
  return file
}

export interface ClaimInContext {
  file: ClaimFile
  article: Article
  number: number
  sources: Source[]
  judgements: Judgement[]
  people: { id: PersonId; name: string }[]
}

/** A claim with what its page needs around it. */
export async function claimInContext(store: Store, claimId: ClaimId): Promise<ClaimInContext | undefined> {
  const { articles, claims } = store.tables
  const file = await claimFile(store, claimId)
  if (!file) return undefined
  const [row] = await store.prepared
    .use(store.read, 'article_of_claim', (name) =>
      store.read
        .select({ article: articles, number: numberOf(store.tables) })
        .from(claims)
        .innerJoin(articles, eq(articles.id, claims.articleId))
        .where(eq(claims.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: claimId })
  if (!row) return undefined
  const sources = await loadSources(store, store.read, [row.article.sourceId, ...sourcesIn([file])])
  const judgements = await judgementsAmong(
    store,
    store.read,
    sources.map((each) => each.id),
  )
  return {
    file,
    article: row.article,
    number: row.number,
    sources,
    judgements,
    people: await loadPeople(
      store,
      store.read,
      [file],
      judgements.map((each) => each.byId),
    ),
  }
}

/** The claims of an article, by their ids alone. */
export async function claimIdsOf(
  store: Store,
  articleId: ArticleId,
  reader: Reader = store.read,
): Promise<ClaimId[]> {
  const { claims } = store.tables
  const rows = await reader.select({ id: claims.id }).from(claims).where(eq(claims.articleId, articleId))
  return rows.map((row) => row.id)
}

/** In which article a claim stands; nothing when there is no such claim. */
export async function articleOfClaim(
  store: Store,
  id: ClaimId,
  reader: Reader = store.read,
): Promise<ArticleId | undefined> {
  const { claims } = store.tables
  const [row] = await reader.select({ articleId: claims.articleId }).from(claims).where(eq(claims.id, id))
  return row?.articleId
}
