/** A page of rows and the key its successor starts after. Asks for one row more than it shows, to know if there is one. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
}

export function pageFrom<Row>(rows: Row[], limit: number, keyOf: (row: Row) => string | number): Page<Row> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? String(keyOf(last)) : null }
}
