import search from 'approx-string-match'
import type { Span } from './describe'
import type { GramIndex } from './gram-index'
import { mostErrors } from './likeness'

/**
 * Grams shorter than this stand everywhere, longer ones break at every typo. By the q-gram lemma (Jokinen and
 * Ukkonen 1991) a passage of m letters found with e errors keeps at least m − 4 − 5e of its grams of five: all that
 * could score above the floor of `thresholds` keeps some, of its words or of its context.
 */
export const gramSize = 5

/** Counted, not timed, so that the same text always gives the same answer. */
const budget = { grams: 400, hits: 4000, windows: 4 }

/**
 * Where in a text something like a passage may stand: the few stretches that share most of its grams in about the
 * right order, best first. Each shared gram votes for the place where the passage would begin. Stretches are given
 * for the `inner` part of the passage, the quote between its contexts.
 *
 * The approximate search is then run stretch by stretch. Asked about the whole text at once it would report the
 * nearest match alone, and name a copy elsewhere while hiding the original that was edited in its place. It also
 * bounds the cost: in 150,000 letters, 5 % of them edited, the index takes 20 ms once, a quote of 60 letters then about
 * 2 ms and one of 1,000 about 10 (`carry.bench.ts`).
 */
export function stretchesLike(index: GramIndex, passage: string, inner: Span): Span[] {
  const last = passage.length - index.size
  if (last < 0) return []
  const stride = Math.max(1, Math.floor(last / budget.grams))
  const grams: { at: number; places: Uint32Array }[] = []
  for (let at = 0; at <= last; at += stride) {
    const places = index.places(passage, at)
    if (places.length > 0) grams.push({ at, places })
  }
  // Rare grams say most. Common ones are heard while the budget lasts.
  grams.sort((a, b) => a.places.length - b.places.length)
  const width = Math.max(16, Math.floor(passage.length / 8))
  const votes = new Map<number, number>()
  let hits = 0
  for (const { at, places } of grams) {
    const gram = passage.slice(at, at + index.size)
    if (hits > 0 && hits + places.length > budget.hits) break
    hits += places.length
    for (const place of places) {
      if (!index.text.startsWith(gram, place)) continue
      const slot = Math.floor((place - at) / width)
      votes.set(slot, (votes.get(slot) ?? 0) + 1)
    }
  }
  const ranked = [...votes.keys()]
    .map((slot) => ({ slot, votes: votes.get(slot)! + (votes.get(slot + 1) ?? 0) }))
    .sort((a, b) => b.votes - a.votes || a.slot - b.slot)
  const chosen: typeof ranked = []
  for (const one of ranked) {
    if (chosen.length === budget.windows || one.votes * 4 < ranked[0]!.votes) break
    if (chosen.every((other) => Math.abs(other.slot - one.slot) > 1)) chosen.push(one)
  }
  // Letters may have come in or gone out between the grams that voted and the quote, and within it.
  const slack = width + Math.min(256, Math.floor((inner.end - inner.start) / 2)) + 8
  return chosen
    .map(({ slot }) => ({
      start: Math.max(0, slot * width + inner.start - slack),
      end: Math.min(index.text.length, (slot + 2) * width + inner.end + slack),
    }))
    .filter(({ start, end }) => start < end)
}

/**
 * The places in those stretches that come nearest to a quote. Of equal ones all are given: their surroundings
 * decide.
 */
export function matchesIn(text: string, stretches: Span[], quote: string): Span[] {
  const found = new Map<string, Span>()
  for (const { start: from, end: to } of stretches)
    for (const match of search(text.slice(from, to), quote, mostErrors(quote)).slice(0, 16)) {
      const span = { start: from + match.start, end: from + match.end }
      if (span.end > span.start) found.set(`${span.start}:${span.end}`, span)
    }
  return [...found.values()]
}
