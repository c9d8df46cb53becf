import { nounPhraseAfter } from '../noun-phrase'
import type { Range, View } from '../sentence-view'

/**
 * Where something was said, right behind its speaker: "di Channel One Russia", "kepada Sinead Baker dari Insider", "in an
 * interview with CNN". Only names count: "in Berlin" is a place, and a place is recognised by nothing but a list.
 */
export function venuesAfter(view: View, from: number): Range[] {
  const { items } = view
  const opener = items[from]
  if (!opener?.is.preposition || !items[from + 1]?.isCapital || items[from + 1]?.is.time) return []
  const first = nounPhraseAfter(view, from + 1)
  if (!first || !isSomebody(view, opener.lower, first)) return []
  return splitOf(view, first)
}

/** "Sinead Baker dari Insider", "Kristen Welker of NBC": the reporter, then the outlet. */
export function splitOf(view: View, range: Range): Range[] {
  const { items } = view
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (items[i]?.is.linksNoun && items[i + 1]?.isCapital && items[i - 1]?.isCapital)
      return [
        { from: range.from, to: i },
        { from: i + 1, to: range.to },
      ]
  const next = items[range.to]
  if (!next?.is.linksNoun || !items[range.to + 1]?.isCapital) return [range]
  const second = nounPhraseAfter(view, range.to + 1)
  return second ? [range, second] : [range]
}

function isSomebody(view: View, preposition: string, range: Range): boolean {
  const { outlet = [], agency = [] } = view.lexicon.cues.kinds
  const isMedium = view.items
    .slice(range.from, range.to)
    .some(({ lower }) => outlet.includes(lower) || agency.includes(lower))
  return isMedium || view.lexicon.cues.addressing.includes(preposition)
}
