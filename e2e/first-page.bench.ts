import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { cast, password } from './cast'
import { signIn } from './found-newsroom'
import { freePort, runServer } from './run-server'

const root = path.resolve(import.meta.dirname, '..')

/** What a person waits for: the server to come up, and the scripts of the article page. Asks for a finished build. */
export async function races() {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sanad-bench-'))
  const scripts = await scriptsOfArticlePage(dataFolder)
  return {
    races: [
      {
        name: 'scripts of the article page, gzipped',
        measure: async () => scripts,
        unit: 'kB',
        atMost: 250,
        rounds: 1,
      },
      {
        name: 'npm start to first page, already built',
        measure: () => secondsToFirstPage(dataFolder),
        unit: 's',
        atMost: 3,
        rounds: 3,
      },
    ],
    close: () => rmSync(dataFolder, { recursive: true, force: true }),
  }
}

/** By the clock, not on a core: this is what somebody sits through. */
async function secondsToFirstPage(dataFolder: string): Promise<number> {
  const port = await freePort()
  const from = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, SANAD_DATA: dataFolder, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise((resolve) => npm.once('exit', resolve))
  try {
    for (;;) {
      const page = await fetch(`http://127.0.0.1:${port}/sign-in`).then(
        (answer) => (answer.ok ? answer.text() : ''),
        () => '',
      )
      if (page) return (performance.now() - from) / 1000
      if (performance.now() - from > 60_000) throw new Error('npm start showed no page in a minute.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    // The whole group: npm does not hand every signal on to what it started.
    process.kill(-npm.pid!, 'SIGTERM')
    await ended
  }
}

/** Kilobytes of the scripts that the page of the example article names, as a browser that knows modules loads them. */
async function scriptsOfArticlePage(dataFolder: string): Promise<number> {
  const server = await runServer(dataFolder)
  try {
    const token = /\/welcome\/([\w-]+)/.exec(server.printed())![1]!
    await fetch(`${server.url}/api/v1/welcome/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: cast.ada.name, email: cast.ada.email, password }),
    })
    const cookie = await signIn(server.url, cast.ada.email)
    const asked = async (address: string) => {
      const answer = await fetch(`${server.url}${address}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`)
      return answer
    }
    const { rows } = (await (await asked('/api/v1/articles')).json()) as { rows: { id: string }[] }
    const page = await (await asked(`/articles/${rows[0]!.id}`)).text()
    const addresses = new Set<string>()
    for (const [tag, address] of page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g))
      if (!/\bnomodule\b/i.test(tag)) addresses.add(address!.replaceAll('&amp;', '&'))
    if (addresses.size === 0) throw new Error('The article page names no scripts.')
    let bytes = 0
    for (const address of addresses) bytes += gzipSync(await (await asked(address)).arrayBuffer()).length
    return bytes / 1000
  } finally {
    await server.stop()
  }
}
