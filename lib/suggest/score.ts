import type { Span } from './suggestions'

/** How well found spans meet the wanted ones. All are shares, 0 to 1. */
export interface Score {
  precision: number
  recall: number
  f1: number
  found: number
  wanted: number
  right: number
}

export function scoreOf(right: number, found: number, wanted: number): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = wanted === 0 ? 0 : right / wanted
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, found, wanted, right }
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`

/** Exact spans, each counted once a text: the measure of CofeNet (Wang et al. 2022) and of BIO evaluation. */
export function exactScore(pairs: Iterable<{ found: readonly Span[]; wanted: readonly Span[] }>): Score {
  let [right, found, wanted] = [0, 0, 0]
  for (const pair of pairs) {
    const have = new Set(pair.found.map(keyOf))
    const want = new Set(pair.wanted.map(keyOf))
    found += have.size
    wanted += want.size
    for (const key of have) if (want.has(key)) right++
  }
  return scoreOf(right, found, wanted)
}

/** Overlap over union, in characters. */
export function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Quotations found at more than `floor` overlap, and of those how many with the right speaker. */
export interface QuoteScore {
  recall: number
  speaker: number
  wanted: number
}

export interface Quote {
  content: Span
  source: Span | null
}

/** The measure of the Gender Gap Tracker (Asr et al. 2021): overlap above a floor, then the speaker of what was found. */
export function quoteScore(
  pairs: Iterable<{ found: readonly Quote[]; wanted: readonly Quote[] }>,
  floor: number,
): QuoteScore {
  let [hit, speaker, asked, wanted] = [0, 0, 0, 0]
  for (const pair of pairs) {
    for (const want of pair.wanted) {
      wanted++
      const best = pair.found.reduce<Quote | null>(
        (top, have) =>
          likeness(have.content, want.content) > (top ? likeness(top.content, want.content) : floor)
            ? have
            : top,
        null,
      )
      if (!best) continue
      hit++
      if (!want.source) continue
      asked++
      if (best.source && likeness(best.source, want.source) > 0) speaker++
    }
  }
  return { recall: wanted === 0 ? 0 : hit / wanted, speaker: asked === 0 ? 0 : speaker / asked, wanted }
}

/** Yes-or-no decisions at a threshold, and the average precision of the ranking. */
export function rankingScore(rows: readonly { worth: number; isWorthy: boolean }[], threshold: number) {
  const found = rows.filter((row) => row.worth >= threshold)
  const wanted = rows.filter((row) => row.isWorthy).length
  const ranked = [...rows].sort((a, b) => b.worth - a.worth)
  let [seen, sum] = [0, 0]
  for (const [i, row] of ranked.entries()) if (row.isWorthy) sum += ++seen / (i + 1)
  return {
    ...scoreOf(found.filter((row) => row.isWorthy).length, found.length, wanted),
    averagePrecision: wanted === 0 ? 0 : sum / wanted,
  }
}
