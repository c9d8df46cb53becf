import { type NameOf, retell } from '@/lib/audit/retell'
import type { Voice } from '@/lib/i18n/say'
import type { Entry } from '@/lib/model/entry'
import { csvText } from './csv-cell'

/** An Entry as it is handed out: with the name of who did it, and its place in the log. */
export type TellingEntry = Entry & { seq: number; actor: string | null }

export interface EntriesFile {
  entries: readonly TellingEntry[]
  /** Nothing older was left out. */
  complete: boolean
}

const columns = [
  'at',
  'who',
  'sentence',
  'why',
  'changes',
  'act',
  'subjectKind',
  'subjectId',
  'claimId',
  'articleId',
  'entryId',
  'digest',
] as const

/** A history for a spreadsheet, newest first; one that was cut off says so in its last line. */
export function entriesAsCsv({ entries, complete }: EntriesFile, say: Voice, nameOf: NameOf): string {
  const rows = entries.map((entry) => {
    const told = retell(entry, say, nameOf)
    const changes = told.changes.map(
      ({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`,
    )
    return [
      entry.at,
      entry.actor ?? say('entry.house'),
      told.sentence,
      told.why,
      changes.join('\n'),
      entry.act,
      entry.subjectKind,
      entry.subjectId,
      entry.claimId,
      entry.articleId,
      entry.id,
      entry.digest,
    ]
  })
  const rest = complete ? [] : [[null, null, say('log.cut_off'), ...columns.slice(3).map(() => null)]]
  return csvText(columns, [...rows, ...rest])
}

/** The same for a program: each Entry whole, with its sentence. */
export function entriesAsJson({ entries, complete }: EntriesFile, say: Voice, nameOf: NameOf): string {
  const told = entries.map((entry) => ({ ...entry, sentence: retell(entry, say, nameOf).sentence }))
  return `${JSON.stringify({ complete, entries: told }, null, 2)}\n`
}
