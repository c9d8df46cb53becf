import type { Span } from './describe'
import { GramIndex } from './gram-index'

/** A stretch that stands letter for letter in both texts. */
export interface Unchanged {
  oldStart: number
  newStart: number
  length: number
}

/** Sixteen letters that stand once in each of two versions of an article hardly ever meet by chance. */
const tie = 16

/**
 * The stretches two versions of a text have in common, in the order of both: a diff by *ties*, as in patience diff.
 * Grams that stand exactly once in each text tie them together; each tie is drawn out both ways as far as the
 * letters agree; of ties that cross, the heaviest set that does not is kept. What was moved is therefore no part of
 * the answer, and what was rewritten throughout has none.
 *
 * O(n log n) and the same for hostile texts, where an exact diff costs the product of the changes.
 */
export function unchangedStretches(before: string, after: string): Unchanged[] {
  let head = 0
  const shorter = Math.min(before.length, after.length)
  while (head < shorter && before[head] === after[head]) head++
  let foot = 0
  while (foot < shorter - head && before[before.length - 1 - foot] === after[after.length - 1 - foot]) foot++

  const ties = head + foot === shorter ? [] : findTies(before, after, head, foot)
  const kept: Unchanged[] = head > 0 ? [{ oldStart: 0, newStart: 0, length: head }] : []
  for (const one of heaviestInOrder(ties)) {
    // Drawn out backwards, a stretch may reach into the one before it.
    const last = kept.at(-1)
    const over = last
      ? Math.max(0, last.newStart + last.length - one.newStart, last.oldStart + last.length - one.oldStart)
      : 0
    if (one.length > over)
      kept.push({ oldStart: one.oldStart + over, newStart: one.newStart + over, length: one.length - over })
  }
  if (foot > 0) kept.push({ oldStart: before.length - foot, newStart: after.length - foot, length: foot })
  return kept
}

function findTies(before: string, after: string, head: number, foot: number): Unchanged[] {
  const olds = new GramIndex(before, tie)
  const news = new GramIndex(after, tie)
  const oldEnd = before.length - foot
  const newEnd = after.length - foot
  const ties: Unchanged[] = []
  let done = head
  for (let i = head; i <= oldEnd - tie; ) {
    const j = news.onlyPlace(before, i)
    if (j < head || j > newEnd - tie || olds.onlyPlace(before, i) !== i) {
      i++
      continue
    }
    let back = 0
    while (i - back > done && j - back > head && before[i - back - 1] === after[j - back - 1]) back++
    let length = tie
    while (i + length < oldEnd && j + length < newEnd && before[i + length] === after[j + length]) length++
    ties.push({ oldStart: i - back, newStart: j - back, length: length + back })
    done = i + length
    i = done
  }
  return ties
}

/**
 * Of stretches in old order, the set of greatest total length that is in new order too: a heaviest increasing
 * subsequence, with a Fenwick tree that keeps the best chain ending at or before each rank.
 */
function heaviestInOrder(ties: Unchanged[]): Unchanged[] {
  const byNew = ties.map((_, i) => i).sort((a, b) => ties[a]!.newStart - ties[b]!.newStart)
  const rank = new Uint32Array(ties.length)
  byNew.forEach((tie, i) => {
    rank[tie] = i + 1
  })
  const weight = new Float64Array(ties.length)
  const previous = new Int32Array(ties.length).fill(-1)
  const tree = new Int32Array(ties.length + 1).fill(-1)
  let best = -1
  ties.forEach((tie, i) => {
    for (let r = rank[i]! - 1; r > 0; r -= r & -r) {
      const chain = tree[r]!
      if (chain >= 0 && (previous[i]! < 0 || weight[chain]! > weight[previous[i]!]!)) previous[i] = chain
    }
    weight[i] = tie.length + (previous[i]! < 0 ? 0 : weight[previous[i]!]!)
    for (let r = rank[i]!; r < tree.length; r += r & -r)
      if (tree[r]! < 0 || weight[i]! > weight[tree[r]!]!) tree[r] = i
    if (best < 0 || weight[i]! > weight[best]!) best = i
  })
  const chain: Unchanged[] = []
  for (let i = best; i >= 0; i = previous[i]!) chain.push(ties[i]!)
  return chain.reverse()
}

/** Where a span of the old text stands in the new one, when every letter of it stayed; null otherwise. */
export function carriedWhole(stretches: Unchanged[], { start, end }: Span): Span | null {
  const one = stretches[lastAtOrBefore(stretches, 'oldStart', start)]
  if (!one || end > one.oldStart + one.length) return null
  const shift = one.newStart - one.oldStart
  return { start: start + shift, end: end + shift }
}

/** The part of the old text that stood where a span of the new one stands, as near as the unchanged stretches tell. */
export function oldPlaceOf(stretches: Unchanged[], span: Span, oldLength: number): Span {
  const left = stretches[lastAtOrBefore(stretches, 'newStart', span.start)]
  const start = left ? left.oldStart + Math.min(left.length, span.start - left.newStart) : 0
  // The stretch that holds the span's last letter, not one that begins right behind it.
  const at = lastAtOrBefore(stretches, 'newStart', span.end - 1)
  const over = stretches[at]
  if (over && span.end <= over.newStart + over.length)
    return { start, end: over.oldStart + span.end - over.newStart }
  return { start, end: Math.max(start, stretches[at + 1]?.oldStart ?? oldLength) }
}

/** Index of the last stretch that begins at or before a place; -1 when none does. */
function lastAtOrBefore(stretches: Unchanged[], side: 'oldStart' | 'newStart', place: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![side] <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
