import { done, type Outcome } from '@/lib/model/refusal'
import type { FormatName } from '@/lib/report/format-table'
import type { Report } from '@/lib/report/report-of'
import { bundle } from './bundle'
import { type WriteOptions, writeReport } from './write-report'

/**
 * A report for somebody who waits for it. The bundle goes out as it is packed, so that no more of it is held here than
 * the reader's line has room for; whatever can be refused is refused before its first byte. All else is sent whole.
 */
export async function sendReport(
  report: Report,
  format: FormatName,
  options: WriteOptions,
  write: typeof writeReport = writeReport,
): Promise<Outcome<Uint8Array | ReadableStream<Uint8Array>>> {
  return format === 'zip' ? streamed(report, options, write) : write(report, format, options)
}

async function streamed(
  report: Report,
  options: WriteOptions,
  write: typeof writeReport,
): Promise<Outcome<ReadableStream<Uint8Array>>> {
  // Whoever hangs up says so to the stream; not every server also aborts the request by then.
  const gone = new AbortController()
  const signal = AbortSignal.any([gone.signal, ...(options.signal ? [options.signal] : [])])
  const pieces = bundle(report, (each) => write(report, each, { ...options, signal }), {
    ...options,
    signal,
  })
  const first = await pieces.next()
  if (!first.done && !(first.value instanceof Uint8Array)) return first.value
  let waiting: typeof first | undefined = first
  return done(
    new ReadableStream<Uint8Array>(
      {
        async pull(line) {
          const { done: over, value } = waiting ?? (await pieces.next())
          waiting = undefined
          if (over) return line.close()
          // Too late to say why: a line that breaks is no whole file to anybody.
          if (!(value instanceof Uint8Array)) return line.error(new Error(value.code))
          line.enqueue(value)
        },
        async cancel() {
          gone.abort()
          await pieces.return(undefined)
        },
      },
      { highWaterMark: 0 },
    ),
  )
}
