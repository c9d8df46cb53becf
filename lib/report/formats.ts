import { reportAsClaimReview } from './as-claim-review'
import { csvRecords } from './as-csv'
import { dossiersPieces } from './as-dossier'
import { reportAsDot } from './as-dot'
import { reportAsGraphml } from './as-graphml'
import { htmlPieces } from './as-html'
import { markdownPieces } from './as-markdown'
import { reportAsProv } from './as-prov'
import { mapAsSvg } from './as-svg'
import { reportAsWebAnnotation } from './as-web-annotation'
import { formatTable, type QuickFormat } from './format-table'
import { dossiersOf, type Report } from './report-of'

/** One way to write a report down that takes no time to speak of. */
export interface ReportFormat {
  render: (report: Report) => Uint8Array
  /** The same bytes piece by piece: nobody waits for the last claim to see the first. */
  pieces: (report: Report) => Iterable<string>
  mediaType: string
  /** Of the file's name, without a dot. */
  ending: string
}

const encoder = new TextEncoder()
const quick = (name: QuickFormat, pieces: (report: Report) => Iterable<string>): ReportFormat => ({
  render: (report) => encoder.encode([...pieces(report)].join('')),
  pieces,
  mediaType: formatTable[name].mediaType,
  ending: formatTable[name].ending,
})

/**
 * The formats that are written here. All of them come from the same composed report, so none says what another
 * does not; so do the heavy ones, which are set in a process of their own (`app/_press`).
 */
export const formats = {
  html: quick('html', ({ model }) => htmlPieces(model)),
  json: quick('json', (report) => dossiersPieces(dossiersOf(report))),
  md: quick('md', ({ model }) => markdownPieces(model)),
  csv: quick('csv', ({ model }) => csvRecords(model)),
  'claim-review': quick('claim-review', (report) => [reportAsClaimReview(report)]),
  'web-annotation': quick('web-annotation', (report) => [reportAsWebAnnotation(report)]),
  prov: quick('prov', (report) => [reportAsProv(report)]),
  graphml: quick('graphml', (report) => [reportAsGraphml(report)]),
  dot: quick('dot', ({ model }) => [reportAsDot(model)]),
  svg: quick('svg', ({ model }) => [mapAsSvg(model.map)]),
} as const satisfies Record<QuickFormat, ReportFormat>

export type Format = QuickFormat
export const formatNames = Object.keys(formats) as Format[]
