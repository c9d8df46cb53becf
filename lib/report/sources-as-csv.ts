import type { Source } from '@/lib/model/source'
import { type SourceColumn, sourceColumnNames } from '@/lib/model/source-columns'
import { type CsvValue, csvText } from './csv-cell'

/** Several in one cell: a line each. One that has a semicolon gets an end of line too, so that it is not read as two. */
const several = (names: readonly string[]): string =>
  names.length === 1 && names[0]!.includes(';') ? `${names[0]}\n` : names.join('\n')

const cells: Record<SourceColumn, (source: Source, nameOf: (id: string) => string | null) => CsvValue> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  aliases: ({ aliases }) => several(aliases),
  described: ({ described }) => described,
  domains: ({ domains }) => several(domains),
  owner: ({ ownerId }, nameOf) => (ownerId ? nameOf(ownerId) : null),
  country: ({ country }) => country,
  language: ({ language }) => language,
  url: ({ url }) => url,
  reliability: ({ reliability }) => reliability,
  reliabilityWhy: ({ reliabilityWhy }) => reliabilityWhy,
  withheld: ({ withheld }) => (withheld ? 'yes' : 'no'),
  retractedWhy: ({ retractedWhy }) => retractedWhy,
  note: ({ note }) => note,
}

/**
 * The registry of Sources for a spreadsheet, safe to open in one; read back it is the same registry. For the newsroom
 * alone: it names Sources that are withheld from readers. Columns are named in English in every language.
 */
export function sourcesAsCsv(sources: readonly Source[]): string {
  const names = new Map<string, string>(sources.map((source) => [source.id, source.name]))
  return csvText(
    sourceColumnNames,
    sources.map((source) =>
      sourceColumnNames.map((name) => cells[name](source, (id) => names.get(id) ?? null)),
    ),
  )
}
