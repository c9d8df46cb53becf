import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The SQL files that drizzle-kit wrote, in order of name, cut into statements.
 *
 * Drizzle's own migrators are not used: the SQLite one switches foreign keys off inside a transaction, where that
 * does nothing, and so deletes child rows when a table is rebuilt; and both skip a file whose timestamp is older
 * than the newest one applied. Ours goes by file name and takes the name's row as its lock.
 */
export function migrationsIn(engine: 'sqlite' | 'postgres'): { name: string; statements: string[] }[] {
  const folder = path.join(process.cwd(), 'db', 'migrations', engine)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.sql'.length),
      statements: readFileSync(path.join(folder, file), 'utf8')
        .split('--> statement-breakpoint')
        .map((statement) => statement.trim())
        .filter(Boolean),
    }))
}
