/** Places that are taken in turn: who comes when all are taken waits, in the order they came. */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(places: number) {
    this.#free = places
  }

  /**
   * Waits for a place.
   *
   * @returns whether there is one to `pass` on; not for who gave up before their turn came
   */
  async take(signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted) return false
    if (this.#free > 0) {
      this.#free--
      return true
    }
    return new Promise((settle) => {
      const come = () => {
        signal?.removeEventListener('abort', leave)
        settle(true)
      }
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(come), 1)
        settle(false)
      }
      this.#waiting.push(come)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands one's place to the next in line. */
  pass(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
