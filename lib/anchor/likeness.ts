import search from 'approx-string-match'

/** Most letters that may differ between a quote and what is taken for it (Hypothesis's budget). */
export const mostErrors = (quote: string) => Math.min(256, Math.floor(quote.length / 2))

/** How much of `wanted` stands in `found`, in order, 0–1. What else stands in `found` does not count against it. */
export function holds(found: string, wanted: string): number {
  if (found.includes(wanted)) return 1
  const errors = search(found, wanted, wanted.length)[0]?.errors ?? wanted.length
  return 1 - errors / wanted.length
}

/**
 * The same for a context, which must also touch: letters that have come between it and the place count against it.
 *
 * @param found  the text on that side of the place, somewhat longer than the context
 * @param place  the end of `found` at which the place is
 */
export function touches(found: string, context: string, place: 'start' | 'end'): number {
  if (context === '' || (place === 'end' ? found.endsWith(context) : found.startsWith(context))) return 1
  const apart = search(found, context, context.length).reduce(
    (least, { start, end, errors }) =>
      Math.min(least, errors + (place === 'end' ? found.length - end : start)),
    context.length,
  )
  return 1 - apart / context.length
}

/**
 * How alike two passages are, 0–1, letters too many and too few counting the same. The edit distance is taken from
 * below: each must nearly hold the other, and their lengths must agree.
 */
export function alike(a: string, b: string): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  if (a === '' || b === '') return 0
  const apart = Math.max(
    Math.abs(a.length - b.length),
    (1 - holds(a, b)) * b.length,
    (1 - holds(b, a)) * a.length,
  )
  return 1 - apart / longer
}
