import { type Outcome, refuse } from '@/lib/model/refusal'

interface Line {
  running: number
  nextAt: number
  waiting: number
}

/** Hosts whose pause is remembered; more than anybody fetches from within one pause. */
const most = 1000

/**
 * Keeps this process from leaning on one site: only so many pages of a host at once, and a pause between the starts
 * of two, also when the first is long done. One that has to wait too long in line is refused rather than left hanging.
 * Each instance keeps its own lines; with several, a site may see as many visitors.
 */
export class HostQueue {
  readonly #lines = new Map<string, Line>()

  async take<T>(
    host: string,
    { atOnce, gapMs, waiting }: { atOnce: number; gapMs: number; waiting: number },
    signal: AbortSignal,
    work: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const line = this.#lines.get(host) ?? { running: 0, nextAt: 0, waiting: 0 }
    if (this.#lines.size >= most) this.#forgetIdle()
    this.#lines.set(host, line)
    if (line.waiting >= waiting) return refuse('outside.busy', { host })
    line.waiting++
    try {
      for (;;) {
        if (signal.aborted) return refuse('outside.cancelled')
        const now = Date.now()
        if (line.running < atOnce && (gapMs === 0 || now >= line.nextAt)) break
        await pause(Math.min(50, Math.max(5, line.nextAt - now)))
      }
      line.running++
      line.nextAt = Math.max(line.nextAt, Date.now() + gapMs)
    } finally {
      line.waiting--
    }
    try {
      return await work()
    } finally {
      line.running--
    }
  }

  #forgetIdle() {
    const now = Date.now()
    for (const [host, { running, waiting, nextAt }] of this.#lines)
      if (running === 0 && waiting === 0 && nextAt <= now) this.#lines.delete(host)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
