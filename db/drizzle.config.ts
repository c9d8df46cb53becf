import { defineConfig } from 'drizzle-kit'

/** `npm run migrations` runs this twice: for SQLite, and with a DATABASE_URL for PostgreSQL. Paths are from the root. */
const postgres = process.env.DATABASE_URL?.startsWith('postgres')

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: `./db/schema/${postgres ? 'postgres' : 'sqlite'}-tables.ts`,
  out: `./db/migrations/${postgres ? 'postgres' : 'sqlite'}`,
})
