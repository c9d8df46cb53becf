import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Reading, type Unread, unreadable } from './page-reading'

interface Said {
  ready?: true
  early?: Reading
  whole?: Reading
  fault?: string
}

/** How long one reading may take, once the worker is up; then the worker is ended and what it had said so far counts. */
const patience = { reading: 12_000, starting: 30_000 }

/**
 * Reads bytes in a thread of its own, so that a page built to be slow stalls nobody and one built to take memory ends
 * the thread and not the server. One reading at a time; the thread stays for the next.
 *
 * The thread runs the source itself, through tsx, in `npm start` as in a test: Next bundles only what it serves.
 */
class ReadingRoom {
  #worker: Worker | undefined
  #turn: Promise<unknown> = Promise.resolve()

  read(bytes: Uint8Array, unread: Unread, ms = patience.reading): Promise<Reading> {
    const reading = this.#turn.then(() => this.#readNow(bytes, unread, ms))
    this.#turn = reading.catch(() => {})
    return reading
  }

  async #readNow(bytes: Uint8Array, unread: Unread, ms: number): Promise<Reading> {
    const nothing = unreadable(unread.mediaType || 'application/octet-stream', 'unreadable')
    const worker = await this.#ready()
    if (!worker) return nothing
    return new Promise((resolve) => {
      let early: Reading | undefined
      const end = (reading: Reading, broken = false) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd)
        if (broken) this.#drop(worker)
        resolve(reading)
      }
      const onEnd = () => end(early ?? nothing, true)
      const onMessage = (said: Said) => {
        if (said.early) early = said.early
        else if (said.whole) end(said.whole)
        else if (said.fault) end(early ?? nothing)
      }
      const timer = setTimeout(onEnd, ms)
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd)
      worker.postMessage({ bytes, unread })
    })
  }

  #ready(): Promise<Worker | undefined> {
    if (this.#worker) return Promise.resolve(this.#worker)
    const file = path.join(/*turbopackIgnore: true*/ process.cwd(), 'app', '_outside', 'reading-worker.mjs')
    const worker = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    })
    worker.unref()
    return new Promise((resolve) => {
      const failed = () => {
        clearTimeout(timer)
        this.#drop(worker)
        resolve(undefined)
      }
      const timer = setTimeout(failed, patience.starting)
      worker.once('error', failed)
      worker.once('message', () => {
        clearTimeout(timer)
        worker.off('error', failed)
        // Between readings nobody listens, and an error nobody hears would end the server.
        worker.on('error', () => this.#drop(worker))
        this.#worker = worker
        resolve(worker)
      })
    })
  }

  #drop(worker: Worker) {
    if (this.#worker === worker) this.#worker = undefined
    void worker.terminate()
  }
}

const held = globalThis as typeof globalThis & { sanadReadingRoom?: ReadingRoom }
held.sanadReadingRoom ??= new ReadingRoom()

/** What these bytes say. Never fails: what cannot be read is kept, and said to be unreadable. */
export const readAside = (bytes: Uint8Array, unread: Unread, ms?: number): Promise<Reading> =>
  held.sanadReadingRoom!.read(bytes, unread, ms)
