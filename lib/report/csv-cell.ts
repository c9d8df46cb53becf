import { guarded } from '@/lib/text/csv-guard'

export type CsvValue = string | number | null

export interface CsvOptions {
  /** Whether fields a spreadsheet would run get a guard. True unless said otherwise. */
  spreadsheetSafe?: boolean
}

/**
 * One field by RFC 4180: always quoted, quotes doubled, and with a guard where a spreadsheet would run it. Who takes
 * one leading apostrophe off every guarded field (`unguarded`) has the words back to the letter. Numbers stay numbers.
 */
export function csvCell(value: CsvValue, { spreadsheetSafe = true }: CsvOptions = {}): string {
  if (value === null) return '""'
  if (typeof value === 'number') return String(value)
  return `"${(spreadsheetSafe ? guarded(value) : value).replaceAll('"', '""')}"`
}

/** Records end in CRLF. */
export const csvRecord = (values: readonly CsvValue[], options?: CsvOptions): string =>
  `${values.map((value) => csvCell(value, options)).join(',')}\r\n`

/** The first record, behind a byte order mark that tells Excel that it is UTF-8. */
export const csvHead = (names: readonly string[]): string => `\ufeff${csvRecord(names)}`

export const csvText = (head: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  csvHead(head) + rows.map((row) => csvRecord(row)).join('')
