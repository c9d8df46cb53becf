import type { CheckedPart } from '@/lib/model/word-check'

/**
 * An excerpt in the words of its page: each part that stands there otherwise is replaced by what stands there. What is
 * missing stays, for there is nothing to put in its place, and so do the ellipses.
 *
 * @returns null when no part differs
 */
export function inPageWords(excerpt: string, parts: readonly CheckedPart[], page: string): string | null {
  let words = ''
  let from = 0
  let differs = false
  for (const part of parts) {
    if (part.found !== 'changed' || part.start === null || part.end === null) continue
    // A page's breaks are its own; in an excerpt they are spaces.
    const theirs = page.slice(part.start, part.end).replace(/\s+/g, ' ')
    words += excerpt.slice(from, part.from) + theirs
    from = part.to
    differs = true
  }
  return differs ? words + excerpt.slice(from) : null
}
