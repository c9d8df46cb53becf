import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { ClaimId, MergeId, SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { domainsOfAddress } from '@/lib/text/domains'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { sourceById } from './find-sources'

/** What became of a Source that is gone: the one it was made one with, however often that happened since. */
export async function movedTo(
  store: Store,
  id: SourceId,
  reader: Reader = store.read,
): Promise<Source | undefined> {
  const { sourceMerges } = store.tables
  const seen = new Set<SourceId>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const [merge] = await reader
      .select({ keptId: sourceMerges.keptId })
      .from(sourceMerges)
      .where(and(eq(sourceMerges.goneId, at), isNull(sourceMerges.undoneAt)))
      .orderBy(desc(sourceMerges.id))
      .limit(1)
    if (!merge) return undefined
    const kept = await sourceById(store, merge.keptId, reader)
    if (kept) return kept
    at = merge.keptId
  }
  return undefined
}

/** What was made one with this Source and not parted again, newest first. */
export async function mergesInto(store: Store, id: SourceId) {
  const { sourceMerges, people } = store.tables
  return store.read
    .select({
      id: sourceMerges.id,
      goneId: sourceMerges.goneId,
      goneName: sourceMerges.goneName,
      at: sourceMerges.at,
      by: people.name,
    })
    .from(sourceMerges)
    .leftJoin(people, eq(people.id, sourceMerges.byId))
    .where(and(eq(sourceMerges.keptId, id), isNull(sourceMerges.undoneAt)))
    .orderBy(desc(sourceMerges.id))
    .limit(50)
}

export async function mergeById(store: Store, id: MergeId, reader: Reader = store.read) {
  const { sourceMerges } = store.tables
  const [merge] = await reader.select().from(sourceMerges).where(eq(sourceMerges.id, id))
  return merge
}

/**
 * Whose page an address is: the Source at home at its host, else at the domain it was registered under. Two looks into
 * an index. Of several at home there, the one that was known first.
 */
export async function sourceAtAddress(
  store: Store,
  address: string,
  reader: Reader = store.read,
): Promise<Source | undefined> {
  const { sources, sourceDomains } = store.tables
  for (const domain of domainsOfAddress(address)) {
    const [row] = await reader
      .select({ source: sources })
      .from(sourceDomains)
      .innerJoin(sources, eq(sources.id, sourceDomains.sourceId))
      .where(eq(sourceDomains.domain, domain))
      .orderBy(sourceDomains.sourceId)
      .limit(1)
    if (row) return row.source
  }
  return undefined
}

/** The claims that lean on a Source: the article's own Appearance is what is checked, and no leaning. */
export async function claimsOf(store: Store, id: SourceId, reader: Reader = store.read): Promise<ClaimId[]> {
  const { appearances } = store.tables
  const rows = await reader
    .selectDistinct({ claimId: appearances.claimId })
    .from(appearances)
    .where(and(eq(appearances.sourceId, id), eq(appearances.isArticle, false)))
  return rows.map((row) => row.claimId)
}

/** The claims on whose chains both stand, newest first. */
export async function claimsWithBoth(
  store: Store,
  one: SourceId,
  other: SourceId,
  reader: Reader = store.read,
): Promise<ClaimId[]> {
  const { appearances } = store.tables
  const rows = await reader
    .selectDistinct({ claimId: appearances.claimId })
    .from(appearances)
    .where(
      and(
        eq(appearances.sourceId, one),
        inArray(
          appearances.claimId,
          reader
            .select({ claimId: appearances.claimId })
            .from(appearances)
            .where(eq(appearances.sourceId, other)),
        ),
      ),
    )
    .orderBy(desc(appearances.claimId))
  return rows.map((row) => row.claimId)
}
