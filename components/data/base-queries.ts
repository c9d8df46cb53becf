import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type Answer, ask, type Query } from './api-client'
import { keyset } from './keyset'

export type BaseFilter = NonNullable<Query<'base'>>
export type BaseAnswer = Answer<'base'>
export type BasePick = Omit<NonNullable<Query<'baseClaims'>>, 'after' | 'limit'>

interface Aged {
  state: { data?: { ready: boolean; behind: boolean } | undefined }
}

/** An old answer comes at once; the newer one is asked for until it is there, as is a base that is still being read. */
const untilFresh = ({ state: { data } }: Aged) => (data && !data.ready ? 1500 : data?.behind ? 700 : false)

export const baseQuery = (filter: BaseFilter) =>
  queryOptions({
    queryKey: ['base', filter],
    queryFn: ({ signal }) => ask('base', { query: filter, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: untilFresh,
  })

export const baseStrikeQuery = (filter: BaseFilter, strike: readonly string[]) =>
  queryOptions({
    queryKey: ['base', 'strike', filter, strike],
    queryFn: ({ signal }) => ask('baseStrike', { query: { ...filter, strike: strike.join(',') }, signal }),
    placeholderData: keepPreviousData,
    enabled: strike.length > 0,
    refetchInterval: untilFresh,
  })

export const baseWeakestQuery = (filter: BaseFilter) =>
  queryOptions({
    queryKey: ['base', 'weakest', filter],
    queryFn: ({ signal }) => ask('baseWeakest', { query: filter, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: untilFresh,
  })

export const baseClaimsQuery = (pick: BasePick) =>
  infiniteQueryOptions({
    queryKey: ['base', 'claims', pick],
    queryFn: ({ pageParam, signal }) => ask('baseClaims', { query: { ...pick, after: pageParam }, signal }),
    ...keyset,
  })
