import { partsOf } from '@/lib/text/sentences'
import { type Attribution, attributionsIn } from './attributions'
import { lexiconOf } from './lexicon'
import type { PhotoCredit } from './photo-credits'
import { proposalsIn } from './proposals'
import { cuesFor, type SuggestLanguage } from './read-languages'
import type { SuggestedAttribution, Suggestions } from './suggestions'
import { linesOf } from './text-lines'

/**
 * Proposes what a text claims and who said it: sentences with their worth, attributions, claims with their chain, and
 * the figures, hedges and conditions that help to check them. Pure and deterministic; time is linear in the text.
 * Proposals rank and tint, they never hide a sentence.
 *
 * Offsets are UTF-16 units into `text`. `publishedOn` ("2024-03-05") is what relative dates are read against.
 */
export function suggest(
  text: string,
  language: SuggestLanguage,
  publishedOn: string | null = null,
): Suggestions {
  const lexicon = lexiconOf(cuesFor(language))
  const parts = partsOf(text, {
    abbreviations: lexicon.reading.abbreviations,
    reportsSpeech: (lower) => lexicon.verbs.get(lower)?.tier === 1 || lexicon.clitics.has(lower),
  })
  const attributions = attributionsIn(parts, lexicon)
  const attributed = new Set(attributions.map((attribution) => attribution.sentence))
  const lines = linesOf(text, parts, lexicon, attributed, publishedOn)
  const credits = lines.flatMap(({ credit }) => (credit ? [credited(credit)] : []))
  return {
    language,
    sentences: lines.map(({ start, end, worth, reasons }) => ({ start, end, worth, reasons })),
    attributions: inOrder([...outward(attributions), ...credits]),
    claims: proposalsIn(text, parts, lexicon, lines, attributions),
    quantities: lines.flatMap((line) => line.quantities),
    hedges: lines.flatMap((line) => line.hedges),
    conditions: lines.flatMap((line) => line.conditions),
  }
}

function outward(all: readonly Attribution[]): SuggestedAttribution[] {
  const places = new Map(all.map((attribution, i) => [attribution, i]))
  return all.map(({ rule, source, cue, content, parent }) => {
    const nestedIn = parent ? (places.get(parent) ?? null) : null
    return { rule, source, cue, content, nestedIn }
  })
}

const credited = ({ caption, sources, cue }: PhotoCredit): SuggestedAttribution => ({
  rule: 'credit.photo',
  source: sources[0] ?? null,
  cue,
  content: caption ? [caption] : [],
  nestedIn: null,
})

/** Sorts by cue and takes `nestedIn` along. */
function inOrder(all: readonly SuggestedAttribution[]): SuggestedAttribution[] {
  const order = all
    .map((attribution, at) => ({ attribution, at }))
    .sort(
      (a, b) =>
        a.attribution.cue.start - b.attribution.cue.start || a.attribution.cue.end - b.attribution.cue.end,
    )
  const places = new Map(order.map(({ at }, place) => [at, place]))
  return order.map(({ attribution }) => {
    const nestedIn = attribution.nestedIn === null ? null : (places.get(attribution.nestedIn) ?? null)
    return { ...attribution, nestedIn }
  })
}
