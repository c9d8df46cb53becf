'use client'

import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { addressOf, methodOf } from '@/lib/api/routes'
import type { PresencePlace } from '@/lib/api/team-asks'
import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask } from './api-client'
import { randomName } from './mint'
import { useMe } from './who'

export type Present = Answer<'beHere'>[number]

const sayAgainAfter = 10_000
/** Hands that rest this long are no longer typing. */
const restAfter = 4_000

/** Tells this tab from a person's others. */
const tab = randomName()
/** Where this tab's hands are; read by each question, so that asking and telling are one. */
let hands: PresencePlace | null = null

const presenceQuery = (claimId: ClaimId) =>
  queryOptions({
    queryKey: ['presence', claimId],
    queryFn: ({ signal }) => ask('beHere', { params: { claimId }, body: { tab, typing: hands }, signal }),
    refetchInterval: sayAgainAfter,
    retry: false,
    gcTime: 0,
  })

/** Who else is at this claim. Being asked is being seen: the same question says that I am here. */
export function usePresence(claimId: ClaimId) {
  const meId = useMe()?.id
  const query = useQuery(presenceQuery(claimId))
  const refetch = useRef(query.refetch)
  refetch.current = query.refetch
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const leave = () => {
      hands = null
      // A page that is being closed may still send this, where an ordinary request would be cut.
      const body = JSON.stringify({ tab, typing: null, leaving: true })
      fetch(addressOf('beHere', { claimId }), {
        method: methodOf('beHere'),
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => {})
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      clearTimeout(rest.current)
      leave()
    }
  }, [claimId])

  const typeAt = (place: PresencePlace) => {
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      hands = null
      refetch.current()
    }, restAfter)
    if (hands === place) return
    hands = place
    refetch.current()
  }
  return { others: (query.data ?? []).filter(({ id }) => id !== meId), typeAt }
}
