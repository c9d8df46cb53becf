import type { DateMention } from '@/lib/text/dates'
import type { Quantity } from '@/lib/text/numbers'
import { phrasesIn } from '@/lib/text/phrases'
import { isMark, type Token } from '@/lib/text/tokens'
import type { Hedge, Stage } from './hedges'
import type { Lexicon } from './lexicon'
import type { Reason } from './suggestions'

/** What has been read in a sentence already. */
export interface Facts {
  tokens: readonly Token[]
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  hedges: readonly Hedge[]
  stages: readonly Stage[]
  isAttributed: boolean
}

/**
 * What each finding adds to the log-odds that a checker would look at a sentence, set by hand. A sentence begins at
 * `bias`; `most` bounds how often a finding counts. `bias` alone was fitted: to one half of CT24's English dev-test, so
 * that .5 parts the two kinds best. Of the other half it then told F1 78.
 */
const weights: Record<Exclude<Reason, 'boilerplate' | 'repeated'>, { each: number; most: number }> = {
  number: { each: 1.1, most: 2 },
  'large-number': { each: 0.7, most: 1 },
  comparison: { each: 0.6, most: 2 },
  change: { each: 0.65, most: 3 },
  date: { each: 0.4, most: 1 },
  named: { each: 0.25, most: 3 },
  attributed: { each: 0.2, most: 1 },
  'past-fact': { each: 0.6, most: 1 },
  hedged: { each: 0.1, most: 1 },
  question: { each: -1.3, most: 1 },
  opinion: { each: -0.75, most: 2 },
  promise: { each: -1, most: 1 },
  personal: { each: -0.2, most: 2 },
  short: { each: -1.3, most: 1 },
  pleasantry: { each: -0.8, most: 1 },
}
const bias = -1.15
/** A long sentence has more in it to check, up to a point. */
const lengthWeight = 0.5
const longAt = 36

/** How much a sentence deserves checking, 0 to 1, and what says so, weightiest first. */
export function worthOf(facts: Facts, lexicon: Lexicon): { worth: number; reasons: Reason[] } {
  const counts = countsOf(facts, lexicon)
  const words = facts.tokens.filter((token) => !isMark(token)).length
  let logOdds = bias + (lengthWeight * Math.min(words, longAt)) / 12
  const reasons: { reason: Reason; weight: number }[] = []
  for (const [reason, { each, most }] of Object.entries(weights) as [
    keyof typeof weights,
    { each: number; most: number },
  ][]) {
    const weight = each * Math.min(counts[reason], most)
    if (weight !== 0) reasons.push({ reason, weight })
    logOdds += weight
  }
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const worth = 1 / (1 + Math.exp(-logOdds))
  return { worth: Math.round(worth * 1000) / 1000, reasons: reasons.map(({ reason }) => reason) }
}

function countsOf({ tokens, quantities, dates, hedges, stages, isAttributed }: Facts, lexicon: Lexicon) {
  const counted = quantities.filter(({ bound }) => bound !== 'rank')
  const words = tokens.filter((token) => !isMark(token))
  const hits = { comparison: 0, change: 0, opinion: 0, promise: 0, personal: 0, pleasantry: 0 }
  for (const { meaning, first } of phrasesIn(lexicon.worth, tokens))
    if (meaning !== 'pleasantry' || first < 2) hits[meaning]++
  const big = (q: Quantity) =>
    q.unit === 'percent' || q.unit === 'share' || /^[A-Z]{3}$/.test(q.unit) || (q.value ?? 0) >= 1000
  return {
    ...hits,
    number: counted.length,
    'large-number': counted.some(big) ? 1 : 0,
    date: dates.length,
    named: words.filter((token, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)).length,
    attributed: isAttributed ? 1 : 0,
    'past-fact': stages.some(({ stage }) => stage === 'done') || hasPast(words, lexicon) ? 1 : 0,
    hedged: hedges.some(({ level }) => level >= 3) ? 1 : 0,
    question: /\?["”']*$/.test(
      tokens
        .slice(-2)
        .map((token) => token.text)
        .join(''),
    )
      ? 1
      : 0,
    short: words.length < 6 ? 1 : 0,
  }
}

const hasPast = (words: readonly Token[], lexicon: Lexicon) =>
  lexicon.cues.inflection === 'english' &&
  words.some(
    ({ lower }) =>
      /[^e]ed$/.test(lower) ||
      lexicon.classes.get(lower)?.finite ||
      lexicon.verbs.get(lower)?.form === 'past',
  )
