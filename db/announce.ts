import type { Notice } from '@/lib/model/notice'

type Listener = (notices: Notice[]) => void

/**
 * Tells whoever listens, in this process, that something was committed. Notices are for freshness only: losing one
 * loses no fact, since every screen asks again when it reconnects. Other instances learn of it by `read/follow-log`.
 */
export class Announcer {
  #listeners = new Set<Listener>()

  tell(notices: Notice[]) {
    if (notices.length > 0) for (const listener of this.#listeners) listener(notices)
  }

  /** @returns what to call to stop listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #workers = new Set<() => void>()

  /** Tells this process's workers that a job was posted where no Notice follows. */
  callForWork() {
    for (const worker of this.#workers) worker()
  }

  /** @returns what to call to stop listening */
  listenForWork(worker: () => void): () => void {
    this.#workers.add(worker)
    return () => this.#workers.delete(worker)
  }

  get listening() {
    return this.#listeners.size
  }
}
