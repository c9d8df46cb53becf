import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { unguarded } from '@/lib/text/csv-guard'

/** One record. `line` is where it begins in the file, counted from 1, as an editor counts. */
export interface CsvRow {
  line: number
  cells: string[]
}

export interface Csv {
  separator: Separator
  rows: CsvRow[]
}

/** What spreadsheets put between cells: Excel takes a semicolon wherever the comma is the decimal point. */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** What parts one record from the next outside quotes. */
const lineEnd = /\r\n?|\n/g

/**
 * Comma-separated values by RFC 4180, and by what programs write in its name: other separators, any line end, a byte
 * order mark, Excel's `sep=;`, quotes in the middle of a cell. Guards against formulas are taken off
 * (`lib/text/csv-guard`). Empty records are dropped. Linear in the length of the text.
 *
 * @param separator  when a person said so; otherwise the one under which the first records agree best
 */
export function readCsv(text: string, separator?: Separator): Outcome<Csv> {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text
  const said = /^sep=([,;\t|])(?:\r\n?|\n)/i.exec(whole)
  const from = said?.[0].length ?? 0
  const chosen = separator ?? (said?.[1] as Separator | undefined) ?? sniff(whole.slice(from))
  const rows: CsvRow[] = []
  const records = recordsOf(whole, chosen, from, said ? 2 : 1)
  for (let next = records.next(); ; next = records.next()) {
    if (next.done)
      return next.value ? refuse('csv.open_quote', { line: next.value }) : done({ separator: chosen, rows })
    if (next.value.cells.some((cell) => cell !== '')) rows.push(next.value)
  }
}

/** The separator under which most of the first records are as wide as the first, and wide. */
function sniff(text: string): Separator {
  const sample = text.slice(0, 64_000)
  const scored = separators.map((separator) => {
    const widths: number[] = []
    for (const { cells } of recordsOf(sample, separator, 0, 1)) {
      widths.push(cells.length)
      if (widths.length === 20) break
    }
    const [width = 1] = widths
    const agreeing = widths.filter((each) => each === width).length / Math.max(widths.length, 1)
    return { separator, score: width === 1 ? 0 : agreeing * 100 + Math.min(width, 50) }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator
}

/** Record by record. Returns the line of a quote that was never closed, or nothing. */
function* recordsOf(
  text: string,
  separator: string,
  from: number,
  firstLine: number,
): Generator<CsvRow, number | undefined> {
  let at = from
  let line = firstLine
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let more = true; more; ) {
      let cell = ''
      if (text[at] === '"') {
        const opened = line
        let end = at + 1
        for (let inside = true; inside; ) {
          const quote = text.indexOf('"', end)
          if (quote < 0) return opened
          // Two quotes in a row are one of the words'.
          inside = text[quote + 1] === '"'
          cell += text.slice(end, inside ? quote + 1 : quote)
          end = quote + (inside ? 2 : 1)
        }
        line += text.slice(at, end).match(lineEnd)?.length ?? 0
        at = end
      }
      // Also whatever stands behind a closing quote: no standard's, but somebody's words.
      const end = endOfCell(text, separator, at)
      cell += text.slice(at, end)
      at = end
      row.cells.push(unguarded(cell))
      more = text[at] === separator
      if (more) at++
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    line++
    yield row
  }
  return undefined
}

function endOfCell(text: string, separator: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
