import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { onePageProxy, onlyAddress } from './one-page-proxy'

/** The browser that takes pictures: Chromium, Chrome or Edge, by its path. Nothing = no pictures here. */
export const browserIn = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  env.SANAD_BROWSER || undefined

/** The top of a page as a screen shows it. What stands further down is in the kept text. */
const size = { width: 1200, height: 1600 }
const limits = { page: 8 * 1024 * 1024, picture: 12 * 1024 * 1024, ms: 30_000 }

let turn: Promise<unknown> = Promise.resolve()

/**
 * A picture of a kept page as a browser draws its very bytes, PNG. One at a time: a browser takes what memory it
 * gets. It runs no script and reaches nothing but these bytes (`one-page-proxy`), so pictures and style sheets that
 * the page only points to are missing from it.
 */
export function takePicture(
  page: { bytes: Uint8Array; contentType: string },
  signal: AbortSignal,
  browser = browserIn(),
): Promise<Outcome<Uint8Array>> {
  const mine = turn.then(() => pictureNow(page, signal, browser))
  turn = mine.catch(() => {})
  return mine
}

async function pictureNow(
  page: { bytes: Uint8Array; contentType: string },
  signal: AbortSignal,
  browser: string | undefined,
): Promise<Outcome<Uint8Array>> {
  if (!browser) return refuse('picture.no_browser')
  if (signal.aborted) return refuse('outside.cancelled')
  if (page.bytes.length > limits.page) return refuse('picture.failed', { what: `${page.bytes.length} B` })
  const folder = await mkdtemp(path.join(tmpdir(), 'sanad-picture-'))
  const proxy = await onePageProxy(page)
  const file = path.join(folder, 'picture.png')
  try {
    const ended = await run(browser, argumentsFor(folder, file, proxy.address), signal)
    if (signal.aborted) return refuse('outside.cancelled')
    if (ended !== 0) return refuse('picture.failed', { what: String(ended) })
    const picture = await readFile(file).catch(() => undefined)
    const isWhole = picture && picture.length <= limits.picture && picture.subarray(1, 4).toString() === 'PNG'
    return isWhole ? done(picture) : refuse('picture.failed', { what: 'PNG' })
  } finally {
    await proxy.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const argumentsFor = (folder: string, file: string, proxy: string): string[] => [
  '--headless=new',
  `--screenshot=${file}`,
  `--window-size=${size.width},${size.height}`,
  `--user-data-dir=${path.join(folder, 'profile')}`,
  `--proxy-server=http://${proxy}`,
  // Loopback too goes through the proxy; by itself a browser would make an exception for it.
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  // Chromium's own sandbox does not work for root, as which containers often run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  onlyAddress,
]

/** Runs it to its end, or ends it and what it started. */
function run(browser: string, args: string[], signal: AbortSignal): Promise<number | string> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(browser, args, { stdio: 'ignore', detached: true })
    const stop = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It ended meanwhile.
      }
    }
    const timer = setTimeout(stop, limits.ms)
    signal.addEventListener('abort', stop, { once: true })
    const end = (how: number | string) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      stop()
      resolve(how)
    }
    child.once('error', (fault) => end((fault as NodeJS.ErrnoException).code ?? 'fault'))
    child.once('exit', (code, killed) => end(code ?? killed ?? 'ended'))
  })
}
