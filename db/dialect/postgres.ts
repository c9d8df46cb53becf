import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Outcome } from '@/lib/model/refusal'
import * as schema from '../schema/postgres-tables'
import type { Engine, Reader, Writer } from './engine'
import { migrationsIn } from './migrations'

/** Carries a Refusal out of Drizzle's transaction, which rolls back only when something is thrown. */
class RolledBack {
  constructor(readonly refusal: Outcome<never>) {}
}

/** What a database says when it wants the same transaction again: serialization failure, deadlock. */
const retryable = new Set(['40001', '40P01'])
const tries = 8

/**
 * PostgreSQL, or an engine that speaks its protocol.
 *
 * Writes follow one another because `record` updates the one row of `head` first: the second writer waits there, and
 * then sees all that the first one did. Under READ COMMITTED that is enough, with no retry. Engines that run
 * SERIALIZABLE whatever they are asked (CockroachDB) answer 40001 instead of waiting, hence the retry.
 */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  pool.on('error', (fault) => console.error(`A connection to PostgreSQL was lost: ${fault.message}`))
  return engineOver(drizzle(pool, { schema }), {
    each: (sql) => pool.query(sql),
    close: () => pool.end(),
  })
}

interface Plumbing {
  each(sql: string): Promise<unknown>
  close(): Promise<void>
}

/** The same engine over any Drizzle handle of the PostgreSQL family; PGlite in tests is one. */
export function engineOver(
  handle: Pick<NodePgDatabase<typeof schema>, 'transaction'>,
  plumbing: Plumbing,
): Engine {
  async function transact<T>(work: (tx: Writer) => Promise<Outcome<T>>, attempt = 1): Promise<Outcome<T>> {
    try {
      return await handle.transaction(async (tx) => {
        const outcome = await work(tx as unknown as Writer)
        if (!outcome.ok) throw new RolledBack(outcome)
        return outcome
      })
    } catch (thrown) {
      if (thrown instanceof RolledBack) return thrown.refusal
      if (attempt < tries && retryable.has(codeOf(thrown))) return transact(work, attempt + 1)
      throw thrown
    }
  }

  return {
    name: 'postgres',
    read: handle as unknown as Reader,
    strangers: handle,
    transact,
    migrate: () => migrate(handle, plumbing),
    close: plumbing.close,
  }
}

/** Drizzle wraps the driver's error, which carries the SQLSTATE. */
function codeOf(thrown: unknown): string {
  for (let fault = thrown; fault instanceof Error; fault = fault.cause as unknown) {
    const { code } = fault as { code?: unknown }
    if (typeof code === 'string') return code
  }
  return ''
}

async function migrate(handle: Pick<NodePgDatabase<typeof schema>, 'transaction'>, { each }: Plumbing) {
  const create = () => each('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)')
  // IF NOT EXISTS itself races between two starting servers; the loser's second look finds the table.
  await create().catch(create)
  for (const { name, statements } of migrationsIn('postgres')) {
    await handle.transaction(async (tx) => {
      const claimed = await tx.execute(
        `INSERT INTO migrations (name) VALUES ('${name}') ON CONFLICT DO NOTHING RETURNING name`,
      )
      if (claimed.rows.length === 0) return
      for (const statement of statements) await tx.execute(statement)
    })
  }
}
