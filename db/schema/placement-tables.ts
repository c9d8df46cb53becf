import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type * as id from '@/lib/model/ids'
import type { Kit } from './kit'

/** How the newsroom arranged an article's picture, once somebody moved a card in it. One row for each article. */
export const placementTables = (k: Kit, { articles }: Record<'articles', { id: AnyPgColumn }>) => {
  const cardPlaces = k.table('card_places', {
    articleId: k
      .text('article_id')
      .$type<id.ArticleId>()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The height of each card's middle, by the card's id in the picture. */
    places: k.json<Record<string, number>>('places').notNull(),
  })
  return { cardPlaces }
}
