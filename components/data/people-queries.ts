import { queryOptions } from '@tanstack/react-query'
import { ask } from './api-client'

export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => ask('whoAmI', { signal }),
    staleTime: 5 * 60_000,
  })

export const peopleQuery = () =>
  queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => ask('people', { signal }) })

/** Links that were made and not used yet. */
export const invitationsQuery = () =>
  queryOptions({ queryKey: ['invitations'], queryFn: ({ signal }) => ask('invitations', { signal }) })

/** What one such link is for; the token is in its address. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => ask('lookAtInvitation', { params: { token }, signal }),
    retry: false,
  })
