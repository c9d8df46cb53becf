import { and, desc, eq, inArray, lt, ne, sql } from 'drizzle-orm'
import type { ClaimRow } from '@/lib/api/answers'
import type { Article } from '@/lib/model/article'
import type { ClaimFile } from '@/lib/model/file'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import type { Stage } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/review/verdict-in-force'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { loadClaimFiles, loadPeople, loadSources, sourcesIn } from './load-files'
import { type Page, pageFrom } from './pages'
import { wordsIn } from './words-in'

export interface ClaimFilter {
  stage?: Stage | undefined
  holder?: PersonId | undefined
  q?: string | undefined
  after?: string | undefined
  limit: number
}

/** Claims, newest first, by stage and holder. Every combination walks an index in key order. */
export async function claimsPage(
  store: Store,
  { stage, holder, q, after, limit }: ClaimFilter,
): Promise<Page<ClaimRow>> {
  const { claims } = store.tables
  const wanted = and(
    stage ? eq(claims.stage, stage) : undefined,
    holder ? eq(claims.holderId, holder) : undefined,
    q ? wordsIn(store, q) : undefined,
    after ? lt(claims.id, after as ClaimId) : undefined,
  )
  const rows = await store.read
    .select({ id: claims.id })
    .from(claims)
    .where(wanted)
    .orderBy(desc(claims.id))
    .limit(limit + 1)
  const page = pageFrom(rows, limit, (row) => row.id)
  return {
    next: page.next,
    rows: await claimRows(
      store,
      page.rows.map((row) => row.id),
    ),
  }
}

/** These claims as rows of a list, in this order. */
export async function claimRows(store: Store, ids: ClaimId[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return []
  const { articles, claims, people, verdicts } = store.tables
  const before = sql<number>`(select count(*) from ${claims} as earlier where earlier.article_id = ${claims.articleId} and (earlier.position < ${claims.position} or (earlier.position = ${claims.position} and earlier.id <= ${claims.id})))`
  const found = await store.read
    .select({
      claim: claims,
      headline: articles.headline,
      articleLanguage: articles.language,
      holder: people.name,
      number: before.mapWith(Number),
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .leftJoin(people, eq(people.id, claims.holderId))
    .where(inArray(claims.id, ids))
  const judged = await store.read
    .select()
    .from(verdicts)
    .where(and(inArray(verdicts.claimId, ids), ne(verdicts.kind, 'dissent')))
    .orderBy(verdicts.id)
  const rows = found.map(({ claim, ...rest }) => {
    const verdict = verdictInForce(judged.filter((one) => one.claimId === claim.id))
    return {
      ...claim,
      ...rest,
      verdict: verdict
        ? { rating: verdict.rating, attribution: verdict.attribution, byId: verdict.byId, at: verdict.at }
        : null,
    }
  })
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.sort((a, b) => place.get(a.id)! - place.get(b.id)!)
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
  people: { id: PersonId; name: string }[]
}

/** A claim with what its page needs around it. */
export async function claimInContext(store: Store, claimId: ClaimId): Promise<ClaimInContext | undefined> {
  const { articles } = store.tables
  const file = await claimFile(store, claimId)
  if (!file) return undefined
  const [article] = await store.read.select().from(articles).where(eq(articles.id, file.claim.articleId))
  const [row] = await claimRows(store, [claimId])
  if (!article || !row) return undefined
  return {
    file,
    article,
    number: row.number,
    sources: await loadSources(store, store.read, [article.sourceId, ...sourcesIn([file])]),
    people: await loadPeople(store, store.read, [file]),
  }
}
