import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ArticleId, ReportId } from '@/lib/model/ids'
import { ask } from './api-client'
import { keyset } from './keyset'

export const reportsQuery = (article?: ArticleId) =>
  infiniteQueryOptions({
    queryKey: ['reports', article ?? 'all'],
    queryFn: ({ pageParam, signal }) => ask('reports', { query: { article, after: pageParam }, signal }),
    ...keyset,
  })

export const reportQuery = (id: ReportId) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => ask('report', { params: { reportId: id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
