/** A stretch of an excerpt that has to stand on the page in one piece. UTF-16 units, end exclusive. */
export interface Part {
  from: number
  to: number
}

/** "…", "...", and the same in brackets, as quoting people write what they left out. */
const ellipsis = /[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]|…|\.{3,}|\. \. \./g

/** What a quoting hand adds or changes at the ends: marks, spaces, the full stop of its own sentence. */
const loose = /[\s"'“”„‟«»‘’‚‛‹›`´.,;:]/u

/**
 * The parts of an excerpt between its ellipses, without the punctuation at their ends. A part without a letter or
 * figure is none.
 */
export function partsOf(excerpt: string): Part[] {
  const parts: Part[] = []
  let from = 0
  const cut = (to: number) => {
    let start = from
    let end = to
    while (start < end && loose.test(excerpt[start]!)) start++
    while (end > start && loose.test(excerpt[end - 1]!)) end--
    if (/[\p{L}\p{N}]/u.test(excerpt.slice(start, end))) parts.push({ from: start, to: end })
  }
  for (const gap of excerpt.matchAll(ellipsis)) {
    cut(gap.index)
    from = gap.index + gap[0].length
  }
  cut(excerpt.length)
  return parts
}
