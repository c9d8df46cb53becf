import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openPglite } from './pglite.fixture'

/**
 * Founding a PostgreSQL in WebAssembly takes six seconds; copying one takes two. So one is founded and migrated before
 * the suite, and every test file opens a copy.
 */
export default async function foundTemplate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanad-pglite-'))
  const file = path.join(folder, 'template.tar')
  const { client, engine } = await openPglite()
  await engine.migrate()
  writeFileSync(file, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  await client.close()
  process.env.SANAD_PGLITE_TEMPLATE = file
  return () => rmSync(folder, { recursive: true, force: true })
}
