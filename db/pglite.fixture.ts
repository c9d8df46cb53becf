import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Engine } from './dialect/engine'
import { engineOver } from './dialect/postgres'
import * as postgresTables from './schema/postgres-tables'

/** A PostgreSQL without a server: a copy of the template, where one was founded. */
export async function openPglite(close: (client: PGlite) => Promise<void> = (client) => client.close()) {
  const template = process.env.SANAD_PGLITE_TEMPLATE
  const client = await PGlite.create(template ? { loadDataDir: new Blob([readFileSync(template)]) } : {})
  return { client, engine: engineOn(client, () => close(client)) }
}

function engineOn(client: PGlite, close: () => Promise<void>): Engine {
  const db = drizzle(client, { schema: postgresTables }) as unknown as Parameters<typeof engineOver>[0]
  return engineOver(db, { each: (sql) => client.exec(sql), close })
}

/** Opening a copy takes two seconds and emptying one a few hundredths, so who is done leaves it to the next. */
const idle: PGlite[] = []

export async function borrowPglite(): Promise<Engine> {
  const client = idle.pop()
  return client ? engineOn(client, () => leave(client)) : (await openPglite(leave)).engine
}

async function leave(client: PGlite) {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  )
  await client.exec(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} RESTART IDENTITY CASCADE`)
  idle.push(client)
}
