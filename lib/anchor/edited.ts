/**
 * Texts that read like news and edits whose outcome is known, for measuring. Chance comes from a seed, so a failure
 * can be seen again.
 */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = 'ba ber da di ka ke la me men na pa per ra sa se ta ter un wa ya ri to nu mi gu'.split(' ')

/** Paragraphs of made-up words, the common ones very common, as in any language. */
export function newsLike(chance: () => number, paragraphs: number): string {
  const below = (n: number) => Math.floor(chance() * n)
  const words = Array.from({ length: 600 }, () =>
    Array.from({ length: 1 + below(4) }, () => syllables[below(syllables.length)]).join(''),
  )
  const word = () => words[Math.floor(words.length * chance() ** 2.5)]!
  const sentence = () => {
    const text = Array.from({ length: 6 + below(16) }, () =>
      chance() < 0.06 ? String(below(2000)) : word(),
    ).join(' ')
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  }
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + below(4) }, sentence).join(' '),
  ).join('\n\n')
}

/** A changed text, and for each unit of the old one where it stands now; −1 for gone. */
export interface Edited {
  text: string
  now: Int32Array
}

/** One letter in every `1/rate` replaced, doubled with another, or dropped, alike everywhere. */
export function withTypos(text: string, rate: number, chance: () => number): Edited {
  const now = new Int32Array(text.length).fill(-1)
  const letter = () => String.fromCharCode(97 + Math.floor(chance() * 26))
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const what = chance() < rate ? Math.floor(chance() * 3) : -1
    if (what === 0) continue
    now[i] = out.length
    out += what === 1 ? letter() : what === 2 ? text[i]! + letter() : text[i]!
  }
  return { text: out, now }
}

/** The text put together anew from stretches of itself and of other words. */
export function recomposed(
  text: string,
  parts: readonly (string | { start: number; end: number })[],
): Edited {
  const now = new Int32Array(text.length).fill(-1)
  let out = ''
  for (const part of parts) {
    if (typeof part === 'string') out += part
    else {
      for (let i = part.start; i < part.end; i++) now[i] = out.length + i - part.start
      out += text.slice(part.start, part.end)
    }
  }
  return { text: out, now }
}

/** Where a span stands now, by its first and last unit that is still there; null when none is. */
export function truth({ now }: Edited, { start, end }: { start: number; end: number }) {
  const there = [...now.subarray(start, end)].filter((at) => at >= 0)
  return there.length === 0 ? null : { start: Math.min(...there), end: Math.max(...there) + 1 }
}
