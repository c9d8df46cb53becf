import { type AnyColumn, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'

/**
 * One whole row, by a statement built once for its table. Row after row rather than one statement for many: that would
 * be another statement for every number of rows, and both engines limit how many values one may carry.
 */
export async function insertRow<Table extends PgTable>(
  store: Store,
  tx: Writer,
  table: Table,
  row: Table['$inferSelect'],
): Promise<void> {
  const query = store.prepared.use(tx, `insert_${getTableName(table)}`, (name) => {
    const fields = Object.keys(getTableColumns(table)).map((field) => [field, sql.placeholder(field)])
    return tx
      .insert(table)
      .values(Object.fromEntries(fields) as Table['$inferInsert'])
      .prepare(name)
  })
  await query.execute(row)
}

/** A value given when a prepared change is run, written as its column writes values. */
export const given = (column: AnyColumn, name: string): SQL =>
  sql`${sql.param(sql.placeholder(name), column)}`
