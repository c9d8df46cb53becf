/** What a file of Sources has in its columns, in the order they are written, and what others call them. */
export const sourceColumns = {
  id: ['id'],
  name: ['name', 'nama', 'source', 'sumber', 'title'],
  kind: ['kind', 'type', 'jenis', 'tipe'],
  aliases: ['aliases', 'alias', 'other names', 'also known as', 'nama lain'],
  described: ['described', 'described as', 'description', 'keterangan', 'deskripsi'],
  domains: ['domains', 'domain', 'website domain', 'situs'],
  owner: ['owner', 'owned by', 'publisher', 'pemilik', 'penerbit'],
  country: ['country', 'negara'],
  language: ['language', 'lang', 'bahasa'],
  url: ['url', 'address', 'link', 'website', 'alamat'],
  reliability: ['reliability', 'grade', 'rating', 'keandalan', 'nilai'],
  reliabilityWhy: ['reliability_why', 'reliability why', 'reason', 'alasan nilai', 'alasan'],
  withheld: ['withheld', 'confidential', 'rahasia', 'dirahasiakan'],
  retractedWhy: ['retracted_why', 'retracted', 'retracted why', 'ditarik'],
  note: ['note', 'notes', 'catatan'],
} as const satisfies Record<string, readonly string[]>

export type SourceColumn = keyof typeof sourceColumns
export const sourceColumnNames = Object.keys(sourceColumns) as SourceColumn[]

/** Which column of the file holds what, counted from 0. */
export type ColumnMapping = Partial<Record<SourceColumn, number>>

/** Why a line is not taken, in words of `source.csv_problem`. */
export const lineProblems = [
  'no_name',
  'too_long',
  'kind_unknown',
  'grade_unknown',
  'address_wrong',
  'domain_wrong',
  'language_wrong',
  'withheld_unclear',
  'owner_unknown',
  'owner_itself',
  'two_of_that_name',
  'twice',
] as const
export type LineProblem = (typeof lineProblems)[number]

/** As many lines are looked at and brought in at once. */
export const mostLines = 2000
