import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { ClaimRow } from '@/lib/api/answers'
import { chainOf } from '@/lib/chain/chain'
import { fateWithout } from '@/lib/chain/fate-without'
import { independence } from '@/lib/chain/independence'
import type { Fate } from '@/lib/model/fates'
import type { ClaimFile } from '@/lib/model/file'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { SourceKind } from '@/lib/model/source-kinds'
import type { Store } from '../store'
import { claimRows } from './find-claims'
import { judgementsAmong } from './find-judgements'
import { claimsWithBoth } from './find-merges'
import { loadClaimFiles, loadSources, sourcesIn } from './load-files'
import { type Page, pageFrom } from './pages'

export type LeaningRow = ClaimRow & { fate: Fate; from: number; to: number }

/**
 * The claims in whose chains a Source stands, newest first, each with what would become of it without that Source. The
 * chains of one page are read and no more, so a hub costs what anybody does.
 */
export async function leaningPage(
  store: Store,
  id: SourceId,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Page<LeaningRow>> {
  const { appearances } = store.tables
  const found = await store.read
    .selectDistinct({ claimId: appearances.claimId })
    .from(appearances)
    .where(and(eq(appearances.sourceId, id), after ? lt(appearances.claimId, after as ClaimId) : undefined))
    .orderBy(desc(appearances.claimId))
    .limit(limit + 1)
  const page = pageFrom(found, limit, (row) => row.claimId)
  const rows = await claimRows(
    store,
    page.rows.map((row) => row.claimId),
  )
  const { files, sources, judgements } = await filesOf(store, rows)
  return {
    next: page.next,
    rows: rows.map((row) => {
      const file = files.get(row.id)
      return {
        ...row,
        ...(file
          ? fateWithout(chainOf(file, sources, judgements), id)
          : { fate: 'own' as const, from: 0, to: 0 }),
      }
    }),
  }
}

/** What the chains of these claims are made of, in as many queries as for one. */
async function filesOf(store: Store, rows: ClaimRow[]) {
  const files = await loadClaimFiles(store, store.read, { claimIds: rows.map((row) => row.id) })
  const sources = await loadSources(store, store.read, sourcesIn(files))
  const judgements = await judgementsAmong(
    store,
    store.read,
    sources.map((each) => each.id),
  )
  return { files: new Map(files.map((file) => [file.claim.id, file])), sources, judgements }
}

/** Beyond this a number tells nobody more. */
const mostCounted = 1000

/** How many claims it stands in, counted up to a thousand and one. */
export async function touchedBy(store: Store, id: SourceId): Promise<number> {
  const { appearances } = store.tables
  const rows = await store.read
    .selectDistinct({ claimId: appearances.claimId })
    .from(appearances)
    .where(eq(appearances.sourceId, id))
    .orderBy(desc(appearances.claimId))
    .limit(mostCounted + 1)
  return rows.length
}

/** The newest of its Appearances that are looked at for whom it cites. */
const newest = 500

/** Whom it leans on: the Sources its newest Appearances cite, most often first. */
export async function leansOn(
  store: Store,
  id: SourceId,
): Promise<{ id: SourceId; name: string; kind: SourceKind; times: number }[]> {
  const { appearances, citations, sources } = store.tables
  const own = await store.read
    .select({ id: appearances.id })
    .from(appearances)
    .where(eq(appearances.sourceId, id))
    .orderBy(desc(appearances.claimId))
    .limit(newest)
  if (own.length === 0) return []
  const cited = await store.read
    .select({ id: sources.id, name: sources.name, kind: sources.kind })
    .from(citations)
    .innerJoin(appearances, eq(appearances.id, citations.citedId))
    .innerJoin(sources, eq(sources.id, appearances.sourceId))
    .where(
      inArray(
        citations.citingId,
        own.map((row) => row.id),
      ),
    )
  const counted = new Map<SourceId, { id: SourceId; name: string; kind: SourceKind; times: number }>()
  for (const row of cited) {
    const known = counted.get(row.id)
    if (known) known.times++
    else counted.set(row.id, { ...row, times: 1 })
  }
  return [...counted.values()].filter((row) => row.id !== id).sort((a, b) => b.times - a.times)
}

/**
 * What a merge does to the claims in which both stand: how many independent origins they had as two, and have as one.
 * The newest twenty are worked out; all are counted.
 */
export async function asOne(store: Store, keptId: SourceId, goneId: SourceId) {
  const both = await claimsWithBoth(store, keptId, goneId)
  const rows = await claimRows(store, both.slice(0, 20))
  const { files, sources, judgements } = await filesOf(store, rows)
  const origins = (file: ClaimFile) => independence(chainOf(file, sources, judgements)).atLeast
  return {
    count: both.length,
    rows: rows.map((row) => {
      const file = files.get(row.id)
      if (!file) return { ...row, from: 0, to: 0 }
      const appearances = file.appearances.map((one) =>
        one.sourceId === goneId ? { ...one, sourceId: keptId } : one,
      )
      return { ...row, from: origins(file), to: origins({ ...file, appearances }) }
    }),
  }
}
