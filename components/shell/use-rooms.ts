'use client'

import { useActor } from '@/components/data/who'
import { may } from '@/lib/access/may'
import { type Room, rooms } from './rooms'

/** The rooms this person may enter; until we know who they are, those that everybody may. */
export function useRooms(): readonly Room[] {
  const actor = useActor()
  return rooms.filter(({ permission }) => (actor ? may(actor, permission) : permission === 'read'))
}
