import { dossierBytes } from './as-dossier'
import { reportAsHtml } from './as-html'
import { mapAsSvg } from './as-svg'
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
  svg: text('image/svg+xml; charset=utf-8', 'svg', ({ model }) => mapAsSvg(model.map)),
} as const satisfies Record<string, ReportFormat>

export type Format = keyof typeof formats
export const formatNames = Object.keys(formats) as Format[]

/** What is kept of every issued report: the page a person reads, and the facts a machine can check. */
export const issuedFormats = ['html', 'json'] as const satisfies readonly Format[]
