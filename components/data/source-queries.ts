import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { SourceId } from '@/lib/model/ids'
import { ask } from './api-client'
import { keyset } from './keyset'

export const sourceQuery = (id: SourceId) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => ask('source', { params: { sourceId: id }, signal }),
  })

export const sourcesQuery = (q = '') =>
  infiniteQueryOptions({
    queryKey: ['sources', q],
    queryFn: ({ pageParam, signal }) =>
      ask('sources', { query: { q: q || undefined, after: pageParam }, signal }),
    ...keyset,
  })

/** The first few by name, for a combobox. */
export const sourceHintsQuery = (q: string) =>
  queryOptions({
    queryKey: ['sources', q, 'hints'],
    queryFn: async ({ signal }) =>
      (await ask('sources', { query: { q: q || undefined, limit: 8 }, signal })).rows,
    staleTime: 30_000,
  })
