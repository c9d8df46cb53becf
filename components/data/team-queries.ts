import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask } from './api-client'
import { keyset } from './keyset'

export type Team = Answer<'claimTeam'>

/** What was said around a claim: replies, corrections, threads, links for experts. */
export const teamQuery = (claimId: ClaimId) =>
  queryOptions({
    queryKey: ['team', claimId],
    queryFn: ({ signal }) => ask('claimTeam', { params: { claimId }, signal }),
  })

export const inboxQuery = () =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'list'],
    queryFn: ({ pageParam, signal }) => ask('inbox', { query: { after: pageParam }, signal }),
    ...keyset,
  })

export const inboxCountQuery = () =>
  queryOptions({ queryKey: ['inbox', 'count'], queryFn: ({ signal }) => ask('inboxCount', { signal }) })

export const inboxChoicesQuery = () =>
  queryOptions({ queryKey: ['inbox', 'choices'], queryFn: ({ signal }) => ask('inboxChoices', { signal }) })

export const agreementQuery = () =>
  queryOptions({ queryKey: ['agreement'], queryFn: ({ signal }) => ask('agreement', { signal }) })

/** What a link for an expert shows; the token is in its address. */
export const expertViewQuery = (token: string) =>
  queryOptions({
    queryKey: ['ask', token],
    queryFn: ({ signal }) => ask('lookAtExpertLink', { params: { token }, signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
