import { eq } from 'drizzle-orm'
import type { NewSource, SourceChoice } from '@/lib/api/asks'
import type { SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import { weighs } from '@/lib/registry/what-weighs'
import { domainsIn } from '@/lib/text/domains'
import { foldedTails } from '@/lib/text/fold'
import type { Writer } from '../dialect/engine'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { changeOf } from './change'
import { indexDomains, noticeTwins } from './notice-twins'
import { type Happened, type Occasion, record } from './record'
import { rippleOfSource } from './ripple-of-source'

export function addSource(store: Store, occasion: Occasion, ask: NewSource): Promise<Outcome<Source>> {
  return record(store, occasion, (tx) => makeSource(store, tx, occasion, ask))
}

/** The chosen Source, made in the same act when it is not known yet. */
export async function settleSource(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  choice: SourceChoice,
): Promise<Outcome<{ value: Source; happened: Happened[] }>> {
  if ('new' in choice) return makeSource(store, tx, occasion, choice.new)
  const known = await sourceById(store, choice.id as SourceId, tx)
  return known ? done({ value: known, happened: [] }) : refuse('ask.no_such_thing', { what: 'source' })
}

/** The same within an act that does more. */
export async function makeSource(
  store: Store,
  tx: Writer,
  { at, mint }: Occasion,
  ask: NewSource,
): Promise<Outcome<{ value: Source; happened: Happened[] }>> {
  const { sources } = store.tables
  const id = ask.id ?? mint('source')
  if (await sourceById(store, id, tx)) return refuse('ask.id_taken', { id })
  if (ask.ownerId && !(await sourceById(store, ask.ownerId, tx)))
    return refuse('ask.no_such_thing', { what: 'source' })
  const source: Source = {
    id,
    name: ask.name.trim(),
    kind: ask.kind,
    aliases: ask.aliases ?? [],
    described: ask.described ?? null,
    ownerId: ask.ownerId ?? null,
    country: ask.country ?? null,
    language: ask.language ?? null,
    url: ask.url ?? null,
    domains: domainsIn(ask.domains ?? []),
    reliability: ask.reliability ?? null,
    reliabilityWhy: ask.reliabilityWhy ?? null,
    withheld: ask.withheld ?? false,
    retractedWhy: ask.retractedWhy ?? null,
    note: ask.note ?? null,
    createdAt: at,
    changedAt: at,
    version: 1,
  }
  await tx.insert(sources).values(source)
  await indexNames(store, tx, source)
  const { id: subjectId, createdAt, changedAt, version, ...after } = source
  return done({ value: source, happened: [{ act: 'source.added', subjectKind: 'source', subjectId, after }] })
}

export async function amendSource(
  store: Store,
  occasion: Occasion,
  id: SourceId,
  seen: number,
  fields: Partial<Omit<Source, 'id' | 'createdAt' | 'version'>>,
): Promise<Outcome<Source>> {
  const { sources } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await sourceById(store, id, tx)
    if (!old) return refuse('ask.no_such_thing', { what: 'source' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    if (fields.ownerId && (await ownsItself(store, tx, id, fields.ownerId)))
      return refuse('chain.source_owns_itself', {}, { at: '/ownerId' })
    const change = changeOf(old, {
      ...fields,
      ...(fields.domains && { domains: domainsIn(fields.domains) }),
    })
    if (!change) return done({ value: old, happened: [] })
    const [source] = await tx
      .update(sources)
      .set({
        ...change.after,
        ...(weighs(change.after) && { changedAt: occasion.at }),
        version: old.version + 1,
      })
      .where(eq(sources.id, id))
      .returning()
    if (found.some((field) => field in change.after)) await indexNames(store, tx, source!)
    const rereviews = await rippleOfSource(store, tx, occasion, old, source!)
    const { before, after } = change
    return done({
      value: source!,
      happened: [
        {
          act: 'source.amended',
          subjectKind: 'source',
          subjectId: id,
          before,
          after: { ...after, ...(rereviews > 0 && { rereviews }) },
        },
      ],
    })
  })
}

/** What a Source is found by, and taken for another by. */
const found = ['name', 'aliases', 'domains', 'url', 'kind'] as const

/** Up the owners from `ownerId`: would `id` end up owning itself? Stops at a circle that is already there. */
export async function ownsItself(
  store: Store,
  tx: Writer,
  id: SourceId,
  ownerId: SourceId,
): Promise<boolean> {
  const seen = new Set<SourceId>()
  for (let at: SourceId | null = ownerId; at && !seen.has(at); ) {
    if (at === id) return true
    seen.add(at)
    const owner: Source | undefined = await sourceById(store, at, tx)
    at = owner?.ownerId ?? null
  }
  return false
}

/** Every name and alias under each of its words, so that a typed word finds it by prefix; its domains; who may be the same. */
export async function indexNames(store: Store, tx: Writer, source: Source) {
  const { sourceNames } = store.tables
  await indexDomains(store, tx, source)
  await noticeTwins(store, tx, source)
  const { id, name, aliases } = source
  const depths = new Map<string, number>()
  for (const one of [name, ...aliases])
    for (const [depth, folded] of foldedTails(one).entries())
      depths.set(folded, Math.min(depth, depths.get(folded) ?? depth))
  await tx.delete(sourceNames).where(eq(sourceNames.sourceId, id))
  if (depths.size > 0)
    await tx
      .insert(sourceNames)
      .values([...depths].map(([folded, depth]) => ({ sourceId: id, folded, depth })))
}
