import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface Server {
  url: string
  /** What it has printed so far. */
  printed: () => string
  stop: () => Promise<void>
}

/** Starts the built app on a data folder, as `npm start` does, and waits until it answers. */
export async function runServer(dataFolder: string, port?: number): Promise<Server> {
  const at = port ?? (await freePort())
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(at)],
    {
      cwd: root,
      env: {
        ...process.env,
        SANAD_DATA: dataFolder,
        PORT: String(at),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  const url = `http://localhost:${at}`
  await untilItAnswers(`http://127.0.0.1:${at}/readyz`, child, () => printed)
  return { url, printed: () => printed, stop: () => end(child) }
}

async function untilItAnswers(url: string, child: ChildProcess, printed: () => string) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the server did not answer:\n${printed()}`)
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
