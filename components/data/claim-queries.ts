import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask, type Query } from './api-client'
import { keyset } from './keyset'

export type ClaimAnswer = Answer<'claim'>
export type ClaimFilter = Pick<NonNullable<Query<'claims'>>, 'stage' | 'holder'>

export const claimQuery = (id: ClaimId) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: ({ signal }) => ask('claim', { params: { claimId: id }, signal }),
  })

export const claimsQuery = (filter: ClaimFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['claims', filter],
    queryFn: ({ pageParam, signal }) => ask('claims', { query: { ...filter, after: pageParam }, signal }),
    ...keyset,
  })
