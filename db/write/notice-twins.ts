import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { SourceId } from '@/lib/model/ids'
import type { Twins } from '@/lib/model/merge'
import type { Source } from '@/lib/model/source'
import { isUnnamed } from '@/lib/model/source-kinds'
import { homesOf } from '@/lib/registry/homes'
import { fold } from '@/lib/text/fold'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'

/** More than these of one name and nobody would go through them. */
const mostTwins = 20

/** Where the Source publishes: what an address is looked up by. */
export async function indexDomains(store: Store, tx: Writer, source: Source): Promise<void> {
  const { sourceDomains } = store.tables
  await tx.delete(sourceDomains).where(eq(sourceDomains.sourceId, source.id))
  const homes = homesOf(source)
  if (homes.length > 0)
    await tx.insert(sourceDomains).values(homes.map((domain) => ({ domain, sourceId: source.id })))
}

/**
 * Which other Sources may be this one: those that share a whole name, or a domain and the kind. Looked up in two
 * indexes whenever names or domains are written, so that no list of duplicates ever compares all with all. A pair
 * that was called different is left alone.
 */
export async function noticeTwins(store: Store, tx: Writer, source: Source): Promise<void> {
  const { sourceTwins } = store.tables
  const touches = or(eq(sourceTwins.aId, source.id), eq(sourceTwins.bId, source.id))
  await tx.delete(sourceTwins).where(and(touches, isNull(sourceTwins.differentAt)))
  if (isUnnamed(source.kind)) return
  const twins = [...(await byDomain(store, tx, source)), ...(await byName(store, tx, source))]
  const pairs = new Map(twins.map((one) => [`${one.aId} ${one.bId}`, one]))
  if (pairs.size > 0)
    await tx
      .insert(sourceTwins)
      .values([...pairs.values()])
      .onConflictDoNothing()
}

async function byName(store: Store, tx: Writer, source: Source): Promise<Twins[]> {
  const { sources, sourceNames } = store.tables
  const names = [...new Set([source.name, ...source.aliases].map(fold))].filter(Boolean)
  if (names.length === 0) return []
  const found = await tx
    .select({ id: sources.id, kind: sources.kind, shared: sourceNames.folded })
    .from(sourceNames)
    .innerJoin(sources, eq(sources.id, sourceNames.sourceId))
    .where(and(inArray(sourceNames.folded, names), eq(sourceNames.depth, 0), ne(sources.id, source.id)))
    .limit(mostTwins)
  return found
    .filter((one) => !isUnnamed(one.kind))
    .map((one) => pairOf(source.id, one.id, 'name', one.shared))
}

/** A reporter and the paper share a domain and are two; two papers at one address are likely one. */
async function byDomain(store: Store, tx: Writer, source: Source): Promise<Twins[]> {
  const { sources, sourceDomains } = store.tables
  const homes = homesOf(source)
  if (homes.length === 0) return []
  const found = await tx
    .select({ id: sources.id, kind: sources.kind, shared: sourceDomains.domain })
    .from(sourceDomains)
    .innerJoin(sources, eq(sources.id, sourceDomains.sourceId))
    .where(and(inArray(sourceDomains.domain, homes), ne(sources.id, source.id)))
    .limit(mostTwins)
  return found
    .filter((one) => one.kind === source.kind)
    .map((one) => pairOf(source.id, one.id, 'domain', one.shared))
}

export function pairOf(one: SourceId, other: SourceId, reason: Twins['reason'], shared: string): Twins {
  const [aId, bId] = one < other ? [one, other] : [other, one]
  return { aId, bId, reason, shared, differentAt: null, differentBy: null }
}
