import type { Span } from './drift-flags'

/** A cue that stands in a text, and what it means there. */
export interface Cue<M> extends Span {
  meaning: M
}

/** Finds every cue of its groups, the longest where several begin, none inside another. */
export type CueFinder<M> = (text: string) => Cue<M>[]

interface Phrase<M> {
  words: (string | RegExp)[]
  meaning: M
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu
const between = /^(?:\s+|-)$/

/**
 * Phrases are kept by their first word, so a search looks at each word of the text once and at the few phrases that
 * begin with it. A regular expression of all phrases took a second to compile. Hyphens part words as spaces do
 * ("second-largest"), other marks end a phrase; `*` stands for any letters.
 */
export function cueFinder<M>(
  groups: Iterable<readonly [meaning: M, phrases: readonly string[]]>,
): CueFinder<M> {
  const byFirst = new Map<string, Phrase<M>[]>()
  const open: Phrase<M>[] = []
  for (const [meaning, phrases] of groups)
    for (const written of phrases) {
      const words = written.split(/[\s-]+/).map(wordPattern)
      const first = words[0]
      if (typeof first !== 'string') open.push({ words, meaning })
      else byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }])
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

  return (text) => {
    const words = [...text.matchAll(word)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }))
    const lower = words.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
    const found: Cue<M>[] = []
    for (let i = 0; i < words.length; i++) {
      const candidates = [...(byFirst.get(lower[i]!) ?? []), ...open]
      const fitting = candidates.filter((phrase) => fits(phrase, i))
      const best = fitting.sort((a, b) => b.words.length - a.words.length)[0]
      if (!best) continue
      const last = i + best.words.length - 1
      found.push({ meaning: best.meaning, start: words[i]!.start, end: words[last]!.end })
      i = last
    }
    return found

    function fits({ words: wanted }: Phrase<M>, at: number): boolean {
      return wanted.every((want, k) => {
        const [here, have] = [words[at + k], lower[at + k]]
        if (!here || have === undefined) return false
        const isNext = k === 0 || between.test(text.slice(words[at + k - 1]!.end, here.start))
        return isNext && (typeof want === 'string' ? want === have : want.test(have))
      })
    }
  }
}

function wordPattern(written: string): string | RegExp {
  if (!written.includes('*')) return written
  return new RegExp(`^${written.replace(/[.]/g, '\\.').replaceAll('*', '[^]*')}$`, 'u')
}
