import type { ArticleId } from '@/lib/model/ids'

/** Apart from the query, so that the server can fill it. */
export const cardPlacesKey = (articleId: ArticleId) => ['article', articleId, 'places'] as const
