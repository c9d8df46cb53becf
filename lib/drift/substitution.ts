import type { Finding, Span } from './drift-flags'
import type { Facts } from './facts'
import { wordDiff } from './word-diff'

/** At least this share of the words must stand unchanged, and at most so many may have been exchanged. */
const sameShare = 0.75
const mostExchanged = 2

/**
 * For two texts of one language in which no rule found anything: nearly all words stand where they stood, and a
 * content word was exchanged for another ("whales" / "dolphins"). No table can list all such pairs. Whether it is
 * a synonym is for the reader to say.
 */
export function substitutionFindings(origin: Facts, citing: Facts): Finding[] {
  if (origin.language !== citing.language) return []
  const { left, right } = wordDiff(origin.text, citing.text)
  const lost = left.filter(({ kind }) => kind === 'removed')
  const gained = right.filter(({ kind }) => kind === 'added')
  if (lost.length === 0 || lost.length !== gained.length || lost.length > mostExchanged) return []

  const count = origin.text.split(/\s+/).filter(Boolean).length
  if (count - lost.length < sameShare * count) return []

  const pairs = lost.map((run, i) => [trimmed(origin.text, run), trimmed(citing.text, gained[i]!)] as const)
  if (!pairs.every(([a, b]) => isExchange(wordAt(origin, a), wordAt(citing, b)))) return []
  const isSubject = ([a]: (typeof pairs)[number]) =>
    origin.text.slice(0, a.start).trim().split(/\s+/).filter(Boolean).length < 2
  const flag = (code: Finding['code'], some: typeof pairs): Finding[] =>
    some.length > 0 ? [{ code, origin: some.map(([a]) => a), citing: some.map(([, b]) => b) }] : []
  return [
    ...flag('actor-changed', pairs.filter(isSubject)),
    ...flag(
      'term-changed',
      pairs.filter((pair) => !isSubject(pair)),
    ),
  ]
}

const wordAt = ({ text }: Facts, { start, end }: Span) => text.slice(start, end).toLowerCase()

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

/** One word for one word, both long enough to mean something, and not two forms of the same. */
function isExchange(a: string, b: string): boolean {
  const isWord = (word: string) => /^\p{L}{4,}$/u.test(word)
  return isWord(a) && isWord(b) && a.slice(0, 4) !== b.slice(0, 4) && a.slice(-4) !== b.slice(-4)
}
