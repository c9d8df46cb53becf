import { reportById } from '@/db/read/find-reports'
import { keepReportFile } from '@/db/write/keep-report-file'
import { refuse } from '@/lib/model/refusal'
import { isFormatName } from '@/lib/report/format-table'
import { frozenReport } from '../_press/issue-composed'
import { writeReport } from '../_press/write-report'
import type { Handler } from './handler'

/** A setter that failed may have been short of memory; it gets a second chance. */
const chances = 2

export const makeReportFile: Handler<'report.make'> = async (
  { reportId, format },
  { store, signal, occasion, tries },
) => {
  const report = await reportById(store, reportId)
  if (!report || !isFormatName(format)) return undefined
  // Called off, or made already.
  if (!report.making.some((each) => each.format === format)) return undefined
  const frozen = await frozenReport(store, report.composition)
  if (!frozen) return refuse('ask.no_such_thing', { what: 'composition' })
  const written = await writeReport(frozen, format, { signal, snapshots: store.snapshots })
  if (written.ok) {
    const kept = await keepReportFile(store, occasion('report.issue'), reportId, format, written.value)
    return kept.ok ? undefined : kept
  }
  if (signal.aborted || tries < chances) throw new Error(`${written.code} ${JSON.stringify(written.facts)}`)
  return written
}
