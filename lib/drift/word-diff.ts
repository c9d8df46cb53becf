import { diffArrays } from 'diff'
import type { Span } from './drift-flags'

/** A run of words that both texts have, or that only this one has. */
export interface Run extends Span {
  kind: 'same' | 'removed' | 'added'
}

/** Each side as runs that cover it from end to end: `removed` stands only on the left, `added` only on the right. */
export interface WordDiff {
  left: Run[]
  right: Run[]
}

/**
 * Words against words, for "compare these two" within one language. Case and the kind of quotation mark do not
 * count, so that a sentence which lost its beginning does not differ in its first letter.
 *
 * Myers' algorithm; the edit distance is bounded so that two unlike long texts answer at once, as wholly different.
 */
export function wordDiff(left: string, right: string): WordDiff {
  const [a, b] = [piecesOf(left), piecesOf(right)]
  const same = (x: string, y: string) => folded(x) === folded(y)
  const changes = diffArrays(a, b, { comparator: same, maxEditLength: 4000 }) ?? [
    { value: a, removed: true, added: false, count: a.length },
    { value: b, removed: false, added: true, count: b.length },
  ]
  const diff: WordDiff = { left: [], right: [] }
  const at = { left: 0, right: 0 }
  const push = (side: 'left' | 'right', kind: Run['kind'], count: number) => {
    const pieces = side === 'left' ? a : b
    const start = diff[side].at(-1)?.end ?? 0
    const end = start + pieces.slice(at[side], at[side] + count).join('').length
    at[side] += count
    if (end > start) diff[side].push({ kind, start, end })
  }
  for (const { added, removed, value } of changes) {
    if (!added) push('left', removed ? 'removed' : 'same', value.length)
    if (!removed) push('right', added ? 'added' : 'same', value.length)
  }
  return diff
}

/** Words, numbers with their marks, single other marks, and the spaces between: together they are the text again. */
const piecesOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

const folded = (piece: string) =>
  piece
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
