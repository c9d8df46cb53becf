import type { ReportPart } from '@/lib/model/report-parts'
import type { Paper, PaperBlock, PaperColumn, PaperRow, Par, Run, TextRun } from './paper'
import type { ClaimRef, Quote, ReportModel, SourceRef, StatusLook } from './report-model'
import { type Sayings, sayings } from './sayings'

/** What every part of the paper is written with. */
export interface Pen extends Sayings {
  report: ReportModel
  layout: Paper['layout']
  has: (part: ReportPart) => boolean
}

export const penFor = (report: ReportModel, layout: Paper['layout']): Pen => ({
  report,
  layout,
  has: (part) => report.parts.includes(part),
  ...sayings(report.language, Boolean(report.over)),
})

/** The head of a part, numbered among those the report has. */
export const partHead = ({ report, say }: Pen, part: ReportPart): PaperBlock => ({
  kind: 'heading',
  level: 1,
  id: part,
  number: String(report.parts.indexOf(part) + 1),
  text: say(`report.section.${part}`),
})

export const subHead = (text: string): PaperBlock => ({ kind: 'heading', level: 3, text })

export const words = (text: string, more: Omit<TextRun, 'text'> = {}): TextRun => ({ text, ...more })
export const quiet = (text: string): TextRun => ({ text, style: 'quiet' })
export const strong = (text: string): TextRun => ({ text, style: 'strong' })
export const badge = (look: StatusLook): Run => ({ badge: look })

export const par = (runs: Run[] | string, role?: Par['role']): Par => ({
  runs: typeof runs === 'string' ? [words(runs)] : runs,
  ...(role && { role }),
})
export const parBlock = (runs: Run[] | string, role?: Par['role']): PaperBlock => ({
  kind: 'par',
  par: par(runs, role),
})

/** What several people typed in several lines stays in several lines. */
export const linesOf = (text: string, role?: Par['role']): Par[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => par(line, role))

/** Words in the language and direction they were said in. */
export const tongue = ({ language, direction }: Quote): Pick<Par, 'language' | 'rtl'> => ({
  ...(language && { language }),
  ...(direction === 'rtl' && { rtl: true }),
})
export const spokenPar = (quote: Quote, role?: Par['role']): Par => ({
  runs: [words(quote.text.replace(/\s*\n\s*/g, ' '))],
  ...(role && { role }),
  ...tongue(quote),
})

export const claimPlace = (pen: Pen, number: number) => (pen.has('claims') ? { to: `c${number}` } : {})
export const sourcePlace = (pen: Pen, code: string) => (pen.has('sources') ? { to: code } : {})

export const claimRun = (pen: Pen, { number }: ClaimRef): TextRun =>
  words(String(number), claimPlace(pen, number))
export const claimRuns = (pen: Pen, claims: readonly ClaimRef[]): Run[] =>
  claims.flatMap((claim, i) => [...(i > 0 ? [words(', ')] : []), claimRun(pen, claim)])
export const sourceRuns = (pen: Pen, { code, name }: SourceRef): Run[] => [
  words(code, sourcePlace(pen, code)),
  words(` ${name}`),
]

/** Only what a reader may safely open is a link; anything else is printed as the words it is. */
export const linkRun = (address: string, text = address): TextRun =>
  words(text, /^https?:\/\/[^\s]+$/i.test(address) ? { url: address } : {})

export const table = (caption: string, columns: PaperColumn[], rows: PaperRow[]): PaperBlock => ({
  kind: 'table',
  caption,
  columns,
  rows,
})
