import { fold } from '@/lib/text/fold'
import { commonWords, negations } from './common-words'
import type { Marks } from './marks'
import { unspaced } from './neutral-words'
import { stemOf } from './stem'

const most = { names: 8, numbers: 6, pairs: 40 }

/**
 * Under which a claim is kept, to be found by one that says the same in any language: its names, its numbers, and each
 * number with each name, which is rare even where both alone are not. Where a script has no spaces, pairs of letters.
 */
export function marksKept({ names, numbers, words }: Marks): string[] {
  const someNames = [...names].slice(0, most.names)
  const someNumbers = [...numbers].slice(0, most.numbers)
  return [
    ...someNames.map((name) => `m:${name}`),
    ...someNumbers.map((number) => `n:${number}`),
    ...someNumbers.flatMap((number) => someNames.slice(0, 4).map((name) => `n:${number} m:${name}`)),
    ...[...words]
      .filter((word) => unspaced.test(word))
      .slice(0, most.pairs)
      .map((pair) => `b:${pair}`),
  ]
}

/** A word to look for by its beginning: "tawaran" by "tawar", so that other endings are found. */
export function beginningsOf(text: string, language: string): string[] {
  const found = new Set<string>()
  for (const word of fold(text).split(' ')) {
    if (word.length < 4 || commonWords.has(word) || negations.has(word) || unspaced.test(word)) continue
    const stem = stemOf(word, language)
    found.add(word.startsWith(stem) ? stem : word)
  }
  // Long words are rare words, more often than not.
  return [...found].sort((a, b) => b.length - a.length).slice(0, 14)
}
