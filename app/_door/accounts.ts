import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Store } from '@/db/store'

/**
 * Passwords and sessions, by better-auth, in our own store. It knows users; what a user may do is on `people`, which
 * carries the same id. Nobody signs up here: a person comes in by a link (`db/write/admit-person`).
 */
export function openAccounts(store: Store, dataFolder: string) {
  const { users, sessions, accounts, verifications } = store.tables
  return betterAuth({
    secret: process.env.SANAD_SECRET ?? keptSecret(dataFolder),
    baseURL: process.env.SANAD_URL,
    database: drizzleAdapter(store.strangers as Parameters<typeof drizzleAdapter>[0], {
      provider: store.name === 'sqlite' ? 'sqlite' : 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    // A cached session would outlive "sign out everywhere"; a look at the base costs a fraction of a millisecond.
    session: { cookieCache: { enabled: false }, expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    // Throttled per account by `throttle.ts`: by address alone, a newsroom behind one router would lock itself out.
    rateLimit: { enabled: false },
    // A newsroom on its own network often has no TLS; where SANAD_URL says https, cookies insist on it.
    advanced: {
      disableOriginCheck: false,
      cookiePrefix: 'sanad',
      useSecureCookies: process.env.SANAD_URL?.startsWith('https://') ?? false,
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}

export type Accounts = ReturnType<typeof openAccounts>

/** Made once and kept beside the base, readable by its owner only, so that `npm start` needs no configuration. */
function keptSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret')
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
  return readFileSync(file, 'utf8').trim()
}
