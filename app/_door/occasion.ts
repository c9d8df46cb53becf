import { randomBytes } from 'node:crypto'
import type { Occasion } from '@/db/write/record'
import type { Permit } from '@/lib/access/may'
import { idFrom } from '@/lib/model/ids'

/** The one place where the server reads the clock and throws dice for an act. */
export function occasionFor(permit: Permit, now = new Date()): Occasion {
  return {
    permit,
    at: now.toISOString(),
    mint: (noun) => idFrom(noun, now.getTime(), randomBytes(16)),
  }
}

/** A secret for a link: 256 bits, safe in an address. */
export const mintToken = () => randomBytes(32).toString('base64url')
