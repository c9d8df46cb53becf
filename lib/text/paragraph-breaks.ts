import type { Token } from './tokens'

/**
 * Tokens after which a paragraph ends. A line break ends one, unless the next line goes on in lower case after an
 * unfinished line: that is a text someone's editor wrapped.
 */
export function paragraphEnds(text: string, tokens: readonly Token[]): Set<number> {
  const ends = new Set<number>()
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (!next) ends.add(i)
    else if (text.slice(token.end, next.start).includes('\n') && !isWrapped(text, token, next)) ends.add(i)
  }
  return ends
}

function isWrapped(text: string, token: Token, next: Token): boolean {
  const gap = text.slice(token.end, next.start)
  return (
    gap.indexOf('\n') === gap.lastIndexOf('\n') && /^\p{Ll}/u.test(next.text) && /[\p{L},]$/u.test(token.text)
  )
}
