import type { Flag } from '@/lib/model/analysis'
import type { Dismissal } from '@/lib/model/review'

const identity = ({ code, points }: Pick<Dismissal, 'code' | 'points'>) => [code, ...points].join(' ')

/**
 * Separates the flags a person set aside from those that still stand. A flag that points elsewhere is a
 * new flag.
 */
export function standing(flags: readonly Flag[], dismissals: readonly Pick<Dismissal, 'code' | 'points'>[]) {
  const setAside = new Set(
    dismissals.map(({ code, points }) => identity({ code, points: [...points].sort() })),
  )
  const isSetAside = (flag: Flag) => setAside.has(identity(flag))
  return {
    standing: flags.filter((flag) => !isSetAside(flag)),
    dismissed: flags.filter(isSetAside),
  }
}
