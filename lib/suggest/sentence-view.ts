import type { TextParts } from '@/lib/text/sentences'
import { endsSentence, isMark, type Token } from '@/lib/text/tokens'
import { classOf, type Lexicon, type Verb, type WordClass } from './lexicon'
import type { Span } from './suggestions'

/** A word, a mark, or a whole quotation: the unit rules look at. */
export interface Item extends Span {
  text: string
  lower: string
  kind: 'word' | 'mark' | 'quote'
  /** Words inside a quotation. */
  words: number
  /** A quotation somebody utters, as against a scare quote. */
  isSpeech: boolean
  is: WordClass
  verb: Verb | null
  isCapital: boolean
  firstToken: number
  lastToken: number
}

/** Items `from` up to, not including, `to`. */
export interface Range {
  from: number
  to: number
}

/**
 * A sentence, or the content of an attribution, as the rules see it. `begin` is behind a dateline, `end` before the
 * closing mark. `claimed` items belong to an attribution already; no rule takes them again.
 */
export interface View {
  items: Item[]
  begin: number
  end: number
  claimed: Uint8Array
  isTitle: boolean
  opensParagraph: boolean
  lexicon: Lexicon
}

/** The view of tokens `first` up to `end`; quotations that lie wholly inside become one item each. */
export function viewOf(
  parts: TextParts,
  closing: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  first: number,
  end: number,
  opensParagraph = false,
): View {
  const items: Item[] = []
  for (let i = first; i < end; i++) {
    const close = closing.get(i)
    if (close !== undefined && close < end) {
      items.push(quoteItem(parts.tokens, i, close, lexicon))
      i = close
    } else items.push(wordItem(parts.tokens[i] as Token, i, lexicon))
  }
  let last = items.length
  while (last > 0 && items[last - 1]?.kind === 'mark' && !/^[%)\]]$/.test(items[last - 1]?.text ?? '')) last--
  const view = {
    items,
    begin: 0,
    end: last,
    claimed: new Uint8Array(items.length),
    isTitle: isTitle(items),
    lexicon,
  }
  return { ...view, begin: opensParagraph ? afterDateline(items) : 0, opensParagraph }
}

function wordItem(token: Token, index: number, lexicon: Lexicon): Item {
  const mark = isMark(token)
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    kind: mark && token.lower !== '%' ? 'mark' : 'word',
    words: 0,
    isSpeech: false,
    is: classOf(lexicon, token.lower),
    verb: lexicon.verbs.get(token.lower) ?? null,
    isCapital: token.isCapital,
    firstToken: index,
    lastToken: index,
  }
}

function quoteItem(tokens: readonly Token[], open: number, close: number, lexicon: Lexicon): Item {
  let words = 0
  for (let i = open + 1; i < close; i++) if (!isMark(tokens[i] as Token)) words++
  const last = tokens[close - 1] as Token
  return {
    ...wordItem(tokens[open] as Token, open, lexicon),
    end: (tokens[close] as Token).end,
    kind: 'quote',
    words,
    isSpeech: words >= 4 || (words > 0 && (endsSentence(last) || last.text === ',')),
    verb: null,
    lastToken: close,
  }
}

function isTitle(items: readonly Item[]): boolean {
  const words = items.filter((item) => item.kind === 'word' && item.text.length > 3)
  return words.length > 2 && words.filter((item) => item.isCapital).length / words.length > 0.75
}

const dashes = /^(?:[–—]+|--+|-)$/
const siteName = /^\p{Lu}[\p{L}\p{N}]*\.(?:co|com|id|net|org|tv|news)$/iu

/** "JAKARTA, KOMPAS.com – …", "PARIS (AP) — …", "AKURAT.CO …": the place and the outlet are no part of the sentence. */
function afterDateline(items: readonly Item[]): number {
  for (let i = 1; i < Math.min(items.length, 10); i++) {
    const item = items[i] as Item
    const behind = items[i - 1] as Item
    if (dashes.test(item.text) && item.start > behind.end) return i + 1
    const isPlace = /\p{Lu}/u.test(item.text) || item.kind === 'mark' || /^\d/.test(item.text)
    if (!isPlace || item.kind === 'quote') break
  }
  return siteName.test(items[0]?.text ?? '') ? 1 : 0
}

export const spanOf = (view: View, { from, to }: Range): Span => ({
  start: (view.items[from] as Item).start,
  end: (view.items[to - 1] as Item).end,
})

export const isFree = (view: View, { from, to }: Range) => !view.claimed.subarray(from, to).includes(1)

export function claim(view: View, ...ranges: (Range | null)[]) {
  for (const range of ranges) if (range) view.claimed.fill(1, range.from, range.to)
}

export const isComma = (item: Item | undefined) => item?.kind === 'mark' && item.text === ','

/** Drops marks and conjunctions from both ends of a content: "but the plan failed," is "the plan failed". */
export function trimmed(view: View, { from, to }: Range): Range | null {
  const { items } = view
  let [a, b] = [from, to]
  while (a < b && isLoose(items[a] as Item, items[a + 1])) a++
  while (b > a && isLooseEnd(items[b - 1] as Item)) b--
  return b > a ? { from: a, to: b } : null
}

const isLoose = (item: Item, next: Item | undefined) =>
  (item.kind === 'mark' && !/^[$€£(#@[]/.test(item.text)) ||
  item.is.complementizer ||
  item.is.and ||
  (item.is.lead && (isComma(next) || item.lower.length <= 4))

const isLooseEnd = (item: Item) =>
  (item.kind === 'mark' && !/^[%)\]”"'’]/.test(item.text)) ||
  item.is.and ||
  (item.kind === 'word' && item.is.break && !item.isCapital && !item.is.relative)
