import type { Base } from './base'
import { felled } from './base-strike'
import { type RestsOn, restsOn } from './rests-on'

/** The Sources, so many together, whose loss fells the most claims. */
export interface WeakestSet {
  /** Source numbers, ascending. */
  sources: number[]
  falls: number
  /** No set of this size fells more. Equal to `falls` when the set is proven to be the worst. */
  atMost: number
}

/** In nodes looked at; some tenths of a second. */
const usualBudget = 3_000_000

/**
 * For one Source, two together, three together …: the set whose loss fells the most claims. Which
 * smallest set fells more than half can be read off the list. The articles under check stay in place.
 *
 * Finding it is hard in general (maximum coverage is a special case), and the usual promise of greedy
 * choice does not hold, for two Sources may fell together what neither fells alone. So: choose greedily
 * first, each step asking what else would fall (one linear pass); then try to do better by branch and
 * bound while the budget lasts; and say honestly how much better it could be.
 *
 * The bound. A claim falls either with a Source that carries it alone, or with at least two that touch
 * it. Give a Source 1 for each claim it carries and ½ for each it only touches: then no set fells more
 * than the sum of what its members were given.
 *
 * @param size  of the largest set asked for
 * @param budget  in nodes looked at
 */
export function weakestSets(base: Base, size: number, budget = usualBudget): WeakestSet[] {
  const now = restsOn(base)
  const weight = Float64Array.from(now.falls, (falls, p) => falls + (now.touches[p]! - falls) / 2)
  const candidates = Array.from(weight, (_, p) => p)
    .filter((p) => weight[p]! > 0)
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
  const left = { budget }
  return greedily(base, now, Math.min(size, candidates.length)).map((start, i) =>
    improve(base, start, {
      size: i + 1,
      founded: now.founded,
      weight,
      candidates,
      touches: now.touches,
      left,
    }),
  )
}

/** Sets of 1, 2, 3 … Sources, each the one before and the Source that fells most of what still stands. */
function greedily(base: Base, first: RestsOn, size: number): { sources: number[]; falls: number }[] {
  const struck = new Uint8Array(base.kin.count)
  const sets: { sources: number[]; falls: number }[] = []
  let now = first
  for (let step = 0; step < size; step++) {
    let best = -1
    const better = (p: number) =>
      best < 0 ||
      now.falls[p]! > now.falls[best]! ||
      (now.falls[p] === now.falls[best] && now.touches[p]! > now.touches[best]!)
    for (let p = 0; p < struck.length; p++) if (!struck[p] && better(p)) best = p
    struck[best] = 1
    const sources = [...(sets.at(-1)?.sources ?? []), best].sort((a, b) => a - b)
    sets.push({ sources, falls: felled(base, sources, true).length })
    if (step + 1 < size) now = restsOn(base, struck)
  }
  return sets
}

interface Search {
  size: number
  founded: number
  weight: Float64Array
  /** Heaviest first. */
  candidates: readonly number[]
  touches: Uint32Array
  left: { budget: number }
}

function improve(base: Base, start: { sources: number[]; falls: number }, search: Search): WeakestSet {
  const { size, founded, weight, candidates, touches, left } = search
  const heaviest = (from: number, count: number) => {
    let sum = 0
    for (let i = from; i < Math.min(from + count, candidates.length); i++) sum += weight[candidates[i]!]!
    return sum
  }
  let best = start
  const choose = (from: number, chosen: number[], sum: number): void => {
    if (chosen.length === size) {
      left.budget -= chosen.reduce((cost, p) => cost + 8 * touches[p]!, base.n / 8 + 1)
      const falls = felled(base, chosen, true).length
      if (falls > best.falls) best = { sources: [...chosen].sort((a, b) => a - b), falls }
      return
    }
    for (let i = from; i < candidates.length && left.budget > 0; i++) {
      if (Math.floor(sum + heaviest(i, size - chosen.length)) <= best.falls) return
      chosen.push(candidates[i]!)
      choose(i + 1, chosen, sum + weight[candidates[i]!]!)
      chosen.pop()
    }
  }
  choose(0, [], 0)
  const proven = left.budget > 0
  return { ...best, atMost: proven ? best.falls : Math.min(founded, Math.floor(heaviest(0, size))) }
}
