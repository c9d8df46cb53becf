'use client'

import type { InvitationId, PersonId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

const afterPeople = () => [['people'], ['invitations'], ['entries']]

export const useInvite = (options?: ActOptions) =>
  useAct({ send: (body: Body<'invite'>) => ask('invite', { body }), stale: afterPeople }, options)

export const useRevokeInvitation = () =>
  useAct({
    send: (invitationId: InvitationId) => ask('revokeInvitation', { params: { invitationId } }),
    stale: afterPeople,
  })

export const useResetPassword = () =>
  useAct({
    send: (personId: PersonId) => ask('resetPassword', { params: { personId } }),
    stale: afterPeople,
  })

export type AmendPersonInput = { personId: PersonId; version: number } & Body<'amendPerson'>

export const useAmendPerson = (options?: ActOptions) =>
  useAct(
    {
      send: ({ personId, version, ...body }: AmendPersonInput) =>
        ask('amendPerson', { params: { personId }, body, ifMatch: version }),
      paint: (client, { personId, version, ...fields }) =>
        client.setQueryData<Answer<'people'>>(['people'], (people) =>
          people?.map((one) => (one.id === personId ? { ...one, ...fields } : one)),
        ),
      stale: () => [...afterPeople(), ['me']],
    },
    options,
  )

export const useAmendMe = (options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'amendMe'>) => ask('amendMe', { body }),
      paint: (client, fields) =>
        client.setQueryData<Answer<'whoAmI'>>(['me'], (me) => me && { ...me, ...fields }),
      stale: () => [['me'], ['people'], ['entries']],
    },
    options,
  )

export const useSignOutEverywhere = () => useAct({ send: () => ask('signOutEverywhere'), stale: () => [] })

export type AcceptInput = { token: string } & Body<'acceptInvitation'>

/** Uses a link: to join, or to set a new password. */
export const useAcceptInvitation = () =>
  useAct(
    {
      send: ({ token, ...body }: AcceptInput) => ask('acceptInvitation', { params: { token }, body }),
      stale: () => [],
    },
    { quiet: true },
  )
