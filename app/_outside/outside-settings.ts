import type { Fetching } from '@/lib/model/fetching'
import { type Allowed, readAllowList } from '@/lib/outside/allow-list'
import { version } from '@/package.json'

/** How far one fetch may go. Bytes are counted as they come, and again as they are unpacked. */
export interface FetchLimits {
  bytes: number
  redirects: number
  connectMs: number
  /** Silence that is too long, before the answer and within it. */
  idleMs: number
  wholeMs: number
}

export interface OutsideSettings {
  allowed: readonly Allowed[]
  off: boolean
  /** Whether robots.txt is kept to. Off unless set: an editor who checks one page is a reader, not a crawler. */
  robots: boolean
  userAgent: string
  limits: FetchLimits
  /** Pages fetched from one host at a time, and how long between the starts of two. */
  perHost: { atOnce: number; gapMs: number; waiting: number }
}

export const usualLimits: FetchLimits = {
  bytes: 32 * 1024 * 1024,
  redirects: 10,
  connectMs: 10_000,
  idleMs: 20_000,
  wholeMs: 60_000,
}

/** The name robots.txt and a site's log know us by. Says honestly what it is and, when told, whom to write to. */
export const agentName = 'SanadBot'

/** What is settled in the base, where the environment says nothing. */
type InBase = Pick<Fetching, 'contact' | 'robots'>
const nothingInBase: InBase = { contact: '', robots: false }

/** Which of them the environment has settled, so that nobody can change them from a screen. */
export const fixedByEnvironment = (env: NodeJS.ProcessEnv = process.env): (keyof InBase)[] => [
  ...(env.SANAD_CONTACT ? ['contact' as const] : []),
  ...(env.SANAD_ROBOTS ? ['robots' as const] : []),
]

/** What the environment says about fetching (`.env.example` explains each), and where it is silent the base. */
export function outsideSettings(
  env: NodeJS.ProcessEnv = process.env,
  base: InBase = nothingInBase,
): OutsideSettings {
  const { allowed, unread } = readAllowList(env.SANAD_OUTSIDE_ALLOW ?? '')
  if (unread.length > 0) console.warn(`SANAD_OUTSIDE_ALLOW: not understood: ${unread.join(', ')}`)
  const whom = (env.SANAD_CONTACT || base.contact).replace(/[^\x21-\x7e]|[();]/g, '')
  const contact = whom ? `; +${whom}` : ''
  return {
    allowed,
    off: env.SANAD_OUTSIDE === 'off',
    robots: env.SANAD_ROBOTS ? env.SANAD_ROBOTS === 'on' : base.robots,
    userAgent: `Mozilla/5.0 (compatible; ${agentName}/${version}; one page at an editor's request${contact})`,
    limits: usualLimits,
    perHost: { atOnce: 2, gapMs: 300, waiting: 20 },
  }
}
