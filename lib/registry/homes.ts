import type { Source } from '@/lib/model/source'
import type { SourceKind } from '@/lib/model/source-kinds'
import { domainsIn, domainsOfAddress } from '@/lib/text/domains'

/** Whose address may be their house. A document lies at an address; it does not live there. */
const housed: readonly SourceKind[] = ['outlet', 'agency', 'institution', 'social_account']

/**
 * Every domain at which a Source is at home: those a person gave, and its address where that is a front door. A page
 * deep inside a site says nothing of who owns the site.
 */
export function homesOf({ kind, url, domains }: Pick<Source, 'kind' | 'url' | 'domains'>): string[] {
  const given = domainsIn(domains)
  const front = url && housed.includes(kind) && isFrontDoor(url) ? domainsOfAddress(url).slice(0, 1) : []
  return [...new Set([...given, ...front])]
}

function isFrontDoor(url: string): boolean {
  if (!URL.canParse(url)) return false
  const depth = new URL(url).pathname.split('/').filter(Boolean).length
  const [home] = domainsOfAddress(url)
  return depth === 0 || (depth <= 2 && (home?.includes('/') ?? false))
}
