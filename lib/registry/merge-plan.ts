import type { Source } from '@/lib/model/source'
import { fold } from '@/lib/text/fold'

/** What can differ between two records of one Source, and is settled field by field. A grade goes with its reason. */
export const mergedFields = [
  'name',
  'kind',
  'described',
  'ownerId',
  'country',
  'language',
  'url',
  'reliability',
  'withheld',
  'retractedWhy',
  'note',
] as const satisfies (keyof Source)[]
export type MergedField = (typeof mergedFields)[number]

/** Whose value stands: the one that stays, or the one that goes. */
export type Side = 'kept' | 'gone'
export type Choices = Partial<Record<MergedField, Side>>

export interface Conflict {
  field: MergedField
  kept: Source[MergedField]
  gone: Source[MergedField]
  /** What stands unless a person says otherwise. */
  advised: Side
}

/** As many other names and domains as a Source may have. */
export const mostNames = 50

const isSaid = (value: unknown) => value !== null && value !== '' && value !== false

/**
 * Where both say something and not the same. What only one of them says is simply kept. To withhold is advised wherever
 * either withholds: a name once promised to nobody must not come out by a merge.
 */
export function conflictsBetween(kept: Source, gone: Source): Conflict[] {
  return mergedFields
    .filter((field) => differ(field, kept, gone))
    .map((field) => ({
      field,
      kept: kept[field],
      gone: gone[field],
      advised: field === 'withheld' && gone.withheld ? 'gone' : 'kept',
    }))
}

function differ(field: MergedField, kept: Source, gone: Source): boolean {
  if (field === 'withheld') return kept.withheld !== gone.withheld
  if (field === 'ownerId' && (kept.ownerId === gone.id || gone.ownerId === kept.id)) return false
  return isSaid(kept[field]) && isSaid(gone[field]) && kept[field] !== gone[field]
}

/**
 * The Source that stays, with what both knew: chosen fields, every name and every domain. Names that are alike but for
 * case and accents are kept once. What nobody chose falls to the advised side.
 */
export function mergedSource(kept: Source, gone: Source, choices: Choices = {}): Source {
  const conflicts = new Map(conflictsBetween(kept, gone).map((one) => [one.field, one]))
  const side = (field: MergedField): Source => {
    const conflict = conflicts.get(field)
    if (conflict) return (choices[field] ?? conflict.advised) === 'gone' ? gone : kept
    return isSaid(kept[field]) ? kept : gone
  }
  const name = side('name').name
  return {
    ...kept,
    name,
    kind: side('kind').kind,
    described: side('described').described,
    ownerId: ownerOf(kept, gone, side('ownerId')),
    country: side('country').country,
    language: side('language').language,
    url: side('url').url,
    reliability: side('reliability').reliability,
    reliabilityWhy: side('reliability').reliabilityWhy,
    withheld: side('withheld').withheld,
    retractedWhy: side('retractedWhy').retractedWhy,
    note: side('note').note,
    aliases: namesBeside(name, [kept.name, ...kept.aliases, gone.name, ...gone.aliases]),
    domains: [...new Set([...kept.domains, ...gone.domains])],
  }
}

/** Of two that own one another, what the other one's owner was; nobody owns itself. */
function ownerOf(kept: Source, gone: Source, chosen: Source): Source['ownerId'] {
  const owners = [chosen.ownerId, kept.ownerId, gone.ownerId]
  return owners.find((id) => id !== null && id !== kept.id && id !== gone.id) ?? null
}

function namesBeside(name: string, all: string[]): string[] {
  const known = new Set([fold(name)])
  return all.filter((one) => {
    const folded = fold(one)
    if (known.has(folded)) return false
    known.add(folded)
    return true
  })
}

/**
 * Taking a merge back when the Source was changed since: what the merge set and nobody touched returns to what it was;
 * what somebody changed after it stays as they left it.
 */
export function unmergedSource(now: Source, { kept, after }: { kept: Source; after: Source }): Source {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  // Field by field: PostgreSQL hands a kept record back with its fields in another order.
  const fields = Object.keys(kept) as (keyof Source)[]
  if (fields.every((field) => same(now[field], after[field]))) return { ...now, ...kept }
  const back = Object.fromEntries(
    fields.filter((field) => same(now[field], after[field])).map((field) => [field, kept[field]]),
  )
  return { ...now, ...back, changedAt: now.changedAt, version: now.version + 1 }
}
