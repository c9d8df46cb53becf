import { activeAdmins } from '@/db/read/find-people'
import { invite } from '@/db/write/admit-person'
import { byTheHouse } from './by-the-house'
import type { House } from './house'
import { mintToken } from './occasion'

const week = 7 * 24 * 60 * 60 * 1000

/** While there is no administrator, a link that makes one; a newer one makes the older useless. */
export async function firstLink({ store }: House, origin: string): Promise<string | undefined> {
  if ((await activeAdmins(store)) > 0) return undefined
  const now = new Date()
  const token = mintToken()
  const made = await invite(store, byTheHouse('person.invite', now), {
    purpose: 'first',
    role: 'admin',
    token,
    expiresAt: new Date(now.getTime() + week).toISOString(),
  })
  return made.ok ? `${origin}/welcome/${token}` : undefined
}
