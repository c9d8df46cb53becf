import type { Quantity } from '@/lib/text/numbers'
import type { TextParts } from '@/lib/text/sentences'
import { NamedSoFar } from './anaphora'
import type { Attribution } from './attributions'
import { chainOf, hop } from './chains'
import { type ClaimSpan, reportedClaims, withoutMarks } from './claims'
import type { Lexicon } from './lexicon'
import { splitClaims } from './split-claims'
import type { Span, SuggestedClaim, SuggestedHop } from './suggestions'
import type { Line } from './text-lines'

/** From here on a sentence nobody is quoted in is proposed as a claim of the article's own. */
const worthClaiming = 0.69

/** Claims in reading order: reported ones with their chain, captions with their credit, and the article's own. */
export function proposalsIn(
  text: string,
  parts: TextParts,
  lexicon: Lexicon,
  lines: readonly Line[],
  attributions: readonly Attribution[],
): SuggestedClaim[] {
  const named = new NamedSoFar(lexicon)
  const reported = bySentence(reportedClaims(attributions, parts))
  const said = bySentence(attributions)
  const claims: SuggestedClaim[] = []
  let before: SuggestedClaim[] = []
  for (const [i, line] of lines.entries()) {
    const own: SuggestedClaim[] = []
    const take = (span: Span, chain: SuggestedHop[]) => own.push(claimOf(span, chain, line.quantities))
    const takePieces = (span: Span, chain: SuggestedHop[]) => {
      for (const piece of splitClaims(span, parts.tokens, line.quantities, lexicon)) take(piece, [...chain])
    }
    if (line.credit) {
      const chain = line.credit.sources.map((span) => hop(span, text, named, lexicon))
      if (line.credit.caption && !line.isSkipped) take(line.credit.caption, chain)
    } else if (line.isAttributed) {
      for (const claim of reported.get(i) ?? []) {
        const chain = claim.by ? chainOf(claim.by, said.get(i) ?? [], text, named, lexicon) : []
        if (line.isSkipped) continue
        if (!pointsBack(claim, text, lexicon)) takePieces(claim, chain)
        else if (isAboutBefore(claim, line)) passBack(before, chain)
      }
    } else if (!line.isSkipped && isOwnClaim(line)) {
      takePieces(withoutMarks({ start: line.behindSiteName, end: line.end }, parts.tokens), [])
    }
    claims.push(...own)
    before = own
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end)
}

const claimOf = (
  { start, end }: Span,
  chain: SuggestedHop[],
  quantities: readonly Quantity[],
): SuggestedClaim => ({
  start,
  end,
  chain,
  quantities: quantities.filter((q) => q.start >= start && q.end <= end),
})

function bySentence<T extends { sentence: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(one.sentence)
    if (group) group.push(one)
    else groups.set(one.sentence, [one])
  }
  return groups
}

const isOwnClaim = ({ worth, reasons }: Line) =>
  worth >= worthClaiming || (reasons.includes('number') && !reasons.includes('question'))

function pointsBack(claim: Span, text: string, lexicon: Lexicon): boolean {
  const words = text.slice(claim.start, claim.end).trim().toLowerCase().split(/\s+/).join('|')
  return lexicon.cues.anaphoricContents.includes(words)
}

/** "This was confirmed by X" says it of the sentence before, if one paragraph holds both. */
const isAboutBefore = (claim: ClaimSpan, line: Line) =>
  claim.by?.rule === 'passive.agent' && !line.opensParagraph

function passBack(before: readonly SuggestedClaim[], chain: readonly SuggestedHop[]) {
  for (const earlier of before) if (earlier.chain.length === 0) earlier.chain.push(...chain)
}
