import { dossierBytes } from './as-dossier'
import type { Report } from './report-of'

/** One way to write a report down. */
export interface Renderer {
  render: (report: Report) => Uint8Array
  mediaType: string
  /** Ending of the file's name. */
  ending: string
}

/** The shelf: every format a report can be had in, by name. */
export const formats = {
  json: {
    render: ({ dossier }) => dossierBytes(dossier),
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
  },
} as const satisfies Record<string, Renderer>

export type Format = keyof typeof formats

/** What is kept of an issued report. */
export const issuedFormats: Format[] = ['json']
