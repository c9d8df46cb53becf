import { and, count, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import type { ArticleRow } from '@/lib/api/answers'
import type { Article, Revision } from '@/lib/model/article'
import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId } from '@/lib/model/ids'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { articlesNamed } from './find-headlines'
import { judgementsAmong } from './find-judgements'
import { loadClaimFiles, loadPeople, loadSources, sourcesIn } from './load-files'
import { asList, oneOf } from './one-of'
import { type Page, pageFrom } from './pages'

/** Articles, newest first, those in whose headline `q` stands; each with how many of its claims stand at which stage. */
export async function articlesPage(
  store: Store,
  { after, limit, q }: { after?: string | undefined; limit: number; q?: string | undefined },
): Promise<Page<ArticleRow>> {
  const { articles, sources, claims } = store.tables
  const named = q?.trim() ? await articlesNamed(store, q) : null
  const shape = `articles_page${after ? '_after' : ''}${named ? '_named' : ''}`
  const rows = await store.prepared
    .use(store.read, shape, (name) =>
      store.read
        .select({ ...getTableColumns(articles), outlet: sources.name })
        .from(articles)
        .innerJoin(sources, eq(sources.id, articles.sourceId))
        .where(
          and(
            after ? lt(articles.id, sql.placeholder('after')) : undefined,
            named ? oneOf(store, articles.id, 'named') : undefined,
          ),
        )
        .orderBy(desc(articles.id))
        .limit(sql.placeholder('limit'))
        .prepare(name),
    )
    .execute({ after, limit: limit + 1, ...(named && { named: asList(named) }) })
  const page = pageFrom(rows, limit, (row) => row.id)
  const counted = await store.prepared
    .use(store.read, 'stages_of_articles', (name) =>
      store.read
        .select({ articleId: claims.articleId, stage: claims.stage, claims: count() })
        .from(claims)
        .where(oneOf(store, claims.articleId, 'ids'))
        .groupBy(claims.articleId, claims.stage)
        .prepare(name),
    )
    .execute({ ids: asList(page.rows.map((row) => row.id)) })
  const stages = new Map<ArticleId, ArticleRow['claims']>()
  for (const { articleId, stage, claims } of counted)
    stages.set(articleId, { ...stages.get(articleId), [stage]: claims })
  return {
    next: page.next,
    rows: page.rows.map((row) => Object.assign(row, { claims: stages.get(row.id) ?? {} })),
  }
}

/** Everything a screen or a report needs about one article. */
export async function articleFile(
  store: Store,
  articleId: ArticleId,
  reader: Reader = store.read,
): Promise<ArticleFile | undefined> {
  const { articles } = store.tables
  const [article] = await store.prepared
    .use(reader, 'article', (name) =>
      reader
        .select()
        .from(articles)
        .where(eq(articles.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id: articleId })
  const revision = article && (await newestRevision(store, articleId, reader))
  if (!article || !revision) return undefined
  const claims = await loadClaimFiles(store, reader, { articleId })
  const sources = await loadSources(store, reader, [article.sourceId, ...sourcesIn(claims)])
  const judgements = await judgementsAmong(
    store,
    reader,
    sources.map((each) => each.id),
  )
  const judges = judgements.map((each) => each.byId)
  return {
    article,
    revision,
    claims,
    sources,
    judgements,
    people: await loadPeople(store, reader, claims, [article.createdBy, revision.createdBy, ...judges]),
  }
}

export async function newestRevision(
  store: Store,
  articleId: ArticleId,
  reader = store.read,
): Promise<Revision | undefined> {
  const { revisions } = store.tables
  const [newest] = await store.prepared
    .use(reader, 'newest_revision', (name) =>
      reader
        .select()
        .from(revisions)
        .where(eq(revisions.articleId, sql.placeholder('article')))
        .orderBy(desc(revisions.number))
        .limit(1)
        .prepare(name),
    )
    .execute({ article: articleId })
  return newest
}

export function allRevisions(store: Store, articleId: ArticleId): Promise<Revision[]> {
  const { revisions } = store.tables
  return store.read
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(revisions.number)
}

/** An article whose newest text is this very text, if there is one. */
export async function articleWithText(
  store: Store,
  sha256: string,
  reader = store.read,
): Promise<Article | undefined> {
  const { articles, revisions } = store.tables
  const [row] = await reader
    .select({ article: articles })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(revisions.sha256, sha256)))
    .limit(1)
  return row?.article
}
