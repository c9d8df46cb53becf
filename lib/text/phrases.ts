import type { Token } from './tokens'

/** Phrases by their first word, longest first, so that "more than" is found before "more". */
export type PhraseBook<T> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: T }[]>

export function phraseBook<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseBook<T> {
  const book = new Map<string, { words: string[]; meaning: T }[]>()
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    book.set(first, [...(book.get(first) ?? []), { words, meaning }])
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length)
  return book
}

/** The longest phrase that begins at token `at`, and how many tokens it takes. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Pick<Token, 'lower'>[],
  at: number,
): { meaning: T; length: number } | null {
  for (const { words, meaning } of book.get(tokens[at]?.lower ?? '') ?? [])
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { meaning, length: words.length }
  return null
}

/** Every phrase of the book in the tokens, left to right, none overlapping. */
export function phrasesIn<T>(book: PhraseBook<T>, tokens: readonly Token[]) {
  const found: { start: number; end: number; first: number; length: number; meaning: T }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = phraseAt(book, tokens, i)
    if (!hit) continue
    const start = tokens[i]?.start ?? 0
    const end = tokens[i + hit.length - 1]?.end ?? start
    found.push({ start, end, first: i, length: hit.length, meaning: hit.meaning })
    i += hit.length - 1
  }
  return found
}
