import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { decodeText } from '@/lib/text/decode'
import { type ClaimMapping, proposeMapping } from './claim-columns'
import type { ClaimsRead } from './claim-draft'
import { fromClaimReview, holdsClaimReview } from './from-claim-review'
import { fromClaimTable } from './from-claim-table'
import { type Csv, type CsvRow, readCsv } from './read-csv'

/** A sheet, with what is proposed of its columns: a person may choose others, and `fromClaimTable` reads it again. */
export interface ClaimSheet {
  kind: 'sheet'
  separator: Csv['separator']
  header: string[]
  rows: CsvRow[]
  mapping: ClaimMapping
}

export type ClaimFile = ClaimSheet | { kind: 'claim-review'; read: ClaimsRead }

/** A list of claims, told apart by what is in it: ClaimReview in JSON or a page, or else a table with a header. */
export function openClaims(text: string): Outcome<ClaimFile> {
  if (holdsClaimReview(text) || /^\s*[[{]/.test(text)) {
    const read = fromClaimReview(text)
    return read.ok ? done({ kind: 'claim-review', read: read.value }) : read
  }
  const csv = readCsv(text)
  if (!csv.ok) return csv
  const [header, ...rows] = csv.value.rows
  if (!header || rows.length === 0) return refuse('claims.none_in_file')
  const names = header.cells.map((cell) => cell.trim())
  return done({
    kind: 'sheet',
    separator: csv.value.separator,
    header: names,
    rows,
    mapping: proposeMapping(names),
  })
}

/** The drafts of such a file, under the columns proposed or chosen. */
export const readClaims = (file: ClaimFile, mapping?: ClaimMapping): Outcome<ClaimsRead> =>
  file.kind === 'sheet' ? fromClaimTable(file.rows, mapping ?? file.mapping) : done(file.read)

/**
 * The letters of a list. Sheets saved by Excel outside UTF-8 are Windows-1252 in this part of the world; since every
 * row is shown before it is kept, that guess is taken here, and told.
 */
export function decodeClaims(bytes: Uint8Array): Outcome<{ text: string; guessed: boolean }> {
  const text = decodeText(bytes)
  if (text.ok) return done({ text: text.value, guessed: false })
  if (text.code !== 'text.wrong_encoding') return text
  const western = decodeText(bytes, 'windows-1252')
  return western.ok ? done({ text: western.value, guessed: true }) : western
}
