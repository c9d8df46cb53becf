import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Outcome } from '@/lib/model/refusal'

/**
 * What both engines share, and nothing else. PostgreSQL's builder types are the canonical ones; each dialect casts
 * its own handle to them once (see `schema/kit`).
 */
type Builder = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** May ask. Handed out freely. */
export type Reader = Pick<Builder, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'>

/** May change. Handed out only inside `transact`, and so only by `write/record`. */
export type Writer = Reader & Pick<Builder, 'insert' | 'update' | 'delete'>

export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Sees committed rows only, and never waits for a writer. */
  readonly read: Reader
  /**
   * For a library that runs queries of its own (the account library). Each statement stands alone: it waits for a
   * transaction that is under way and can never slip into one.
   */
  readonly strangers: unknown
  /**
   * All or nothing. Commits when `work` ends in Done; rolls back when it ends in a Refusal or throws. `work` may run
   * again when the engine asks for a retry, so it must touch nothing outside the base. Not to be nested.
   */
  transact<T>(work: (tx: Writer) => Promise<Outcome<T>>): Promise<Outcome<T>>
  /** Runs migration files that were not run yet, each in a transaction of its own. Safe to race. */
  migrate(): Promise<void>
  close(): Promise<void>
}
