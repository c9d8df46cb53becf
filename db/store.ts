import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Announcer } from './announce'
import type { Engine } from './dialect/engine'
import { openPostgres } from './dialect/postgres'
import { openSqlite } from './dialect/sqlite'
import { Prepared } from './prepared'
import * as postgresTables from './schema/postgres-tables'
import * as sqliteTables from './schema/sqlite-tables'
import type { Tables } from './schema/tables'
import { SnapshotFolder } from './snapshots'

/** All that is kept, opened. Reading takes a Store; writing goes through `write/record` and nowhere else. */
export interface Store extends Engine {
  readonly tables: Tables
  readonly prepared: Prepared
  readonly announcer: Announcer
  readonly snapshots: SnapshotFolder
}

export interface Whereabouts {
  /** `postgres://…` switches the engine. */
  databaseUrl?: string | undefined
  /** Folder of the SQLite file and of the snapshots. */
  dataFolder: string
}

export function openStore({ databaseUrl, dataFolder }: Whereabouts): Store {
  mkdirSync(dataFolder, { recursive: true })
  const engine = databaseUrl ? openPostgres(databaseUrl) : openSqlite(path.join(dataFolder, 'sanad.db'))
  return storeOver(engine, path.join(dataFolder, 'snapshots'))
}

/** A Store over an engine that is already open; tests hand in SQLite in memory, or PGlite. */
export function storeOver(engine: Engine, snapshotFolder: string): Store {
  return {
    ...engine,
    tables: (engine.name === 'sqlite' ? sqliteTables : postgresTables) as unknown as Tables,
    prepared: new Prepared(),
    announcer: new Announcer(),
    snapshots: new SnapshotFolder(snapshotFolder),
  }
}
