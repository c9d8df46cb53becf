import { reportAsClaimReview } from './as-claim-review'
import { reportAsCsv } from './as-csv'
import { dossierBytes } from './as-dossier'
import { reportAsDot } from './as-dot'
import { reportAsGraphml } from './as-graphml'
import { reportAsHtml } from './as-html'
import { reportAsMarkdown } from './as-markdown'
import { reportAsProv } from './as-prov'
import { mapAsSvg } from './as-svg'
import { reportAsWebAnnotation } from './as-web-annotation'
import type { Report } from './report-of'

/** One way to write a report down. */
export interface ReportFormat {
  render: (report: Report) => Uint8Array
  mediaType: string
  /** Of the file's name, without a dot. */
  ending: string
}

const encoder = new TextEncoder()
const text = (mediaType: string, ending: string, write: (report: Report) => string): ReportFormat => ({
  render: (report) => encoder.encode(write(report)),
  mediaType,
  ending,
})

/** Every format there is. All of them are written from the same composed report, so none says what another does not. */
export const formats = {
  html: text('text/html; charset=utf-8', 'html', ({ model }) => reportAsHtml(model)),
  json: {
    render: ({ dossier }) => dossierBytes(dossier),
    mediaType: 'application/json; charset=utf-8',
    ending: 'sanad.json',
  },
  md: text('text/markdown; charset=utf-8', 'md', ({ model }) => reportAsMarkdown(model)),
  csv: text('text/csv; charset=utf-8; header=present', 'csv', ({ model }) => reportAsCsv(model)),
  'claim-review': text('application/ld+json', 'claim-review.jsonld', reportAsClaimReview),
  'web-annotation': text('application/ld+json', 'annotations.jsonld', reportAsWebAnnotation),
  prov: text('application/ld+json', 'prov.jsonld', reportAsProv),
  graphml: text('application/graphml+xml; charset=utf-8', 'graphml', reportAsGraphml),
  dot: text('text/vnd.graphviz; charset=utf-8', 'dot', ({ model }) => reportAsDot(model)),
  svg: text('image/svg+xml; charset=utf-8', 'svg', ({ model }) => mapAsSvg(model.map)),
} as const satisfies Record<string, ReportFormat>

export type Format = keyof typeof formats
export const formatNames = Object.keys(formats) as Format[]

/** What is kept of every issued report: the page a person reads, and the facts a machine can check. */
export const issuedFormats = ['html', 'json'] as const satisfies readonly Format[]
