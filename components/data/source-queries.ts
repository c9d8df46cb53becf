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

export const sourceContextQuery = (id: SourceId) =>
  queryOptions({
    queryKey: ['source', id, 'context'],
    queryFn: ({ signal }) => ask('sourceContext', { params: { sourceId: id }, signal }),
  })

/** The claims in whose chains it stands, with what becomes of them without it. */
export const leaningQuery = (id: SourceId) =>
  infiniteQueryOptions({
    queryKey: ['source', id, 'leaning'],
    queryFn: ({ pageParam, signal }) =>
      ask('sourceLeaning', { params: { sourceId: id }, query: { after: pageParam, limit: 25 }, signal }),
    ...keyset,
  })

export const mergePreviewQuery = (kept: SourceId, gone: SourceId) =>
  queryOptions({
    queryKey: ['source', kept, 'merge', gone],
    queryFn: ({ signal }) =>
      ask('mergePreview', { params: { sourceId: kept }, query: { with: gone }, signal }),
  })

export const twinsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['sources', 'twins'],
    queryFn: ({ pageParam, signal }) => ask('twins', { query: { after: pageParam }, signal }),
    ...keyset,
  })
