import { eq } from 'drizzle-orm'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/**
 * Arranges an article's picture for everybody; an empty arrangement is forgotten. It says nothing about any claim, so
 * it leaves no Entry. Of two at once the later stands.
 *
 * @returns what stood before, to be put back
 */
export function keepCardPlaces(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  places: CardPlaces,
): Promise<Outcome<CardPlaces>> {
  const { articles, cardPlaces } = store.tables
  return record(store, occasion, async (tx) => {
    const [article] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId))
    if (!article) return refuse('ask.no_such_thing', { what: 'article' })
    const [old] = await tx.delete(cardPlaces).where(eq(cardPlaces.articleId, articleId)).returning()
    if (Object.keys(places).length > 0) await tx.insert(cardPlaces).values({ articleId, places })
    return done({ value: old?.places ?? {}, happened: [] })
  })
}
