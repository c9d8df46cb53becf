import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ClaimId } from '@/lib/model/ids'
import type { QueueView } from '@/lib/model/view'
import { type Answer, ask } from './api-client'
import { keyset } from './keyset'
import { localDay } from './local-day'

export type QueuePage = Answer<'queue'>
export type QueueClaim = QueuePage['rows'][number]
export type QueueOrder = Pick<QueueView, 'q' | 'sort' | 'backwards'>

/** A queue, a page at a time. */
export const queueQuery = ({ q, sort, backwards }: QueueOrder, limit = 60) =>
  infiniteQueryOptions({
    queryKey: ['claims', 'queue', q, sort, backwards, limit],
    queryFn: ({ pageParam, signal }) => askQueue({ q, sort, backwards }, pageParam, limit, signal),
    ...keyset,
  })

export const askQueue = (
  { q, sort, backwards }: QueueOrder,
  after: string | undefined,
  limit: number,
  signal?: AbortSignal,
) =>
  ask('queue', {
    query: { q, sort, backwards: backwards ? '1' : '0', after, limit, today: localDay() },
    ...(signal && { signal }),
  })

export const queueCountQuery = (q: string) =>
  queryOptions({
    queryKey: ['claims', 'count', q],
    queryFn: ({ signal }) => ask('countQueue', { query: { q, today: localDay() }, signal }),
  })

export const workQuery = (claimId: ClaimId) =>
  queryOptions({
    queryKey: ['claim', claimId, 'work'],
    queryFn: ({ signal }) => ask('claimWork', { params: { claimId }, signal }),
  })

export const tagsQuery = (q: string) =>
  queryOptions({
    queryKey: ['claims', 'tags', q],
    queryFn: ({ signal }) => ask('tags', { query: { q }, signal }),
  })

export const viewsQuery = () =>
  queryOptions({ queryKey: ['views'], queryFn: ({ signal }) => ask('views', { signal }) })

export const figuresQuery = () =>
  queryOptions({
    queryKey: ['claims', 'figures'],
    queryFn: ({ signal }) => ask('leadFigures', { query: { today: localDay() }, signal }),
    staleTime: 60_000,
  })

export const myKeysQuery = () =>
  queryOptions({
    queryKey: ['my-keys'],
    queryFn: ({ signal }) => ask('myKeys', { signal }),
    staleTime: 5 * 60_000,
  })
