import { likeness } from './score'
import type { Span, SuggestedHop, Suggestions } from './suggestions'

/** The parts of a gold file (`lib/example/gold.json`) that are scored. */
export interface Gold {
  sources: { id: string; mentions: Span[] }[]
  sentences: Span[]
  attributions: { cueSpan: Span | null; sourceSpan: Span | null; contentSpan: Span | null }[]
  claims: (Span & {
    priority: string
    chain: { source: string; how: string }[]
    quantities: (Span & { value: number; bound: string })[]
    hedges: Span[]
    conditions: Span[]
  })[]
}

interface Count {
  right: number
  wanted: number
}

const count = <T>(all: readonly T[], isRight: (one: T) => boolean): Count => ({
  right: all.filter(isRight).length,
  wanted: all.length,
})

const same = (a: Span | null | undefined, b: Span | null | undefined) =>
  a?.start === b?.start && a?.end === b?.end

/** A claim counts as found where it shares this much with the wanted one; a chain is scored on the claim found. */
const found = 0.3

/** What of a gold article is found. Chains are compared on the hops the text itself states, the article left out. */
export function seedScore(gold: Gold, have: Suggestions): Record<string, Count> {
  const article = gold.claims[0]?.chain.at(-1)?.source
  const claims = gold.claims.filter(({ priority }) => priority !== 'none')
  const best = (span: Span) => have.claims.toSorted((a, b) => likeness(b, span) - likeness(a, span))[0]
  const attributions = gold.attributions.filter(({ cueSpan }) => cueSpan !== null)
  const match = (cue: Span | null) =>
    have.attributions.find((a) => cue && a.cue.start < cue.end && a.cue.end > cue.start)
  return {
    sentences: count(gold.sentences, (span) => have.sentences.some((other) => same(span, other))),
    cues: count(attributions, ({ cueSpan }) => match(cueSpan) !== undefined),
    sources: count(
      attributions.filter(({ sourceSpan }) => sourceSpan !== null),
      ({ cueSpan, sourceSpan }) => same(match(cueSpan)?.source, sourceSpan),
    ),
    contents: count(attributions, ({ cueSpan, contentSpan }) => {
      const content = match(cueSpan)?.content ?? []
      return same({ start: content[0]?.start ?? -1, end: content.at(-1)?.end ?? -1 }, contentSpan)
    }),
    claims: count(claims, (span) => likeness(best(span) ?? { start: 0, end: 0 }, span) > found),
    chains: count(claims, (claim) => {
      const near = best(claim)
      if (!near || likeness(near, claim) <= found) return false
      const want = claim.chain.filter(({ how, source }) => how === 'explicit' && source !== article)
      return near.chain.map((hop) => sourceOf(hop, gold)).join() === want.map(({ source }) => source).join()
    }),
    quantities: count(
      claims.flatMap(({ quantities }) => quantities),
      (want) =>
        have.quantities.some((q) => same(q, want) && q.value === want.value && q.bound === want.bound),
    ),
    hedges: count(
      claims.flatMap(({ hedges }) => hedges),
      (span) => have.hedges.some((other) => same(other, span)),
    ),
    conditions: count(
      claims.flatMap(({ conditions }) => conditions),
      (span) => have.conditions.some((other) => same(other, span)),
    ),
  }
}

const sourceOf = (hop: SuggestedHop, gold: Gold) =>
  gold.sources.find(({ mentions }) => mentions.some(({ start, end }) => start < hop.end && end > hop.start))
    ?.id ?? hop.name
