import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { SnapshotFolder } from './snapshots'

/**
 * One file that holds everything: the base, and each snapshot as a row beside it. SQLite itself is the archive
 * format, so a backup can be looked into with any SQLite tool. VACUUM INTO copies a consistent state while others
 * write (copying the file alone would miss the write-ahead log).
 */
export async function backUp(
  dataFolder: string,
  file: string,
): Promise<{ bytes: number; snapshots: number }> {
  await rm(file, { force: true })
  const source = new Database(path.join(dataFolder, 'sanad.db'), { readonly: true })
  source.prepare('VACUUM INTO ?').run(file)
  source.close()

  const archive = new Database(file)
  archive.pragma('journal_mode = DELETE')
  archive.exec('CREATE TABLE snapshot_bytes (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)')
  const add = archive.prepare('INSERT INTO snapshot_bytes VALUES (?, ?)')
  const folder = path.join(dataFolder, 'snapshots')
  let snapshots = 0
  for (const name of await filesUnder(folder)) {
    add.run(path.basename(name), await readFile(name))
    snapshots++
  }
  archive.close()
  return { bytes: (await stat(file)).size, snapshots }
}

/** The inverse. Only into a folder without a base: what is there is never overwritten. */
export async function restoreInto(dataFolder: string, file: string): Promise<Outcome<{ snapshots: number }>> {
  const target = path.join(dataFolder, 'sanad.db')
  if (
    await stat(target).then(
      () => true,
      () => false,
    )
  )
    return refuse('store.not_empty', { folder: dataFolder })
  let archive: Database.Database
  try {
    archive = new Database(file, { readonly: true })
    archive.prepare('SELECT count(*) FROM snapshot_bytes').get()
  } catch {
    return refuse('store.not_a_backup')
  }
  const folder = new SnapshotFolder(path.join(dataFolder, 'snapshots'))
  let snapshots = 0
  for (const row of archive.prepare('SELECT bytes FROM snapshot_bytes').iterate()) {
    await folder.keep((row as { bytes: Buffer }).bytes)
    snapshots++
  }
  archive.close()
  const half = path.join(await mkdtemp(path.join(dataFolder, 'restoring-')), 'sanad.db')
  await writeFile(half, await readFile(file))
  const base = new Database(half)
  base.exec('DROP TABLE snapshot_bytes')
  base.prepare('VACUUM INTO ?').run(target)
  base.close()
  await rm(path.dirname(half), { recursive: true })
  return done({ snapshots })
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
