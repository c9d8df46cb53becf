import { z } from 'zod'
import { interfaceLanguages } from '@/lib/model/languages'
import { reportParts } from '@/lib/model/report-parts'
import { type FormatName, formatNames } from './format-table'

/** What a person chooses of a report before it is written; what a template keeps. */
export const ReportChoice = z.object({
  language: z.enum(interfaceLanguages),
  parts: z.array(z.enum(reportParts)).min(1).max(reportParts.length),
  /** Beside the page and the dossier, which every issued report has. */
  formats: z.array(z.enum(formatNames as [FormatName])).max(formatNames.length),
  /** Whether the approved claims become published by it. */
  publish: z.boolean(),
})
export type ReportChoice = z.infer<typeof ReportChoice>

/** Two formats every issued report has: the page a person reads, and the facts a machine can check. */
const alwaysIssued = ['html', 'json'] as const satisfies readonly FormatName[]

/** The formats in the order of the table, each once, with those that are always there. */
export const formatsToIssue = (chosen: readonly FormatName[]): FormatName[] =>
  formatNames.filter(
    (name) => (alwaysIssued as readonly FormatName[]).includes(name) || chosen.includes(name),
  )
