export type CsvValue = string | number | null

/** What no reader sees and some spreadsheets skip before they look for a formula. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones a formula hides behind
  /^[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]*/u
const startsFormula = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u

/**
 * One field by RFC 4180: always quoted, quotes doubled. A spreadsheet takes a field that begins with `=` and its kin
 * for a formula, quoted or not (OWASP, "CSV Injection"), so such a field gets an apostrophe in front, and so does one
 * that has an apostrophe there already: who drops exactly one leading apostrophe from every text field has the
 * words back to the letter. Numbers stay numbers.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '""'
  if (typeof value === 'number') return String(value)
  const guard =
    value.startsWith("'") || /^[\t\r\n\0]/.test(value) || startsFormula.test(value.replace(unseen, ''))
  return `"${guard ? "'" : ''}${value.replaceAll('"', '""')}"`
}

/** Records end in CRLF; a byte order mark tells Excel that it is UTF-8. */
export const csvText = (head: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
