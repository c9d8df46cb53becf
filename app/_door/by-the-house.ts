import type { Occasion } from '@/db/write/record'
import { type Permission, permit } from '@/lib/access/may'
import { occasionFor } from './occasion'

/** The house acting for itself: seeding, its own first link, and whoever sits at the server's command line. */
export function byTheHouse(permission: Permission, now = new Date()): Occasion {
  const permitted = permit({ kind: 'house' }, permission)
  if (!permitted.ok) throw new Error(`the house may not ${permission}`)
  return occasionFor(permitted.value, now)
}
