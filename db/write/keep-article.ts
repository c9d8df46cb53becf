import { and, eq, inArray, notExists, notInArray } from 'drizzle-orm'
import type { BringIn } from '@/lib/api/asks'
import type { Article, Revision } from '@/lib/model/article'
import type { ArticleId, SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { normalizeText } from '@/lib/text/normalize'
import type { Writer } from '../dialect/engine'
import { articleWithText } from '../read/find-articles'
import type { Store } from '../store'
import { changeOf } from './change'
import { indexHeadline } from './index-words'
import { settleSource } from './know-source'
import { type Happened, type Occasion, type Recorded, record } from './record'

/** The bytes an article came in, already kept: a file by its name, pasted words as UTF-8. */
export interface KeptBytes {
  sha256: string
  mediaType: string
  name: string | null
  bytes: number
}

type ToKeep = Omit<BringIn, 'raw'> & { kept: KeptBytes; isExample?: boolean }

interface Kept {
  article: Article
  revision: Revision
}

/** Brings an article in with its first Revision. The same words are not taken twice. */
export const bringIn = (store: Store, occasion: Occasion, ask: ToKeep): Promise<Outcome<Kept>> =>
  record(store, occasion, (tx) => makeArticle(store, tx, occasion, ask))

/** The same within an act that does more. */
export async function makeArticle(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  ask: ToKeep,
): Promise<Outcome<Recorded<Kept>>> {
  const normal = normalizeText(ask.text)
  if (!normal.ok) return normal
  const text = normal.value
  const sha256 = sha256Hex(text)
  const twin = await articleWithText(store, sha256, tx)
  if (twin) return refuse('article.already_here', { headline: twin.headline, id: twin.id })
  if (ask.blocks.some((block) => block.end > text.length || block.start >= block.end))
    return refuse('claim.span_outside', {}, { at: '/blocks' })
  const outlet = await settleSource(store, tx, occasion, ask.outlet)
  if (!outlet.ok) return outlet

  const { at, mint, permit } = occasion
  const by = permit.actor.kind === 'person' ? permit.actor.id : null
  const article: Article = {
    id: mint('article'),
    headline: ask.headline,
    sourceId: outlet.value.value.id,
    url: ask.url,
    language: ask.language,
    publishedOn: ask.publishedOn,
    byline: ask.byline,
    isExample: ask.isExample ?? false,
    createdAt: at,
    createdBy: by,
    version: 1,
  }
  const revision: Revision = {
    id: mint('revision'),
    articleId: article.id,
    number: 1,
    text,
    sha256,
    blocks: ask.blocks,
    snapshot: ask.kept.sha256,
    createdAt: at,
    createdBy: by,
  }
  await tx.insert(store.tables.articles).values(article)
  await indexHeadline(store, tx, article)
  await tx.insert(store.tables.revisions).values(revision)
  await noteSnapshot(store, tx, ask.kept, at)
  const happened: Happened = {
    act: 'article.brought_in',
    subjectKind: 'article',
    subjectId: article.id,
    articleId: article.id,
    after: {
      headline: article.headline,
      outlet: outlet.value.value.name,
      url: article.url,
      language: article.language,
      publishedOn: article.publishedOn,
      sha256,
    },
  }
  return done({ value: { article, revision }, happened: [...outlet.value.happened, happened] })
}

export async function noteSnapshot(
  store: Store,
  tx: Writer,
  { sha256, mediaType, name, bytes }: KeptBytes,
  at: string,
) {
  await tx
    .insert(store.tables.snapshots)
    .values({ sha256, mediaType, name, bytes, createdAt: at })
    .onConflictDoNothing()
}

export function amendArticle(
  store: Store,
  occasion: Occasion,
  id: ArticleId,
  seen: number,
  fields: Partial<Pick<Article, 'headline' | 'url' | 'language' | 'publishedOn' | 'byline'>>,
): Promise<Outcome<Article>> {
  const { articles } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(articles).where(eq(articles.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'article' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const [article] = await tx
      .update(articles)
      .set({ ...change.after, version: old.version + 1 })
      .where(eq(articles.id, id))
      .returning()
    if (change.after.headline) await indexHeadline(store, tx, article!)
    return done({
      value: article!,
      happened: [{ act: 'article.amended', subjectKind: 'article', subjectId: id, articleId: id, ...change }],
    })
  })
}

/**
 * Removes an article with its claims, and the Sources that only it spoke of. Its Entries and issued reports stay:
 * what happened, happened.
 */
export function removeArticle(
  store: Store,
  occasion: Occasion,
  id: ArticleId,
  seen: number,
): Promise<Outcome<null>> {
  const { articles, claims, appearances, sources } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(articles).where(eq(articles.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'article' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const spoken = await tx
      .selectDistinct({ id: appearances.sourceId })
      .from(appearances)
      .innerJoin(claims, eq(claims.id, appearances.claimId))
      .where(eq(claims.articleId, id))
    const touched = [...new Set([old.sourceId, ...spoken.map((row) => row.id)])]
    await tx.delete(articles).where(eq(articles.id, id))
    const lonely = await tx
      .select({ id: sources.id })
      .from(sources)
      .where(
        and(
          inArray(sources.id, touched),
          notExists(
            tx.select({ id: appearances.id }).from(appearances).where(eq(appearances.sourceId, sources.id)),
          ),
          notExists(tx.select({ id: articles.id }).from(articles).where(eq(articles.sourceId, sources.id))),
        ),
      )
    const gone = await withoutOwners(store, tx, lonely)
    if (gone.length > 0) await tx.delete(sources).where(inArray(sources.id, gone))
    return done({
      value: null,
      happened: [
        {
          act: 'article.removed',
          subjectKind: 'article',
          subjectId: id,
          articleId: id,
          before: { headline: old.headline },
        },
      ],
    })
  })
}

/** Of Sources that nothing cites any more, those that own none which stays: an owner decides who is one voice. */
async function withoutOwners(store: Store, tx: Writer, lonely: { id: SourceId }[]): Promise<SourceId[]> {
  const { sources } = store.tables
  const gone = new Set(lonely.map(({ id }) => id))
  for (let more = true; more && gone.size > 0; ) {
    const owning = await tx
      .selectDistinct({ id: sources.ownerId })
      .from(sources)
      .where(and(inArray(sources.ownerId, [...gone]), notInArray(sources.id, [...gone])))
    for (const { id } of owning) if (id) gone.delete(id)
    more = owning.length > 0
  }
  return [...gone]
}
