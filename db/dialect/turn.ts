/**
 * One at a time, in order of asking. SQLite has one writer; without this, an unrelated statement between two awaits
 * of an open transaction would join it, and vanish with its rollback.
 */
export class Turn {
  #last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => {})
    return mine
  }
}
