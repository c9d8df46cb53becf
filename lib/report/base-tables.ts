import type { BaseView } from './base-view'
import type { CsvValue } from './csv-cell'

interface Table {
  head: readonly string[]
  rows: readonly (readonly CsvValue[])[]
}

/** What each view of the base says, as records. Columns are named in English in every language, for programs. */
export const baseTables: Record<BaseView['view'], (view: BaseView) => Table> = {
  blocks: ({ blocks }) => ({
    head: [
      'part',
      'source_id',
      'source',
      'claims',
      'settled',
      'open',
      'wrong',
      'falls',
      'touches',
      'retracted',
      'only_through',
    ],
    rows: [
      ...blocks.blocks.map((each) => [
        'source',
        each.source,
        each.name,
        ...counts(each),
        each.falls,
        each.touches,
        yes(each.retracted),
        each.ways.map(({ name, claims }) => `${name} (${claims})`).join('; '),
      ]),
      ['smaller_sources', null, null, ...counts(blocks.rest), null, null, null, null],
      ['no_single_source', null, null, ...counts(blocks.safe), null, null, null, null],
      ['no_origin', null, null, ...counts(blocks.unfounded), null, null, null, null],
    ],
  }),
  list: ({ loads }) => ({
    head: ['source_id', 'source', 'kind', 'grade', 'retracted', 'falls', 'touches'],
    rows: loads.map(({ source, name, kind, grade, retracted, falls, touches }) => [
      source,
      name,
      kind,
      grade,
      yes(retracted),
      falls,
      touches,
    ]),
  }),
  // A line for each cell that is not empty: a pivot table makes the matrix of it again.
  outlets: ({ matrix }) => ({
    head: ['origin_id', 'origin', 'outlet_id', 'outlet', 'claims'],
    rows: matrix.rows.flatMap((row) => [
      ...matrix.columns.flatMap((column, i): CsvValue[][] =>
        row.cells[i] ? [[row.source, row.name, column.source, column.name, row.cells[i]!]] : [],
      ),
      ...(row.direct > 0 ? [[row.source, row.name, null, 'directly', row.direct]] : []),
    ]),
  }),
  time: ({ timeline }) => ({
    head: ['month', 'claims', 'first'],
    rows: [
      ...timeline.months.map(({ month, claims, firsts }) => [
        month,
        claims,
        firsts.map((each) => `${each.name} (${each.claims})`).join('; '),
      ]),
      ...(timeline.undated > 0 ? [['undated', timeline.undated, null]] : []),
    ],
  }),
}

const yes = (is: boolean) => (is ? 'yes' : 'no')
const counts = (part: { claims: number } & Partial<Record<'settled' | 'open' | 'wrong', number>>) => [
  part.claims,
  part.settled ?? 0,
  part.open ?? 0,
  part.wrong ?? 0,
]
