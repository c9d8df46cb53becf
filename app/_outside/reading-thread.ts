import { parentPort } from 'node:worker_threads'
import type { Unread } from './page-reading'
import { readBytes } from './read-bytes'

/** The thread's end of `read-aside`: one message in, one or two out. */
parentPort?.on('message', async ({ bytes, unread }: { bytes: Uint8Array; unread: Unread }) => {
  const say = (what: unknown) => parentPort?.postMessage(what)
  try {
    say({ whole: await readBytes(bytes, unread, (early) => say({ early })) })
  } catch (fault) {
    say({ fault: String(fault) })
  }
})
parentPort?.postMessage({ ready: true })
