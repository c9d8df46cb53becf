import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** How long a fetched page takes to its article, in a process of its own: reading is a room behind a door. */
export async function races() {
  const told = execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'app/_outside/read-page.bench.ts')],
    { cwd: root, encoding: 'utf8' },
  )
  const { bytes, ms } = JSON.parse(told) as { bytes: number; ms: number[] }
  return {
    races: [
      {
        name: `a page of ${Math.round(bytes / 1000)} kB to its article`,
        unit: 'ms',
        atMost: 400,
        rounds: ms.length,
        measure: async () => ms.shift()!,
      },
    ],
  }
}
