/**
 * A text as it is looked for: no case, no accents, no punctuation, one space between words. Only for finding;
 * never fold a text and reuse its offsets.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The folded text from each of its words onward, whole first: what a name is indexed under. */
export function foldedTails(name: string): string[] {
  const words = fold(name).split(' ').filter(Boolean)
  return words.slice(0, 8).map((_, index) => words.slice(index).join(' '))
}
