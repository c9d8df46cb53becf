import type { Digest } from './talk-kinds'

/** When a digest that has something to say from `at` on is due: at the next full hour, or at the next 06:00 UTC. */
export const digestEvery: Record<Exclude<Digest, 'never'>, (at: string) => string> = {
  hourly: (at) => {
    const next = new Date(at)
    next.setUTCHours(next.getUTCHours() + 1, 0, 0, 0)
    return next.toISOString()
  },
  daily: (at) => {
    const next = new Date(at)
    if (next.getUTCHours() >= 6) next.setUTCDate(next.getUTCDate() + 1)
    next.setUTCHours(6, 0, 0, 0)
    return next.toISOString()
  },
}
