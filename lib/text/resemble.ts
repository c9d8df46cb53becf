import { fold } from './fold'

/**
 * How alike two names or lines are, 0–1: the Sørensen–Dice coefficient of their letter pairs, which forgives a typo
 * and swapped words ("Jong-un Kim"). 1 only when both, folded, hold the same pairs. Linear in the lengths.
 */
export function resemble(a: string, b: string): number {
  const left = pairs(fold(a))
  const right = pairs(fold(b))
  let shared = 0
  let total = 0
  for (const [pair, n] of left) {
    total += n
    shared += Math.min(n, right.get(pair) ?? 0)
  }
  for (const n of right.values()) total += n
  return total === 0 ? 0 : (2 * shared) / total
}

/** Letter pairs of each word, its edges included, so that one-letter words count too. */
function pairs(folded: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of folded.split(' ')) {
    if (!word) continue
    const letters = [' ', ...word, ' ']
    for (let i = 1; i < letters.length; i++) {
      const pair = `${letters[i - 1]}${letters[i]}`
      found.set(pair, (found.get(pair) ?? 0) + 1)
    }
  }
  return found
}
