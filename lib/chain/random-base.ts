import type { BaseColumns } from './base'

/** For benches: chance that is the same every time (mulberry32, public domain, Tommy Ettinger). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A rank below `n`, the low ones far more often: a few agencies are cited everywhere, most Sources once. */
export const popular = (n: number, roll: () => number) => Math.min(n - 1, Math.floor(n ** roll()) - 1)

/**
 * For benches: a newsroom's base of about `n` Appearances. Each claim has a chain of its own of 2–12
 * Appearances; hops mostly lead one step nearer to an origin, some cross over, and one chain in fifty
 * goes round. Sources are shared between claims by popularity.
 */
export function randomBase(n: number, seed = 1): BaseColumns {
  const roll = chance(seed)
  const sources = Math.max(10, Math.round(n / 20))
  const party = new Int32Array(n)
  const firsthand = new Uint8Array(n)
  const citing: number[] = []
  const cited: number[] = []
  const rootOf: number[] = []
  let first = 0
  while (first < n) {
    const size = Math.min(n - first, 2 + Math.floor(roll() * roll() * 11))
    rootOf.push(first)
    for (let i = 0; i < size; i++) {
      const v = first + i
      party[v] = popular(sources, roll)
      const isEnd = i > 0 && (i === size - 1 || roll() < 0.25)
      if (isEnd && roll() < 0.8) firsthand[v] = 1
      if (i === 0) continue
      citing.push(first + Math.floor(roll() * roll() * i))
      cited.push(v)
      if (i > 2 && roll() < 0.6) {
        citing.push(first + 1 + Math.floor(roll() * (i - 1)))
        cited.push(v)
      }
    }
    if (size > 3 && roll() < 0.02) {
      citing.push(first + size - 1)
      cited.push(first + 1)
    }
    first += size
  }
  return {
    sources,
    party,
    firsthand,
    citing: Int32Array.from(citing),
    cited: Int32Array.from(cited),
    rootOf: Int32Array.from(rootOf),
  }
}
