import { done, type Outcome } from '@/lib/model/refusal'
import { reportAsCsv } from '@/lib/report/as-csv'
import { reportAsPaper } from '@/lib/report/as-paper'
import { reportAsSheets } from '@/lib/report/as-sheets'
import { mapAsSvg, mapSize } from '@/lib/report/as-svg'
import { type FormatName, type HeavyFormat, isQuick } from '@/lib/report/format-table'
import { formats } from '@/lib/report/formats'
import type { Report } from '@/lib/report/report-of'
import { bundle, type KeptBytes } from './bundle'
import { press } from './press'

export interface WriteOptions {
  /** Aborted: whatever runs for this file ends at once. */
  signal?: AbortSignal | undefined
  /** Where the work is: in the queue, at the setter, or being packed; `done` counts from 0 to 1. */
  onStep?: ((at: { step: 'waiting' | 'setting' | 'packing'; done: number }) => void) | undefined
  /** Where the kept copies are fetched from, for the bundle. Without it the bundle holds none. */
  snapshots?: KeptBytes | undefined
  /** CSV word for word: for programs, not for spreadsheets. */
  exactCsv?: boolean | undefined
}

/**
 * A report as a file of any format. A heavy one is set elsewhere and may be refused: it took too long, or too much,
 * or was no longer wanted. The same report is the same bytes, whenever and wherever it is written.
 */
export async function writeReport(
  report: Report,
  format: FormatName,
  options: WriteOptions = {},
): Promise<Outcome<Uint8Array>> {
  if (format === 'csv' && options.exactCsv)
    return done(new TextEncoder().encode(reportAsCsv(report.model, { spreadsheetSafe: false })))
  if (isQuick(format)) return done(formats[format].render(report))
  options.onStep?.({ step: 'waiting', done: 0 })
  const written = await setters[format](report, options)
  if (written.ok) options.onStep?.({ step: 'setting', done: 1 })
  return written
}

type Setter = (report: Report, options: WriteOptions) => Promise<Outcome<Uint8Array>>

const started = ({ onStep, signal }: WriteOptions) => ({
  signal,
  onStart: () => onStep?.({ step: 'setting', done: 0 }),
})

const setters: Record<HeavyFormat, Setter> = {
  pdf: ({ model }, options) => press('pdf', { paper: reportAsPaper(model) }, started(options)),
  docx: ({ model }, options) => press('docx', { paper: reportAsPaper(model) }, started(options)),
  xlsx: ({ model }, options) =>
    press(
      'xlsx',
      {
        title: reportAsPaper({ ...model, parts: [] }).title,
        author: model.newsroom,
        at: model.composedAt,
        sheets: reportAsSheets(model),
      },
      started(options),
    ),
  png: ({ model }, options) =>
    press('png', { svg: mapAsSvg(model.map), ...mapSize(model.map) }, started(options)),
  zip: async (report, options) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of bundle(
      report,
      (each) => writeReport(report, each, { signal: options.signal }),
      options,
    )) {
      if (!(chunk instanceof Uint8Array)) return chunk
      chunks.push(chunk)
    }
    return done(new Uint8Array(Buffer.concat(chunks)))
  },
}
