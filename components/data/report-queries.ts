import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ArticleId } from '@/lib/model/ids'
import { ask } from './api-client'
import { keyset } from './keyset'

export const reportsQuery = (article?: ArticleId) =>
  infiniteQueryOptions({
    queryKey: ['reports', article ?? 'all'],
    queryFn: ({ pageParam, signal }) => ask('reports', { query: { article, after: pageParam }, signal }),
    ...keyset,
  })
