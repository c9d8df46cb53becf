import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Store } from '../store'

/**
 * That a column is one of a list of any length. The list travels as one JSON parameter, so that the statement is the
 * same for one id and for fifty and can be prepared; `IN (?, ?, …)` would be another statement for every length.
 *
 * @param name  of the placeholder; it is given `asList(ids)`
 */
export function oneOf(store: Store, column: AnyColumn, name: string): SQL {
  const given = sql.placeholder(name)
  return store.name === 'sqlite'
    ? sql`${column} in (select value from json_each(${given}))`
    : sql`${column} = any(array(select json_array_elements_text(${given}::json)))`
}

export const asList = (ids: Iterable<string>) => JSON.stringify([...ids])
