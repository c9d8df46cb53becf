'use client'

import { useQuery } from '@tanstack/react-query'
import { may, type Permission } from '@/lib/access/may'
import type { Actor } from '@/lib/model/person'
import { meQuery } from './people-queries'

/** Who is signed in; undefined while that is not known yet. */
export const useMe = () => useQuery(meQuery()).data

/** The person at the screen as the rules of the review see them. */
export function useActor(): Actor | undefined {
  const me = useMe()
  return me?.role ? { kind: 'person', id: me.id, name: me.name, role: me.role } : undefined
}

/** Whether to offer something. The server asks again and has the last word. */
export function useMay(permission: Permission): boolean {
  const actor = useActor()
  return actor !== undefined && may(actor, permission)
}
