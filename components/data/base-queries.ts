import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type Answer, ask, type Query } from './api-client'
import { keyset } from './keyset'

export type BaseFilter = NonNullable<Query<'base'>>
export type BaseAnswer = Answer<'base'>
export type BasePick = Omit<NonNullable<Query<'baseClaims'>>, 'after' | 'limit'>

/** While the base is still being read, its numbers are asked for again and again. */
const untilReady = (query: { state: { data?: { ready: boolean } | undefined } }) =>
  query.state.data && !query.state.data.ready ? 1500 : false

export const baseQuery = (filter: BaseFilter) =>
  queryOptions({
    queryKey: ['base', filter],
    queryFn: ({ signal }) => ask('base', { query: filter, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: untilReady,
  })

export const baseStrikeQuery = (filter: BaseFilter, strike: readonly string[]) =>
  queryOptions({
    queryKey: ['base', 'strike', filter, strike],
    queryFn: ({ signal }) => ask('baseStrike', { query: { ...filter, strike: strike.join(',') }, signal }),
    placeholderData: keepPreviousData,
    enabled: strike.length > 0,
    refetchInterval: untilReady,
  })

export const baseWeakestQuery = (filter: BaseFilter) =>
  queryOptions({
    queryKey: ['base', 'weakest', filter],
    queryFn: ({ signal }) => ask('baseWeakest', { query: filter, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: untilReady,
  })

export const baseClaimsQuery = (pick: BasePick) =>
  infiniteQueryOptions({
    queryKey: ['base', 'claims', pick],
    queryFn: ({ pageParam, signal }) => ask('baseClaims', { query: { ...pick, after: pageParam }, signal }),
    ...keyset,
  })
