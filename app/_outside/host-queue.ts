import { type Outcome, refuse } from '@/lib/model/refusal'

interface Line {
  running: number
  nextAt: number
  waiting: number
}

/**
 * Keeps this process from leaning on one site: only so many pages of a host at once, and a pause between two. One
 * that has to wait too long in line is refused rather than left hanging.
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
    this.#lines.set(host, line)
    if (line.waiting >= waiting) return refuse('outside.busy', { host })
    line.waiting++
    try {
      for (;;) {
        if (signal.aborted) return refuse('outside.cancelled')
        const now = Date.now()
        if (line.running < atOnce && now >= line.nextAt) break
        await pause(Math.min(50, Math.max(5, line.nextAt - now)))
      }
      line.running++
      line.nextAt = Date.now() + gapMs
    } finally {
      line.waiting--
    }
    try {
      return await work()
    } finally {
      line.running--
      if (line.running === 0 && line.waiting === 0) this.#lines.delete(host)
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
