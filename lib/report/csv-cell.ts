import { guarded } from '@/lib/text/csv-guard'

export type CsvValue = string | number | null

/**
 * One field by RFC 4180: always quoted, quotes doubled, and with a guard where a spreadsheet would run it. Who takes
 * one leading apostrophe off every guarded field (`unguarded`) has the words back to the letter. Numbers stay numbers.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '""'
  if (typeof value === 'number') return String(value)
  return `"${guarded(value).replaceAll('"', '""')}"`
}

/** Records end in CRLF; a byte order mark tells Excel that it is UTF-8. */
export const csvText = (head: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
