import { eq } from 'drizzle-orm'
import type { SourceLine } from '@/lib/import/from-sources-csv'
import type { SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import type { LineProblem } from '@/lib/model/source-columns'
import { weighs } from '@/lib/registry/what-weighs'
import { fold } from '@/lib/text/fold'
import type { Reader } from '../dialect/engine'
import { sourceById, sourcesExactly } from '../read/find-sources'
import type { Store } from '../store'
import { changeOf } from './change'
import { indexNames, makeSource, ownsItself } from './know-source'
import { type Happened, type Occasion, record } from './record'
import { rippleOfSource } from './ripple-of-source'

/** What a line would do. */
export interface LineOutcome {
  line: number
  name: string
  outcome: 'new' | 'changed' | 'same' | 'refused'
  /** Fields that would change. */
  changes: string[]
  problem: LineProblem | null
}

interface Planned extends LineOutcome {
  said: SourceLine
  /** The Source it speaks of, where it is known. */
  known: Source | null
}

/** Looks at every line and writes nothing. */
export async function lookAtSources(
  store: Store,
  lines: readonly SourceLine[],
  reader: Reader = store.read,
): Promise<Planned[]> {
  const inFile = new Set(lines.filter((one) => !one.problem).map((one) => fold(one.name)))
  const met = new Set<string>()
  const planned: Planned[] = []
  for (const said of lines) planned.push(await planFor(store, reader, said, inFile, met))
  return planned
}

async function planFor(
  store: Store,
  reader: Reader,
  said: SourceLine,
  inFile: ReadonlySet<string>,
  met: Set<string>,
): Promise<Planned> {
  const { line, name } = said
  const refused = (problem: LineProblem): Planned => ({
    line,
    name,
    outcome: 'refused',
    changes: [],
    problem,
    said,
    known: null,
  })
  if (said.problem) return refused(said.problem)
  const byId = said.id ? await sourceById(store, said.id as SourceId, reader) : undefined
  const named = byId ? [] : await sourcesExactly(store, name, reader)
  // A line with an id of its own is a Source of its own, whoever else has that name.
  const known = byId ?? (said.id && named.length > 0 ? undefined : named[0]) ?? null
  if (!byId && !said.id && named.length > 1) return refused('two_of_that_name')
  const key = said.id ?? known?.id ?? fold(name)
  if (met.has(key)) return refused('twice')
  met.add(key)

  const owner = said.owner ? await ownerNamed(store, reader, said.owner, inFile) : null
  if (owner === 'unknown') return refused('owner_unknown')
  if (
    said.owner &&
    (fold(said.owner) === fold(name) || (known && owner && owner !== 'in file' && owner.id === known.id))
  )
    return refused('owner_itself')
  if (!known) return { line, name, outcome: 'new', changes: [], problem: null, said, known }
  const change = changeOf(known, { ...(byId && { name }), ...said.fields })
  const ownerChanges = owner !== null && (owner === 'in file' || owner.id !== known.ownerId)
  const changes = [...Object.keys(change?.after ?? {}), ...(ownerChanges ? ['ownerId'] : [])]
  return { line, name, outcome: changes.length > 0 ? 'changed' : 'same', changes, problem: null, said, known }
}

async function ownerNamed(store: Store, reader: Reader, name: string, inFile: ReadonlySet<string>) {
  const [known] = await sourcesExactly(store, name, reader)
  if (known) return known
  return inFile.has(fold(name)) ? ('in file' as const) : ('unknown' as const)
}

/**
 * Brings the lines in, in one act: what is new is made, what is known is changed where a cell says something else, what
 * was refused is left out. Nothing happens when it would no longer do what the person saw.
 */
export function bringInSources(
  store: Store,
  occasion: Occasion,
  lines: readonly SourceLine[],
  expected: { added: number; changed: number },
): Promise<Outcome<{ added: number; changed: number; refused: number }>> {
  const { sources } = store.tables
  return record(store, occasion, async (tx) => {
    const planned = await lookAtSources(store, lines, tx)
    const count = (outcome: LineOutcome['outcome']) => planned.filter((one) => one.outcome === outcome).length
    const value = { added: count('new'), changed: count('changed'), refused: count('refused') }
    if (value.added !== expected.added || value.changed !== expected.changed)
      return refuse('source.csv_changed')

    const happened: Happened[] = []
    const made = new Map<string, SourceId>()
    for (const { said, outcome } of planned) {
      if (outcome !== 'new') continue
      const ask = {
        ...said.fields,
        name: said.name,
        kind: said.fields.kind ?? 'outlet',
        ...(said.id && { id: said.id as SourceId }),
      }
      const added = await makeSource(store, tx, occasion, ask)
      if (!added.ok) return added
      made.set(String(said.line), added.value.value.id)
      happened.push(...added.value.happened)
    }
    // Owners last: an owner may stand further down in the file.
    for (const { said, outcome, known } of planned) {
      if (outcome !== 'new' && outcome !== 'changed') continue
      const id = known?.id ?? made.get(String(said.line))!
      const old = (await sourceById(store, id, tx))!
      const [owner] = said.owner ? await sourcesExactly(store, said.owner, tx) : []
      if (owner && (await ownsItself(store, tx, id, owner.id)))
        return refuse('chain.source_owns_itself', { name: said.name })
      const change = changeOf(old, {
        ...(known && { ...(said.id === known.id && { name: said.name }), ...said.fields }),
        ...(owner && { ownerId: owner.id }),
      })
      if (!change) continue
      const next = {
        ...old,
        ...change.after,
        ...(weighs(change.after) && { changedAt: occasion.at }),
        version: known ? old.version + 1 : 1,
      }
      await tx.update(sources).set(next).where(eq(sources.id, id))
      await indexNames(store, tx, next)
      if (known) await rippleOfSource(store, tx, occasion, old, next)
      happened.push({ act: 'source.amended', subjectKind: 'source', subjectId: id, ...change })
    }
    happened.push({
      act: 'sources.brought_in',
      subjectKind: 'store',
      subjectId: 'store',
      after: { added: value.added, changed: value.changed },
    })
    return done({ value, happened: value.added + value.changed > 0 ? happened : [] })
  })
}
