import type { ArticleId } from '@/lib/model/ids'

/**
 * Apart from the query, so that the server can fill it; and not under `article`, where only article files are looked
 * for.
 */
export const cardPlacesKey = (articleId: ArticleId) => ['places', articleId] as const
