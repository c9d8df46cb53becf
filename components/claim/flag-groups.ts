import type { Flag } from '@/lib/model/analysis'

/** Flags of one kind together, each kind where its first one stood. */
export function groupByCode(flags: readonly Flag[]): Flag[][] {
  const groups = new Map<string, Flag[]>()
  for (const flag of flags) groups.set(flag.code, [...(groups.get(flag.code) ?? []), flag])
  return [...groups.values()]
}
