import type { Token } from '@/lib/text/tokens'
import { indexAt } from './claims'
import type { Lexicon } from './lexicon'
import type { Span } from './suggestions'

/** Fewer words than this are no statement of their own. */
const fewest = 4

/**
 * Cuts a statement that holds several: at a comma before "because", "while", "lantaran", and at one before "with" or "and" where
 * both sides have a figure of their own (one figure, one claim).
 */
export function splitClaims(
  span: Span,
  tokens: readonly Token[],
  figures: readonly Span[],
  lexicon: Lexicon,
): Span[] {
  const first = indexAt(tokens, span.start)
  const end = indexAt(tokens, span.end)
  const pieces: Span[] = []
  let from = first
  for (let i = first + fewest; i + fewest < end; i++) {
    if (!cuts(tokens, i, figures, lexicon) || i - from < fewest) continue
    pieces.push(spanOf(tokens, from, i))
    from = i + 2
  }
  return [...pieces, spanOf(tokens, from, end)]
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => {
  let last = to - 1
  while (last > from && /^[,;:.!?]+$/.test((tokens[last] as Token).text)) last--
  return { start: (tokens[from] as Token).start, end: (tokens[last] as Token).end }
}

function cuts(tokens: readonly Token[], comma: number, figures: readonly Span[], { cues }: Lexicon): boolean {
  const [token, next] = [tokens[comma] as Token, tokens[comma + 1] as Token]
  if (token.text !== ',') return false
  if (cues.clauseJoints.includes(next.lower)) return true
  return (
    cues.figureJoints.includes(next.lower) &&
    figures.some((figure) => figure.end <= token.start) &&
    figures.some((figure) => figure.start >= token.end)
  )
}
