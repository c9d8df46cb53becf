// `npm run sanad -- <verb>`: ready, then the command line in TypeScript, with its exit code as ours.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReady } from './ready.mjs'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
makeReady([])
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const done = spawnSync(
  process.execPath,
  [tsx, path.join(root, 'app/cli/main.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, SANAD_CWD: process.cwd(), SANAD_ROOT: root },
  },
)
process.exit(done.status ?? 1)
