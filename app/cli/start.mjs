// `npm start` and `npm run dev`: ready, then Next on HOST and PORT (loopback and 3000 unless told).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReady } from './ready.mjs'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const developing = process.argv.includes('--dev')

makeReady(developing ? [] : ['build'])

const next = path.join(root, 'node_modules/next/dist/bin/next')
const port = process.env.PORT ?? '3000'
const server = spawn(
  process.execPath,
  [next, developing ? 'dev' : 'start', '-H', process.env.HOST ?? '127.0.0.1', '-p', port],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
  },
)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
