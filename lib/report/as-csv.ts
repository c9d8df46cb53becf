import { type CsvOptions, type CsvValue, csvHead, csvRecord } from './csv-cell'
import type { ReportClaim, ReportModel } from './report-model'

const columns: Record<string, (claim: ReportClaim) => CsvValue> = {
  number: ({ number }) => number,
  id: ({ id }) => id,
  claim: ({ quotes, brief }) => quotes[0]?.text ?? brief.text,
  language: ({ quotes, brief }) => (quotes[0] ?? brief).language,
  gloss: ({ gloss }) => gloss?.text ?? null,
  status: ({ look }) => look.label,
  status_code: ({ look }) => look.code,
  rating: ({ verdict }) => verdict?.rating.label ?? null,
  attribution: ({ verdict }) => verdict?.attribution ?? null,
  confidence: ({ verdict }) => verdict?.confidence ?? null,
  rationale: ({ verdict }) => verdict?.rationale ?? null,
  change_asked: ({ verdict }) => verdict?.changeAsked ?? null,
  concluded_by: ({ verdict }) => verdict?.by ?? null,
  concluded_at: ({ verdict }) => verdict?.at ?? null,
  signed_off_by: ({ verdict }) => verdict?.signOffs.map(({ by }) => by).join('; ') || null,
  signed_off_at: ({ verdict }) => verdict?.signOffs.map(({ at }) => at).join('; ') || null,
  finding: ({ finding }) => finding,
  chain: ({ lines }) =>
    lines.map((line) => line.map(({ source }) => source.name).join(' → ')).join('; ') || null,
  steps: ({ hops }) => hops.length,
  steps_read: ({ hops }) => hops.filter(({ access }) => access === 'read').length,
  flags: ({ flags }) =>
    flags
      .filter(({ dismissed }) => !dismissed)
      .map(({ code }) => code)
      .join('; ') || null,
  evidence: ({ evidence }) =>
    evidence.map(({ title, stanceLabel }) => `${stanceLabel}: ${title}`).join('; ') || null,
}

/** Every column with its name. The names are English in every language, so that a script finds them. */
const csvColumns = Object.entries(columns)

/** In a report on many articles also which one, at the end, where a script that counts columns is not disturbed. */
export const csvColumnsOf = ({ over }: ReportModel): typeof csvColumns =>
  over
    ? [
        ...csvColumns,
        ['article', ({ article }) => article?.headline.text ?? null],
        ['outlet', ({ article }) => article?.outlet ?? null],
      ]
    : csvColumns

/**
 * One row per claim. Safe for a spreadsheet unless told otherwise: then every field is the words themselves, for
 * programs that read by RFC 4180 and nothing else.
 */
export const reportAsCsv = (report: ReportModel, options?: CsvOptions): string =>
  [...csvRecords(report, options)].join('')

export function* csvRecords(report: ReportModel, options?: CsvOptions): Generator<string> {
  const columns = csvColumnsOf(report)
  yield csvHead(columns.map(([name]) => name))
  for (const claim of report.claims)
    yield csvRecord(
      columns.map(([, value]) => value(claim)),
      options,
    )
}
