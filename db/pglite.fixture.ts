import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { engineOver } from './dialect/postgres'
import * as postgresTables from './schema/postgres-tables'

/** A PostgreSQL without a server: a copy of the template, where one was founded. */
export async function openPglite() {
  const template = process.env.SANAD_PGLITE_TEMPLATE
  const client = await PGlite.create(template ? { loadDataDir: new Blob([readFileSync(template)]) } : {})
  const db = drizzle(client, { schema: postgresTables }) as unknown as Parameters<typeof engineOver>[0]
  const engine = engineOver(db, { each: (sql) => client.exec(sql), close: () => client.close() })
  return { client, engine }
}
