import type { TextParts } from '@/lib/text/sentences'
import type { Token } from '@/lib/text/tokens'
import type { Attribution } from './attributions'
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

/** The words of a span: the commas around them are not claimed, nor quotation marks that hold the whole. */
export function withoutMarks({ start, end }: Span, tokens: readonly Token[]): Span {
  let first = indexAt(tokens, start)
  let last = indexAt(tokens, end) - 1
  const at = (index: number) => tokens[index]?.text ?? ''
  const strip = () => {
    while (first < last && looseMark.test(at(first))) first++
    while (last > first && looseMark.test(at(last))) last--
  }
  strip()
  if (first < last && quoteMark.test(at(first)) && quoteMark.test(at(last))) {
    first++
    last--
    strip()
  }
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end }
}

const looseMark = /^(?:[,;:.!?…]+|[-–—]+)$/
const quoteMark = /^(?:["“”„«»‘’'`]|``|'')$/

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
