import { eq } from 'drizzle-orm'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleId } from '@/lib/model/ids'
import type { Store } from '../store'

/** How the newsroom arranged an article's picture; empty when it arranges itself. */
export async function cardPlacesOf(store: Store, articleId: ArticleId): Promise<CardPlaces> {
  const { cardPlaces } = store.tables
  const [row] = await store.read
    .select({ places: cardPlaces.places })
    .from(cardPlaces)
    .where(eq(cardPlaces.articleId, articleId))
  return row?.places ?? {}
}
