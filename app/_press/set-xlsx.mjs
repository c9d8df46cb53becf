// Writes the sheets of a report as a workbook. The one place that knows hucre.
import { writeXlsx } from 'hucre/xlsx'

/** What a cell of a workbook can hold. */
const longest = 32_767

/**
 * @param {{ title: string, author: string, at: string, sheets: import('@/lib/report/as-sheets').Sheet[] }} job
 * @returns {Promise<Uint8Array>}
 */
export function setXlsx({ title, author, at, sheets }) {
  const when = new Date(at)
  return writeXlsx({
    properties: { title, creator: author, created: when, modified: when },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letterOf(columns.length)}${rows.length + 1}` },
      columns: columns.map(({ width }) => ({ width })),
      rows: [columns.map(({ head }) => head), ...rows.map((row) => row.map(plain))],
      cells: new Map([...boldHeads(columns), ...linkedCells(rows)]),
    })),
  })
}

const plain = (value) => {
  if (value === null) return null
  if (typeof value === 'object') return cut(value.url)
  return typeof value === 'string' ? cut(value) : value
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const cut = (text) => {
  const held = text.toWellFormed().replace(unprintable, '\ufffd')
  return held.length > longest ? `${held.slice(0, longest - 1).toWellFormed()}…` : held
}

const boldHeads = (columns) =>
  columns.map(({ head }, i) => [`0,${i}`, { value: head, style: { font: { bold: true } } }])

/** An address can be followed; any other text is kept from being read as a formula when it is typed over. */
const linkedCells = (rows) =>
  rows.flatMap((row, y) =>
    row.flatMap((value, x) => {
      if (value === null || typeof value === 'number') return []
      if (typeof value === 'object')
        return [[`${y + 1},${x}`, { value: cut(value.url), hyperlink: { target: value.url } }]]
      return [
        [`${y + 1},${x}`, { value: cut(value), style: { alignment: { wrapText: true, vertical: 'top' } } }],
      ]
    }),
  )

const letterOf = (count) => String.fromCharCode(64 + count)
