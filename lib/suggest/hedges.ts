import { phrasesIn } from '@/lib/text/phrases'
import { isMark, type Token } from '@/lib/text/tokens'
import type { HedgeType, Lexicon, StageName } from './lexicon'
import type { Span } from './suggestions'

/** Words that take a statement back a little. Level 0 says nothing, 5 is hearsay. */
export interface Hedge extends Span {
  level: number
  type: HedgeType
}

export function hedgesIn(tokens: readonly Token[], lexicon: Lexicon): Hedge[] {
  return phrasesIn(lexicon.hedges, tokens)
    .filter((hit) => !isMonthOrName(tokens[hit.first] as Token, hit.length))
    .map(({ start, end, meaning }) => ({ start, end, ...meaning }))
}

/** "May 8" and "Mrs. May" are no hedge, "May I" hardly ever is. */
const isMonthOrName = (token: Token, length: number) =>
  length === 1 && /^\p{Lu}/u.test(token.text) && token.lower === 'may'

/** How far an act has come: "plans to" is not "has". */
export interface Stage extends Span {
  stage: StageName
}

export const stagesIn = (tokens: readonly Token[], lexicon: Lexicon): Stage[] =>
  phrasesIn(lexicon.stages, tokens).map(({ start, end, meaning }) => ({ start, end, stage: meaning }))

/** Conditions with their clause: "if Russia wins the war", up to the next comma, stop or quotation mark. */
export function conditionsIn(tokens: readonly Token[], lexicon: Lexicon): Span[] {
  const asks = new Set(lexicon.cues.conditionAfter)
  const found: Span[] = []
  for (const hit of phrasesIn(lexicon.conditions, tokens)) {
    const before = tokens[hit.first - 1]?.lower ?? ''
    if (!hit.meaning || asks.has(before)) continue
    if (hit.start < (found.at(-1)?.end ?? 0)) continue
    let last = hit.first + hit.length - 1
    while (tokens[last + 1] && !endsClause(tokens[last + 1] as Token)) last++
    found.push({ start: hit.start, end: (tokens[last] as Token).end })
  }
  return found
}

const endsClause = (token: Token) => isMark(token) && /^[,.;:!?…"”“»–—()]/.test(token.text)
