import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

const orNull = (value: unknown) => (value === null ? null : JSON.stringify(value))

/**
 * The words in which `tables.ts` is written, as each engine spells them.
 *
 * Both kits give the same TypeScript values, so one schema and one set of queries serve both engines. PostgreSQL's
 * types are the canonical ones, because its builders are asynchronous by nature and awaiting SQLite's synchronous
 * ones does no harm. The price is the one cast at the end of `sqliteKit`: what it hides (operators that only
 * PostgreSQL has) is caught by running the whole db suite on both.
 *
 * Moments of our own nouns are ISO 8601 text: equal on both engines, sortable as bytes, and the same string in a
 * row, an Entry's hash and a Dossier. Only the account library's tables need real dates.
 */
export const postgresKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  key: pg.primaryKey,
  text: (name: string) => pg.text(name),
  /** Text compared byte by byte, whatever the cluster's locale: for keys that are searched by prefix. */
  word: (name: string) => pg.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })(name),
  count: (name: string) => pg.integer(name),
  number: (name: string) => pg.doublePrecision(name),
  flag: (name: string) => pg.boolean(name),
  date: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  big: (name: string) => pg.bigint(name, { mode: 'number' }),
  /** Nothing stays NULL. Drizzle's own type makes the JSON word `null` of it when the statement is prepared. */
  json: <T>(name: string) =>
    pg.customType<{ data: T; driverData: unknown }>({ dataType: () => 'jsonb', toDriver: orNull })(name),
}

export type Kit = typeof postgresKit

export const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  key: lite.primaryKey,
  text: (name: string) => lite.text(name),
  word: (name: string) => lite.text(name),
  count: (name: string) => lite.integer(name),
  number: (name: string) => lite.real(name),
  flag: (name: string) => lite.integer(name, { mode: 'boolean' }),
  date: (name: string) => lite.integer(name, { mode: 'timestamp_ms' }),
  big: (name: string) => lite.integer(name),
  json: <T>(name: string) =>
    lite.customType<{ data: T; driverData: string | null }>({
      dataType: () => 'text',
      toDriver: orNull,
      fromDriver: (json) => JSON.parse(json as string) as T,
    })(name),
} as unknown as Kit
