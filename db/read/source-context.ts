import { and, count, desc, eq, inArray, or } from 'drizzle-orm'
import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import type { Reliability } from '@/lib/model/source-kinds'
import { conflictsBetween, mergedSource } from '@/lib/registry/merge-plan'
import type { Store } from '../store'
import { mergesInto } from './find-merges'
import { sourceById } from './find-sources'
import { twinsOf } from './find-twins'
import { asOne, leansOn, touchedBy } from './source-leaning'

export interface GradeChange {
  at: string
  by: string | null
  from: Reliability | null
  to: Reliability | null
  why: string | null
}

/** What the page of a Source shows beside the Source: whose it is, how it was graded, whom it leans on, who may be the same. */
export async function sourceContext(store: Store, id: SourceId) {
  const source = await sourceById(store, id)
  if (!source) return undefined
  return {
    owners: await ownersOf(store, source),
    grades: await gradesOf(store, source),
    merges: await mergesInto(store, id),
    twins: await twinsOf(store, id),
    touched: await touchedBy(store, id),
    leansOn: (await leansOn(store, id)).slice(0, 50),
  }
}

/** Its owner, its owner's owner, up to the top. Stops where owners own each other. */
async function ownersOf(store: Store, source: Source): Promise<Source[]> {
  const owners: Source[] = []
  const seen = new Set<SourceId>([source.id])
  for (let at = source.ownerId; at && !seen.has(at); ) {
    seen.add(at)
    const owner = await sourceById(store, at)
    if (!owner) break
    owners.push(owner)
    at = owner.ownerId
  }
  return owners
}

/** The newest Entries about a Source that are searched for its grades. */
const entriesSearched = 300

const graded = ['source.added', 'source.amended', 'source.merged', 'source.unmerged'] as const

/** How it was graded, by whom and why, newest first: told from the log, which nobody can rewrite. */
async function gradesOf(store: Store, source: Source): Promise<GradeChange[]> {
  const { entries, people } = store.tables
  const rows = await store.read
    .select({ at: entries.at, by: people.name, before: entries.before, after: entries.after })
    .from(entries)
    .leftJoin(people, eq(people.id, entries.actorId))
    .where(and(eq(entries.subjectId, source.id), inArray(entries.act, [...graded])))
    .orderBy(desc(entries.seq))
    .limit(entriesSearched)
  return rows
    .filter(({ before, after }) => says(before, 'reliability') !== says(after, 'reliability') && after)
    .filter(({ before, after }) => 'reliability' in (before ?? {}) || says(after, 'reliability') !== null)
    .map(({ at, by, before, after }) => ({
      at,
      by,
      from: says(before, 'reliability') as Reliability | null,
      to: says(after, 'reliability') as Reliability | null,
      why: says(after, 'reliabilityWhy') ?? null,
    }))
}

const says = (fields: Record<string, unknown> | null, name: string): string | null =>
  (fields?.[name] as string | null | undefined) ?? null

/** What making two Sources one would do: all of it, before anything is done. */
export async function mergePreview(store: Store, keptId: SourceId, goneId: SourceId) {
  const { appearances, articles, judgements, sources } = store.tables
  const kept = await sourceById(store, keptId)
  const gone = await sourceById(store, goneId)
  if (!kept || !gone || keptId === goneId) return undefined
  const merged = mergedSource(kept, gone)
  const number = async (rows: Promise<{ n: number }[]>) => (await rows)[0]?.n ?? 0
  const ids = [keptId, goneId]
  const said = await store.read
    .select()
    .from(judgements)
    .where(or(eq(judgements.a, goneId), eq(judgements.b, goneId)))
  const between = said.find((one) => ids.includes(one.a) && ids.includes(one.b)) ?? null
  const owners = [kept.ownerId, gone.ownerId].filter((one) => one !== null)
  return {
    kept,
    gone,
    conflicts: conflictsBetween(kept, gone),
    aliases: merged.aliases,
    domains: merged.domains,
    owners:
      owners.length > 0 ? await store.read.select().from(sources).where(inArray(sources.id, owners)) : [],
    moves: {
      appearances: await number(
        store.read.select({ n: count() }).from(appearances).where(eq(appearances.sourceId, goneId)),
      ),
      claims: await touchedBy(store, goneId),
      articles: await number(
        store.read.select({ n: count() }).from(articles).where(eq(articles.sourceId, goneId)),
      ),
      owned: await number(store.read.select({ n: count() }).from(sources).where(eq(sources.ownerId, goneId))),
      judgements: said.length - (between ? 1 : 0),
    },
    between,
    both: await asOne(store, keptId, goneId),
  }
}
