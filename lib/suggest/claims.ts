import { phraseAt } from '@/lib/text/phrases'
import type { TextParts } from '@/lib/text/sentences'
import { isMark, type Token } from '@/lib/text/tokens'
import type { Attribution } from './attributions'
import type { Lexicon } from './lexicon'
import type { Span } from './suggestions'

/** A statement somebody could check, and the attribution it came by, if any. */
export interface ClaimSpan extends Span {
  by: Attribution | null
  sentence: number
}

const isAct = ({ rule }: Attribution) => rule === 'object.subject-first' || rule === 'stance.object'

/**
 * The claims of an attributed sentence: what is said at the inner end of each report. "X said Y said Z" has the one
 * claim Z; "X praised Y" is itself the claim, for praising is something X did.
 */
export function reportedClaims(all: readonly Attribution[], parts: TextParts): ClaimSpan[] {
  const inner = new Set(all.filter((a) => a.parent && supersedes(a)).map((a) => a.parent))
  return all
    .filter((a) => (a.parent ? supersedes(a) : a.tier < 3) && !inner.has(a) && a.role !== 'relay')
    .filter((a) => a.content.length > 0 && a.rule !== 'wish.infinitive')
    .map((a) => ({ ...statement(a, parts), by: a, sentence: a.sentence }))
}

/** A report inside a report takes its place if it is the whole of what was said, not an aside within. */
function supersedes(a: Attribution): boolean {
  if (!a.parent || a.role !== 'speech' || a.tier > 1) return false
  const wraps = a.parent.role === 'speaker' || a.parent.role === 'relay'
  const outer = a.parent.content[0]
  const start = Math.min(a.source?.start ?? a.cue.start, a.cue.start, a.content[0]?.start ?? a.cue.start)
  return wraps || (outer !== undefined && start - outer.start <= 2)
}

function statement(a: Attribution, parts: TextParts): Span {
  const start = Math.min(...a.content.map((span) => span.start))
  const end = Math.max(...a.content.map((span) => span.end))
  const span = isAct(a) ? { start: Math.min(start, a.source?.start ?? start), end } : { start, end }
  return withoutMarks(span, parts.tokens)
}

/** The words of a span: quotation marks and commas around them are not claimed. */
export function withoutMarks({ start, end }: Span, tokens: readonly Token[]): Span {
  let first = indexAt(tokens, start)
  let last = indexAt(tokens, end) - 1
  const isEdge = (token: Token | undefined) =>
    token !== undefined && isMark(token) && !/^[%$€£()]$/.test(token.text)
  while (first < last && isEdge(tokens[first])) first++
  while (last > first && isEdge(tokens[last])) last--
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end }
}

/** The first token at or behind an offset. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Cuts a statement that holds several: at a comma before "because", "while", "lantaran"; and where two stretches between
 * commas each have a figure of their own (one figure, one claim).
 */
export function split(
  span: Span,
  tokens: readonly Token[],
  figures: readonly Span[],
  lexicon: Lexicon,
): Span[] {
  const first = indexAt(tokens, span.start)
  const end = indexAt(tokens, span.end)
  const cuts: number[] = []
  for (let i = first + 1; i < end - 1; i++) {
    const token = tokens[i] as Token
    if (token.text !== ',') continue
    const next = tokens[i + 1] as Token
    const joins = lexicon.classes.get(next.lower)?.break && !phraseAt(lexicon.conditions, tokens, i + 1)
    if (joins || bothHaveFigures(span, token, figures)) cuts.push(i)
  }
  const edges = [first - 1, ...cuts, end]
  const pieces: Span[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    let from = (edges[i] as number) + 1
    const to = edges[i + 1] as number
    if (i > 0) while (from < to && isJoint(tokens[from] as Token, lexicon)) from++
    const piece = { start: tokens[from]?.start ?? span.start, end: tokens[to - 1]?.end ?? span.end }
    // Too short to stand alone: it stays with the piece before.
    const last = pieces.at(-1)
    if (last && to - from < 4) last.end = piece.end
    else pieces.push(piece)
  }
  return pieces.length > 1 && pieces.every((piece) => wordsIn(piece, tokens) >= 4) ? pieces : [span]
}

const wordsIn = (span: Span, tokens: readonly Token[]) =>
  indexAt(tokens, span.end) - indexAt(tokens, span.start)

const isJoint = (token: Token, lexicon: Lexicon) => {
  const is = lexicon.classes.get(token.lower)
  return isMark(token) || Boolean(is && (is.break || is.preposition || is.and || is.lead) && !is.determiner)
}

const bothHaveFigures = ({ start, end }: Span, comma: Token, figures: readonly Span[]) =>
  figures.some((f) => f.start >= start && f.end <= comma.start) &&
  figures.some((f) => f.start >= comma.end && f.end <= end)
