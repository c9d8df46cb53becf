import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Source } from '@/lib/model/source'
import {
  type ColumnMapping,
  type LineProblem,
  mostLines,
  type SourceColumn,
  sourceColumnNames,
  sourceColumns,
} from '@/lib/model/source-columns'
import { type Reliability, reliabilities, type SourceKind, sourceKinds } from '@/lib/model/source-kinds'
import { domainIn } from '@/lib/text/domains'
import { fold } from '@/lib/text/fold'
import { readCsv } from './read-csv'

/** What one line says of a Source. An empty cell says nothing, and so changes nothing. */
export interface SourceLine {
  line: number
  name: string
  id: string | null
  fields: Partial<
    Pick<
      Source,
      | 'kind'
      | 'aliases'
      | 'described'
      | 'domains'
      | 'country'
      | 'language'
      | 'url'
      | 'reliability'
      | 'reliabilityWhy'
      | 'withheld'
      | 'retractedWhy'
      | 'note'
    >
  >
  /** The name of its owner. */
  owner: string | null
  problem: LineProblem | null
}

export interface SourcesFile {
  headers: string[]
  mapping: ColumnMapping
  lines: SourceLine[]
}

/** @param chosen  which column holds what, where a person said so; else the headers are asked, in two languages */
export function readSourcesCsv(text: string, chosen?: ColumnMapping): Outcome<SourcesFile> {
  const csv = readCsv(text)
  if (!csv.ok) return csv
  const [head, ...rows] = csv.value.rows
  if (!head) return refuse('source.csv_nothing')
  if (rows.length > mostLines) return refuse('source.csv_too_long', { lines: rows.length, most: mostLines })
  const mapping = chosen ?? guessed(head.cells)
  if (mapping.name === undefined) {
    // Without names there is nothing to look at, but the headers, so that a person can say which.
    return done({ headers: head.cells, mapping, lines: [] })
  }
  return done({
    headers: head.cells,
    mapping,
    lines: rows.map(({ line, cells }) => lineFrom(line, cells, mapping)),
  })
}

function guessed(headers: readonly string[]): ColumnMapping {
  const folded = headers.map((header) => fold(header.replaceAll('_', ' ')))
  const mapping: ColumnMapping = {}
  const used = new Set<number>()
  for (const column of sourceColumnNames) {
    const names: readonly string[] = [column, ...sourceColumns[column]]
    const at = folded.findIndex(
      (header, index) => !used.has(index) && names.some((name) => fold(name.replaceAll('_', ' ')) === header),
    )
    if (at < 0) continue
    mapping[column] = at
    used.add(at)
  }
  return mapping
}

/** The words people use for a kind, beside the code. */
const kindWords: Record<string, SourceKind> = {
  newspaper: 'outlet',
  media: 'outlet',
  website: 'outlet',
  koran: 'outlet',
  'news agency': 'agency',
  'kantor berita': 'agency',
  organisation: 'institution',
  organization: 'institution',
  government: 'institution',
  lembaga: 'institution',
  orang: 'person',
  dokumen: 'document',
  data: 'dataset',
  'social account': 'social_account',
  'akun media sosial': 'social_account',
  account: 'social_account',
  gambar: 'image',
  anonim: 'anonymous',
}
const yes = new Set(['yes', 'y', 'true', '1', 'ya'])
const no = new Set(['no', 'n', 'false', '0', 'tidak'])
const most = { name: 300, described: 500, country: 60, reliabilityWhy: 2000, retractedWhy: 2000, note: 5000 }

function lineFrom(line: number, cells: readonly string[], mapping: ColumnMapping): SourceLine {
  const cell = (column: SourceColumn) => {
    const at = mapping[column]
    return at === undefined ? '' : (cells[at] ?? '')
  }
  const said = (column: SourceColumn) => cell(column).trim()
  const fields: SourceLine['fields'] = {}
  const problems: LineProblem[] = []

  const name = said('name')
  if (!name) problems.push('no_name')
  if (name.length > most.name) problems.push('too_long')
  for (const column of ['described', 'country', 'reliabilityWhy', 'retractedWhy', 'note'] as const) {
    if (!said(column)) continue
    // To the letter: spaces at the ends are somebody's own.
    fields[column] = cell(column)
    if (cell(column).length > most[column]) problems.push('too_long')
  }
  const kind = said('kind')
  if (kind) {
    const known = kindNamed(kind)
    if (known) fields.kind = known
    else problems.push('kind_unknown')
  }
  const grade = said('reliability').toUpperCase().slice(0, 1)
  if (grade) {
    const known = reliabilities.find((one) => one === grade && /^[a-f](?:\W|$)/i.test(said('reliability')))
    if (known) fields.reliability = known as Reliability
    else problems.push('grade_unknown')
  }
  const aliases = several(cell('aliases'))
  if (aliases.length > 0) fields.aliases = aliases
  if (aliases.length > 50 || aliases.some((one) => one.length > most.name)) problems.push('too_long')
  const domains = several(cell('domains'))
  if (domains.length > 0) {
    const read = domains.map(domainIn)
    if (read.some((one) => one === null) || read.length > 50) problems.push('domain_wrong')
    else fields.domains = [...new Set(read as string[])]
  }
  const url = said('url')
  if (url) {
    if (/^https?:\/\/\S+$/i.test(url) && url.length <= 2000) fields.url = url
    else problems.push('address_wrong')
  }
  const language = said('language')
  if (language) {
    if (/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) && language.length <= 35) fields.language = language
    else problems.push('language_wrong')
  }
  const withheld = said('withheld').toLowerCase()
  if (withheld) {
    if (yes.has(withheld) || no.has(withheld)) fields.withheld = yes.has(withheld)
    else problems.push('withheld_unclear')
  }
  const id = said('id')
  return {
    line,
    name,
    id: /^src_[0-9a-z_-]{1,64}$/.test(id) ? id : null,
    fields,
    owner: said('owner') || null,
    problem: problems[0] ?? null,
  }
}

function kindNamed(word: string): SourceKind | undefined {
  const lower = word.toLowerCase().replaceAll(' ', '_')
  return sourceKinds.find((kind) => kind === lower) ?? kindWords[word.toLowerCase()]
}

/** A line each; where all stand on one line, semicolons part them. */
function several(cell: string): string[] {
  const names = cell.split(cell.includes('\n') ? /\r?\n/ : ';').map((name) => name.trim())
  return [...new Set(names.filter(Boolean))]
}
