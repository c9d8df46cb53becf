import { queryOptions } from '@tanstack/react-query'
import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask } from './api-client'

export type ClaimAnswer = Answer<'claim'>

export const claimQuery = (id: ClaimId) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: ({ signal }) => ask('claim', { params: { claimId: id }, signal }),
  })
