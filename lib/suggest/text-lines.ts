import { datesIn } from '@/lib/text/dates'
import { type Quantity, quantitiesIn } from '@/lib/text/numbers'
import { phrasesIn } from '@/lib/text/phrases'
import type { Sentence, TextParts } from '@/lib/text/sentences'
import { isMark, type Token } from '@/lib/text/tokens'
import { worthOf } from './check-worthiness'
import { conditionsIn, type Hedge, hedgesIn, stagesIn } from './hedges'
import type { Lexicon } from './lexicon'
import { type PhotoCredit, photoCredit } from './photo-credits'
import type { Span, SuggestedSentence } from './suggestions'

/** A sentence with everything read in it. `isSkipped` ones stay on the list but nothing is proposed from them. */
export interface Line extends SuggestedSentence {
  quantities: Quantity[]
  hedges: Hedge[]
  conditions: Span[]
  isAttributed: boolean
  isSkipped: boolean
  opensParagraph: boolean
  credit: PhotoCredit | null
  /** Where the sentence itself begins, behind an outlet's name. */
  behindSiteName: number
}

/** Page furniture is shown, and ranked below everything else. */
const furnitureWorth = 0.05

/** Reads every sentence of a text; `attributed` has the numbers of those in which somebody says something. */
export function linesOf(
  text: string,
  parts: TextParts,
  lexicon: Lexicon,
  attributed: ReadonlySet<number>,
  publishedOn: string | null,
): Line[] {
  const lines = parts.sentences.map((sentence, i) =>
    readLine(text, parts.tokens, sentence, lexicon, attributed.has(i), publishedOn),
  )
  markRepeats(text, lines)
  return lines
}

function readLine(
  text: string,
  all: readonly Token[],
  sentence: Sentence,
  lexicon: Lexicon,
  isAttributed: boolean,
  publishedOn: string | null,
): Line {
  const tokens = all.slice(sentence.first, trimmedEnd(all, sentence))
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const dates = datesIn(tokens, lexicon.reading.dates, publishedOn)
  const quantities = quantitiesIn(tokens, lexicon.reading.quantities, dates)
  const hedges = hedgesIn(tokens, lexicon)
  const stages = stagesIn(tokens, lexicon)
  const judged = worthOf({ tokens, quantities, dates, hedges, stages, isAttributed }, lexicon)
  const isFurniture = isBoilerplate(tokens, lexicon)
  return {
    start,
    end,
    worth: isFurniture ? Math.min(judged.worth, furnitureWorth) : judged.worth,
    reasons: isFurniture ? ['boilerplate', ...judged.reasons] : judged.reasons,
    quantities,
    hedges,
    conditions: conditionsIn(tokens, lexicon),
    isAttributed,
    isSkipped: isFurniture,
    opensParagraph: sentence.opensParagraph,
    credit: photoCredit(text.slice(start, end), start, lexicon.cues),
    behindSiteName: start + (siteName.exec(text.slice(start, end))?.[0].length ?? 0),
  }
}

/** "AKURAT.CO  Korea Utara …". */
const siteName = /^\p{Lu}[\p{L}\p{N}]{0,30}\.\p{L}{2,4}\s+(?=\p{Lu})/u

/** Leftovers of a page behind the last stop, "[]", belong to no sentence. */
function trimmedEnd(tokens: readonly Token[], { first, end }: Sentence): number {
  let last = end
  while (last > first + 1 && /^[[\]|•*_]$/.test(tokens[last - 1]?.text ?? '')) last--
  return last
}

function isBoilerplate(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter((token) => !isMark(token))
  if (words.length === 0) return true
  if (words.length > 12) return false
  const hit = phrasesIn(lexicon.boilerplate, words).find(({ first }) => first === 0)
  return hit !== undefined && (words.length - hit.length < 2 || tokens[hit.length]?.text === ':')
}

/**
 * A sentence that stands twice is proposed once: the headline over its picture is left out, and a teaser gives way
 * to the body's opening ("AKURAT.CO …"), where the reporting begins.
 */
function markRepeats(text: string, lines: readonly Line[]) {
  const seen = new Map<string, Line>()
  for (const line of lines) {
    if (line.isSkipped) continue
    const key = keyOf(text.slice(line.behindSiteName, line.end))
    const earlier = key === '' ? undefined : seen.get(key)
    const repeat = earlier && line.behindSiteName > line.start ? earlier : line
    if (earlier) {
      repeat.isSkipped = true
      repeat.reasons = ['repeated', ...repeat.reasons]
    }
    if (repeat !== line || !earlier) seen.set(key, line)
  }
}

/** Letters and figures only, without "- Foto 1". */
const keyOf = (line: string) =>
  line
    .replace(/\s[-–]\s\p{L}+\s\d+$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
