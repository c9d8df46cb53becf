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
import { type BucketAccess, SnapshotBucket } from './snapshot-bucket'
import { SnapshotFolder, type Snapshots } from './snapshots'

/** All that is kept, opened. Reading takes a Store; writing goes through `write/record` and nowhere else. */
export interface Store extends Engine {
  readonly tables: Tables
  readonly prepared: Prepared
  readonly announcer: Announcer
  readonly snapshots: Snapshots
}

export interface Whereabouts {
  /** `postgres://…` switches the engine. */
  databaseUrl?: string | undefined
  /** Folder of the SQLite file and of the snapshots. */
  dataFolder: string
  /** S3-compatible storage for the snapshots, instead of the folder. */
  bucket?: BucketAccess | undefined
}

export function openStore({ databaseUrl, dataFolder, bucket }: Whereabouts): Store {
  mkdirSync(dataFolder, { recursive: true })
  const engine = databaseUrl ? openPostgres(databaseUrl) : openSqlite(path.join(dataFolder, 'sanad.db'))
  const folder = new SnapshotFolder(path.join(dataFolder, 'snapshots'))
  return storeOver(engine, bucket ? new SnapshotBucket(bucket, folder) : folder)
}

/** A Store over an engine that is already open; tests hand in SQLite in memory, or PGlite. */
export function storeOver(engine: Engine, snapshots: Snapshots): Store {
  return {
    ...engine,
    tables: (engine.name === 'sqlite' ? sqliteTables : postgresTables) as unknown as Tables,
    prepared: new Prepared(),
    announcer: new Announcer(),
    snapshots,
  }
}
