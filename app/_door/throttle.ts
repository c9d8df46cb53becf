const windowMs = 60_000
const tries = 10
const remembered = 10_000

/**
 * Ten tries a minute for one account, whoever is trying. Kept in this process only: it slows a guesser down, the
 * slow password hash does the rest. The oldest accounts are forgotten first, so that names made up by a guesser
 * cannot fill the memory.
 */
export class Throttle {
  #since = new Map<string, { from: number; tries: number }>()

  /** Counts one try. @returns whether it is one too many */
  tooMany(account: string, now: number): boolean {
    const key = account.trim().toLowerCase()
    const seen = this.#since.get(key)
    const current =
      seen && now - seen.from < windowMs
        ? { from: seen.from, tries: seen.tries + 1 }
        : { from: now, tries: 1 }
    this.#since.delete(key)
    this.#since.set(key, current)
    if (this.#since.size > remembered) this.#since.delete(this.#since.keys().next().value!)
    return current.tries > tries
  }

  forget(account: string) {
    this.#since.delete(account.trim().toLowerCase())
  }
}
