import ip from 'ipaddr.js'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { isPublicAddress } from './address-class'
import { type Allowed, allowsAddress, allowsHost, isUsualPort } from './allow-list'

/** What this newsroom lets Sanad fetch. */
export interface OutsideRules {
  /** Exceptions to "the open internet, on the usual ports". */
  allowed: readonly Allowed[]
}

/**
 * What a person typed or a page redirected to, as an address that may be asked for at all: http or https, no
 * password in it, no odd port. WHATWG parsing has unmasked decimal, octal and full-width hosts before this looks at
 * them. Says nothing yet of where the name leads: that is `mayReach`, asked of the very address that is connected to.
 */
export function mayAsk(text: string, rules: OutsideRules, base?: URL): Outcome<URL> {
  const typed = text.trim()
  const url =
    parsed(typed, base) ??
    (base || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? undefined : parsed(`https://${typed}`))
  if (!url || typed.length > 2000 || !/^https?:$/.test(url.protocol) || !url.hostname)
    return refuse('outside.bad_address')
  if (url.username || url.password) return refuse('outside.bad_address')
  if (
    !base &&
    !url.hostname.includes('.') &&
    !url.hostname.includes(':') &&
    !allowsHost(rules.allowed, hostOf(url), portOf(url))
  )
    return refuse(url.hostname === 'localhost' ? 'outside.not_public' : 'outside.bad_address', {
      host: url.hostname,
    })
  url.hash = ''
  const host = hostOf(url)
  const port = portOf(url)
  const byName = allowsHost(rules.allowed, host, port)
  if (ip.isValid(host)) {
    const reach = mayReach(host, url, rules)
    if (!reach.ok) return reach
  } else if (!byName && !isUsualPort(port)) {
    // An address may be allowed at this port; the name is not known to lead there before it is looked up.
    if (!rules.allowed.some((one) => 'cidr' in one.host && (one.port === 'any' || one.port === port)))
      return refuse('outside.port', { port })
  }
  return done(url)
}

/** Whether `url` may be fetched from this address: asked for every address a name leads to, at the moment of connecting. */
export function mayReach(address: string, url: URL, rules: OutsideRules): Outcome<null> {
  const port = portOf(url)
  if (allowsHost(rules.allowed, hostOf(url), port) || allowsAddress(rules.allowed, address, port))
    return done(null)
  if (!isPublicAddress(address)) return refuse('outside.not_public', { host: hostOf(url) })
  return isUsualPort(port) ? done(null) : refuse('outside.port', { port })
}

/** The host without the brackets of IPv6 and the dot of the root. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

function parsed(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
