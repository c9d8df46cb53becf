import type { NamedSoFar } from './anaphora'
import type { Attribution } from './attributions'
import type { Lexicon } from './lexicon'
import { kindOf } from './source-kind'
import type { Span, SuggestedHop } from './suggestions'

/**
 * The parties a reported claim came through, origin first:
 * hearsay ("there are reports") → initial relay ("Citing X,") → innermost speaker → where it was said ("on Channel One") →
 * outer "according to" → trailing relay ("as quoted by"). The article, which comes last in every chain, is not listed.
 */
export function chainOf(
  by: Attribution,
  all: readonly Attribution[],
  text: string,
  named: NamedSoFar,
  lexicon: Lexicon,
): SuggestedHop[] {
  const hearsay =
    by.role === 'hearsay' ? by : all.find((other) => other.role === 'hearsay' && other.parent === by)
  const spans: (Span | null)[] = []
  for (const relay of all) if (isInitialRelay(relay, by)) spans.push(relay.source)
  if (by.role !== 'hearsay') spans.push(by.source ?? (by.isBorrowed ? by.cue : null), ...by.venues)
  for (let outer = by.parent; outer; outer = outer.parent) spans.push(outer.source, ...outer.venues)
  const hops = spans.filter((span) => span !== null).map((span) => hop(span, text, named, lexicon))
  return hearsay?.source ? [unnamed(hearsay.source, text), ...hops] : hops
}

/** Reports nobody answers for: an origin, but nobody's. */
const unnamed = ({ start, end }: Span, text: string): SuggestedHop => ({
  name: text.slice(start, end),
  kind: 'anonymous',
  start,
  end,
})

const isInitialRelay = (relay: Attribution, by: Attribution) =>
  relay.role === 'relay' &&
  relay.parent === by.parent &&
  relay.sentence === by.sentence &&
  relay.content[0] !== undefined &&
  relay.content[0].start === by.content[0]?.start

/** One hop, with earlier sources it may stand for where it only points back. */
export function hop(span: Span, text: string, named: NamedSoFar, lexicon: Lexicon): SuggestedHop {
  const name = text
    .slice(span.start, span.end)
    .replace(/[,;:\s]+$/u, '')
    .replace(/\s+/gu, ' ')
  const end = span.start + text.slice(span.start, span.end).replace(/[,;:\s]+$/u, '').length
  const { clitic } = lexicon.cues
  // "katanya": the ending is the speaker.
  if (clitic !== null && lexicon.clitics.has(name.toLowerCase()))
    return {
      name: `-${clitic}`,
      kind: 'person',
      start: end - clitic.length,
      end,
      candidates: named.candidates('dia'),
      unresolved: true,
    }
  const kind = kindOf(name, lexicon)
  const made: SuggestedHop = { name, kind, start: span.start, end }
  if (named.pointsBack(name)) return { ...made, candidates: named.candidates(name), unresolved: true }
  if (kind !== 'anonymous') named.name(name, kind)
  return made
}
