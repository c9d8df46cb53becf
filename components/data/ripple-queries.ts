import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { ask } from './api-client'
import { keyset } from './keyset'

/** Claims to look at again, or those that were looked at. */
export const rereviewsQuery = (settled: boolean) =>
  infiniteQueryOptions({
    queryKey: ['rereviews', settled],
    queryFn: ({ pageParam, signal }) =>
      ask('rereviews', { query: { settled: settled ? 'true' : undefined, after: pageParam }, signal }),
    ...keyset,
  })

export const rereviewsOfClaimQuery = (claimId: ClaimId) =>
  queryOptions({
    queryKey: ['rereviews', 'claim', claimId],
    queryFn: ({ signal }) => ask('rereviewsOfClaim', { params: { claimId }, signal }),
  })

export const judgementsQuery = (sourceId: SourceId) =>
  queryOptions({
    queryKey: ['judgements', sourceId],
    queryFn: ({ signal }) => ask('judgementsOfSource', { params: { sourceId }, signal }),
  })
