import type { TextParts } from '@/lib/text/sentences'
import { isMark, type Token } from '@/lib/text/tokens'
import type { Draft } from './attribution-draft'
import type { Tier } from './cues'
import type { Lexicon } from './lexicon'
import { readSentence } from './read-sentence'
import type { RuleId } from './rules'
import { type Item, type Range, spanOf, type View, viewOf } from './sentence-view'
import type { Span } from './suggestions'

/** An attribution in the text. `parent` is the one whose content it stands in. */
export interface Attribution {
  rule: RuleId
  tier: Tier
  role: Draft['role']
  source: Span | null
  cue: Span
  content: Span[]
  venues: Span[]
  isBorrowed: boolean
  sentence: number
  parent: Attribution | null
}

/** How deep a report may stand in a report: "X said Y said Z knew". */
const deepest = 3

/** Every attribution of a text, in the order of their cues. */
export function attributionsIn(parts: TextParts, lexicon: Lexicon): Attribution[] {
  const closing = new Map(parts.quotations.map(({ open, close }) => [open, close]))
  const all: Attribution[] = []
  const pending: Span[] = []
  let last: Attribution | null = null
  for (const { index, first, end, opensParagraph } of stretches(parts)) {
    const view = viewOf(parts, closing, lexicon, first, end, opensParagraph)
    const drafts = readSentence(view)
    const own = drafts.map((draft) => toAttribution(view, draft, index, null))
    if (own.length === 0) last = giveFloating(view, parts.tokens, last, index, pending)
    for (const [i, made] of own.entries()) {
      all.push(made)
      if (!isShared(made, own)) all.push(...within(parts, closing, lexicon, view, drafts[i] as Draft, made))
      if (made.role !== 'speech' || made.tier > 1) continue
      last = made
      if (made.content.length > 0) made.content.unshift(...pending.splice(0))
    }
  }
  return all.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
}

/** Tokens read at a time. Rules look back and forth within a sentence; a "sentence" without end would cost its square. */
const longest = 300

function* stretches({ sentences }: TextParts) {
  for (const [index, sentence] of sentences.entries())
    for (let first = sentence.first; first < sentence.end; first += longest) {
      const opensParagraph = sentence.opensParagraph && first === sentence.first
      yield { index, first, end: Math.min(first + longest, sentence.end), opensParagraph }
    }
}

function toAttribution(view: View, draft: Draft, sentence: number, parent: Attribution | null): Attribution {
  return {
    rule: draft.rule,
    tier: draft.tier,
    role: draft.role,
    source: draft.source && spanOf(view, draft.source),
    cue: spanOf(view, draft.cue),
    content: draft.content.map((range) => spanOf(view, range)),
    venues: draft.venues.map((range) => spanOf(view, range)),
    isBorrowed: draft.isBorrowed,
    sentence,
    parent,
  }
}

/** "Citing X, Y reported …": the relay's content is Y's; what stands in it is read once. */
const isShared = (made: Attribution, own: readonly Attribution[]) =>
  made.role === 'relay' &&
  own.some((other) => other !== made && other.content[0]?.start === made.content[0]?.start)

function within(
  parts: TextParts,
  closing: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  view: View,
  outer: Draft,
  parent: Attribution,
  depth = 1,
): Attribution[] {
  const found: Attribution[] = []
  for (const range of outer.content) {
    const tokens = tokensOf(view, range)
    if (tokens.to - tokens.from < 4) continue
    const inner = viewOf(parts, closing, lexicon, tokens.from, tokens.to)
    for (const draft of readSentence(inner)) {
      const made = toAttribution(inner, draft, parent.sentence, parent)
      found.push(made)
      if (depth < deepest) found.push(...within(parts, closing, lexicon, inner, draft, made, depth + 1))
    }
  }
  return found
}

/** The tokens of a content; of a quotation alone, those between its marks. */
function tokensOf(view: View, { from, to }: Range): Range {
  const [first, last] = [view.items[from] as Item, view.items[to - 1] as Item]
  const isQuote = to - from === 1 && first.kind === 'quote'
  return isQuote
    ? { from: first.firstToken + 1, to: last.lastToken }
    : { from: first.firstToken, to: last.lastToken + 1 }
}

/**
 * A quotation in a sentence that names nobody goes to whoever spoke last, close by; one its paragraph never closes
 * goes to whoever is named next. Returns who spoke last now.
 */
function giveFloating(
  view: View,
  tokens: readonly Token[],
  last: Attribution | null,
  sentence: number,
  pending: Span[],
): Attribution | null {
  const quotes = view.items.filter((item) => item.kind === 'quote' && item.words >= 3)
  // "Lock her up!" they chanted: a sentence with words of its own is not the last speaker's.
  if (quotes.length === 0 || view.items.some((item) => item.kind === 'word')) return last
  for (const quote of quotes) {
    const isOpenEnded =
      !isMark(tokens[quote.lastToken] as Token) || !/["”»'’]/.test((tokens[quote.lastToken] as Token).text)
    if (isOpenEnded) pending.push({ start: quote.start, end: quote.end })
    else if (last && sentence - last.sentence <= 3) last.content.push({ start: quote.start, end: quote.end })
  }
  if (last) last.sentence = Math.max(last.sentence, sentence)
  return last
}
