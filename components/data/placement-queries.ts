'use client'

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleId } from '@/lib/model/ids'
import { ask } from './api-client'
import { cardPlacesKey } from './placement-key'
import { useAct } from './use-act'

/** How the newsroom arranged the article's picture. */
export const cardPlacesQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: cardPlacesKey(articleId),
    queryFn: ({ signal }) => ask('cardPlaces', { params: { articleId }, signal }),
  })

/** Arranges it for everybody; with nothing given it arranges itself again. */
export function useKeepCardPlaces(articleId: ArticleId) {
  const t = useTranslations('chain.places')
  const { queryKey } = cardPlacesQuery(articleId)
  const keep = {
    send: (body: CardPlaces) => ask('keepCardPlaces', { params: { articleId }, body }),
    paint: (client: QueryClient, body: CardPlaces) => void client.setQueryData(queryKey, body),
    stale: () => [queryKey],
  }
  const again = useAct(keep)
  return useAct({
    ...keep,
    done: (before: CardPlaces, body: CardPlaces) => ({
      text: t(Object.keys(body).length > 0 ? 'kept' : 'reset_done'),
      undo: () => again.mutate(before),
    }),
  })
}
