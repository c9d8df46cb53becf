import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { drizzle as drizzleProxy } from 'drizzle-orm/sqlite-proxy'
import type { Outcome } from '@/lib/model/refusal'
import * as schema from '../schema/sqlite-tables'
import type { Engine, Reader, Writer } from './engine'
import { migrationsIn } from './migrations'
import { Turn } from './turn'

/**
 * SQLite in this process, as an asynchronous engine.
 *
 * better-sqlite3 is synchronous, and Drizzle's `transaction` on it refuses an async callback *after* having run its
 * first statement outside any transaction. So transactions are ours: one writing connection, one turn at a time,
 * BEGIN IMMEDIATE … COMMIT. Two connections rather than one, because WAL then gives readers the committed state
 * without waiting: a read that happens while a write is half done sees nothing of it, as on PostgreSQL.
 *
 * The trap to know: one process. A second process writing to the same file waits on SQLite's own lock, and its wait
 * blocks this event loop; the CLI does so for milliseconds, a second server should use PostgreSQL.
 *
 * @param file  path of the database, or ':memory:' (tests), where reader and writer must share the one connection
 */
export function openSqlite(file: string): Engine {
  const writing = connect(file)
  const reading = file === ':memory:' ? writing : connect(file, true)
  const writer = drizzle(writing, { schema }) as unknown as Writer
  const turn = new Turn()
  const begin = writing.prepare('BEGIN IMMEDIATE')
  const commit = writing.prepare('COMMIT')
  const rollBack = writing.prepare('ROLLBACK')

  return {
    name: 'sqlite',
    read: drizzle(reading, { schema }) as unknown as Reader,
    strangers: drizzleProxy(
      async (sql, params, method) => turn.take(async () => runAlone(writing, sql, params, method)),
      { schema },
    ),

    transact: <T>(work: (tx: Writer) => Promise<Outcome<T>>) =>
      turn.take(async () => {
        begin.run()
        try {
          const outcome = await work(writer)
          if (outcome.ok) commit.run()
          else rollBack.run()
          return outcome
        } catch (bug) {
          if (writing.inTransaction) rollBack.run()
          throw bug
        }
      }),

    migrate: () => turn.take(async () => migrate(writing)),

    close: () =>
      turn.take(async () => {
        if (reading !== writing) reading.close()
        writing.close()
      }),
  }
}

function connect(file: string, readonly = false): Database.Database {
  const connection = new Database(file, { readonly })
  connection.pragma('busy_timeout = 5000')
  connection.pragma('foreign_keys = ON')
  if (!readonly) {
    connection.pragma('journal_mode = WAL')
    // NORMAL survives a killed process; only a power cut can take the last commits, never corrupt the file.
    connection.pragma('synchronous = NORMAL')
  }
  return connection
}

/** sqlite-proxy wants rows as arrays of values, and one bare row for `get`. */
function runAlone(connection: Database.Database, sql: string, params: unknown[], method: string) {
  const statement = connection.prepare(sql)
  if (!statement.reader) {
    statement.run(...params)
    return { rows: [] }
  }
  const rows = statement.raw().all(...params) as unknown[][]
  return { rows: (method === 'get' ? rows[0] : rows) as unknown[] }
}

/**
 * Foreign keys go off *before* BEGIN (inside a transaction the pragma is ignored, and dropping a rebuilt table would
 * cascade into its children), and are checked as a whole before COMMIT.
 */
function migrate(connection: Database.Database) {
  connection.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)')
  for (const { name, statements } of migrationsIn('sqlite')) {
    connection.pragma('foreign_keys = OFF')
    connection.exec('BEGIN IMMEDIATE')
    try {
      const mine =
        connection.prepare('INSERT INTO migrations (name) VALUES (?) ON CONFLICT DO NOTHING').run(name)
          .changes === 1
      if (mine) for (const statement of statements) connection.exec(statement)
      const orphans = connection.pragma('foreign_key_check') as unknown[]
      if (orphans.length > 0)
        throw new Error(`migration ${name} leaves ${orphans.length} rows pointing at nothing`)
      connection.exec('COMMIT')
    } catch (bug) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      throw bug
    } finally {
      connection.pragma('foreign_keys = ON')
    }
  }
}
