import { getDomain } from 'tldts'

/** Houses where each account is a voice of its own: the first part of the path belongs to the name. */
const manyVoices: ReadonlySet<string> = new Set([
  'bsky.app',
  'facebook.com',
  'instagram.com',
  'medium.com',
  'ok.ru',
  'reddit.com',
  'rumble.com',
  'substack.com',
  't.me',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'vk.com',
  'weibo.com',
  'x.com',
  'youtube.com',
])

/** Parts of a path that name no account. */
const noAccount: ReadonlySet<string> = new Set([
  'watch',
  'hashtag',
  'search',
  'i',
  'share',
  's',
  'p',
  'status',
])
/** Parts after which the account is named: t.me/s/rybar, reddit.com/user/one, bsky.app/profile/two. */
const beforeAccount: ReadonlySet<string> = new Set([
  's',
  'user',
  'u',
  'r',
  'c',
  'channel',
  'profile',
  'people',
])

function hostAndPath(text: string): { host: string; path: string[] } | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '').replace(/\.$/, '')
  if (!host.includes('.') || host.length > 200) return null
  return { host, path: pathname.split('/').filter(Boolean) }
}

function accountIn([first, second]: string[]): string | null {
  if (first && beforeAccount.has(first) && second) return second
  return first && !noAccount.has(first) ? first : null
}

/**
 * Where a page belongs, the narrowest first: "blog.rt.com", then "rt.com"; on a house of many voices the account alone
 * ("t.me/rybar"), because t.me itself says nothing. An address that names nobody gives nothing.
 */
export function domainsOfAddress(address: string): string[] {
  const found = hostAndPath(address.trim())
  if (!found) return []
  const { host, path } = found
  const registered = getDomain(host, { allowPrivateDomains: true })
  if (!registered) return []
  if (manyVoices.has(registered)) {
    if (host !== registered) return [host]
    const account = accountIn(path)
    return account ? [`${registered}/${account.toLowerCase().replace(/^@/, '')}`] : []
  }
  return host === registered ? [host] : [host, registered]
}

/** What a person typed as a domain, in its one written form; null when it is none. */
export function domainIn(typed: string): string | null {
  return domainsOfAddress(typed)[0] ?? null
}

/** Each once, in their one written form; what is no domain falls out. */
export const domainsIn = (typed: readonly string[]): string[] => [
  ...new Set(typed.flatMap((one) => domainIn(one) ?? [])),
]
