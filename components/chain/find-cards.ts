import { fold } from '@/lib/text/fold'

/** What can be looked for in a picture. */
export interface Findable {
  id: string
  name: string
  /** Other ways in which it is called: aliases, a claim's number, its gloss. */
  also: readonly string[]
}

const most = 30

/**
 * Cards whose names hold all words that were typed, each as the beginning of a word, whatever the case and the
 * accents. Those that begin with what was typed come first; otherwise they keep their order.
 */
export function findCards<T extends Findable>(cards: readonly T[], typed: string): T[] {
  const asked = fold(typed)
  const words = asked.split(' ').filter(Boolean)
  const fits = (text: string) => words.every((word) => ` ${text}`.includes(` ${word}`))
  const found = cards.flatMap((card) => {
    const names = [card.name, ...card.also].map(fold)
    return fits(names.join(' ')) ? [{ card, first: names.some((name) => name.startsWith(asked)) }] : []
  })
  return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)]
    .slice(0, most)
    .map(({ card }) => card)
}
