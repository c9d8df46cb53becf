import { type Quantity, quantitiesIn } from '@/lib/text/numbers'
import { readingWords } from '@/lib/text/reading-words'
import { partsOf } from '@/lib/text/sentences'
import { type CueBook, cueBook, type Stage } from './cue-book'
import type { Cue } from './cue-finder'
import type { Span } from './drift-flags'
import { blankAll, type Name, namesIn } from './proper-names'
import { type Term, termsIn } from './terms'
import { type TimeLimit, timeLimitsIn } from './time-limits'
import { type Attribution, attributionOf } from './who-is-cited'

/** "The second-largest" = rank 2; "one of the largest" has no rank. */
export interface Rank extends Span {
  rank: number | null
}

/**
 * What an excerpt says, in facts that no longer know its language: values, levels, stages, counts and names. Two
 * excerpts are compared by these alone, so an Indonesian text can be held against an English one. Every fact keeps
 * the words it was read from.
 */
export interface Facts {
  language: 'en' | 'id'
  text: string
  attribution: Attribution
  quantities: Quantity[]
  ranks: Rank[]
  hedges: Cue<number>[]
  conditions: Span[]
  /** The least advanced stage that a word says; null when no word does, which reads as "it is so". */
  stage: Cue<Stage> | null
  negations: Span[]
  /** "Refused", "denied": they say no as well, but a text may have several for one. */
  refusals: Span[]
  causes: Span[]
  associations: Span[]
  scopes: Cue<'some' | 'most' | 'all'>[]
  groups: Span[]
  times: TimeLimit[]
  quotes: (Span & { words: string })[]
  terms: Cue<Term>[]
  /** Of what is said, without those who say it. */
  names: Name[]
  allNames: Name[]
  actor: Name | null
  isPassive: boolean
}

/** Null when we cannot read the language. */
export function factsOf({ text, lang }: { text: string; lang: string }): Facts | null {
  const book = cueBook(lang)
  const words = readingWords(lang)
  if (!book || !words) return null
  const attribution = attributionOf(text, book)
  const { content } = attribution
  const { tokens } = partsOf(text, {
    abbreviations: words.abbreviations,
    reportsSpeech: (lower) => book.voice.speech.has(lower),
  })
  const times = timeLimitsIn(text, tokens, words)
  const quantities = quantitiesIn(tokens, words.quantities, times).filter(({ bound }) => bound !== 'rank')
  const ranks = ranksIn(text, book)
  const names = namesIn(content, book)
  const isPassive = passive[book.language].test(content)
  const conditions = book.conditions(content).filter((cue) => cue.meaning)
  return {
    language: book.language,
    text,
    attribution,
    quantities: quantities.filter((quantity) => isClaimed(quantity, text, attribution)),
    ranks,
    hedges: book
      .hedges(text)
      .filter((cue) => !isMonth(cue, text) && !quantities.some((fact) => overlap(fact, cue))),
    conditions,
    stage: stageIn(content, book),
    negations: book
      .negations(content)
      .filter((cue) => cue.meaning && !isInCondition(cue, content, conditions)),
    refusals: [...book.refusals(content), ...attribution.cues.filter(({ manner }) => manner === 'deny')],
    causes: book.causes(content),
    associations: book.associates(content),
    scopes: book
      .scopes(content)
      .filter((cue) => ![...quantities, ...ranks].some((fact) => overlap(fact, cue))),
    groups: book.groups(text),
    times,
    quotes: [...text.matchAll(/["“]([^"”]{3,})["”]/g)].map((quote) => ({
      start: quote.index,
      end: quote.index + quote[0].length,
      words: quote[1] ?? '',
    })),
    terms: termsIn(content, book.language),
    names,
    allNames: [...namesIn(text, book), ...attribution.voices.flatMap((voice) => voice.names)],
    actor: isPassive ? null : actorIn(content, names, book),
    isPassive,
  }
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** "The third quarter" is a time, not three quarters. */
const ordinalQuarter = /\b(?:first|second|third|fourth|last|this|next|each|every)[\s-]+quarter$/i

/** "Two people familiar with it" counts those who speak, "three times" a multiple: neither is a figure of the claim. */
function isClaimed(quantity: Quantity, text: string, { voices }: Attribution): boolean {
  if (
    /quarter/i.test(text.slice(quantity.start, quantity.end)) &&
    ordinalQuarter.test(text.slice(0, quantity.end))
  )
    return false
  if (/^\s*(?:kali|times|fold)(?!\p{L})/u.test(text.slice(quantity.end))) return false
  return !voices.some((voice) => voice.standing === 'anonymous' && overlap(voice, quantity))
}

const passive = {
  en: /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ught|ld|lt|ne|rn|de|nt|ut)\s+by\b/i,
  id: /(?<!\p{L})di(?!(?:a|ri|rektur|skusi|plomat)\b)\p{L}{4,}(?!\p{L})/iu,
}

/** "In May" is no "may": a capital that does not open the text. */
const isMonth = ({ start, end }: Span, text: string) => start > 0 && text.slice(start, end) === 'May'

/** "If it is not disturbed": the condition says no, the claim does not. */
function isInCondition({ start }: Span, content: string, conditions: readonly Span[]): boolean {
  return conditions.some(
    (condition) => condition.end <= start && !/[,.;]/.test(content.slice(condition.end, start)),
  )
}

/** Who acts: the name that what is said begins with, titles aside. "Africa's largest" and "in Africa" do not act. */
function actorIn(content: string, names: readonly Name[], book: CueBook): Name | null {
  const first = names[0]
  if (!first || /^['’]s(?!\p{L})/u.test(content.slice(first.end))) return null
  const before =
    content
      .slice(0, first.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return before.every((word) => book.titles.has(word) || word === 'the' || word === 'that') ? first : null
}

function stageIn(content: string, book: CueBook): Cue<Stage> | null {
  const plain = blankAll(
    content,
    book.negations(content).filter((cue) => !cue.meaning),
  )
  const found = book.stages(plain).filter((cue) => !isMonth(cue, content))
  const open = found.filter((cue) => cue.meaning !== 'done' && cue.meaning !== 'ongoing')
  const done = found.find((cue) => cue.meaning === 'done')
  // "has offered", "telah menawarkan": the offer is what is done.
  const offered = open.find((cue) => cue.meaning === 'offered')
  if (offered && open.length === 1) return offered
  const order: Stage[] = ['possible', 'considered', 'planned', 'ready', 'offered', 'future']
  for (const stage of order) {
    const cue = open.find(({ meaning }) => meaning === stage)
    if (cue) return cue
  }
  return found.find((cue) => cue.meaning === 'ongoing') ?? done ?? null
}

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(?:second|2nd|kedua|nomor dua)\b/i, 2],
  [/\b(?:third|3rd|ketiga|nomor tiga)\b/i, 3],
  [/\b(?:fourth|4th|keempat)\b/i, 4],
  [/\b(?:fifth|5th|kelima)\b/i, 5],
  [/\b(?:sixth|6th|keenam)\b/i, 6],
  [/\b(?:seventh|7th|ketujuh)\b/i, 7],
  [/\b(?:eighth|8th|kedelapan)\b/i, 8],
  [/\b(?:ninth|9th|kesembilan)\b/i, 9],
  [/\b(?:tenth|10th|kesepuluh)\b/i, 10],
]

/** A superlative and what stands right beside it: an ordinal ("fourth largest", "terbesar keempat"), "one of". */
function ranksIn(text: string, book: CueBook): Rank[] {
  return book.superlatives(text).map(({ start, end }) => {
    const from = text.slice(Math.max(0, start - 25), start)
    const before = from.slice(Math.max(from.lastIndexOf(','), from.lastIndexOf('.')) + 1)
    const after = book.language === 'id' ? (/^\s+\p{L}+(?:\s+\p{L}+)?/u.exec(text.slice(end))?.[0] ?? '') : ''
    const beside = `${before.split(/\s+/).slice(-2).join(' ').replaceAll('-', ' ')} ${after}`
    const ordinal = ordinals.find(([word]) => word.test(beside))
    if (ordinal) return { start, end, rank: ordinal[1] }
    const reach = text.slice(Math.max(0, start - 45), start)
    const oneOf = book.oneOf(reach).at(-1)
    return { start: oneOf ? start - reach.length + oneOf.start : start, end, rank: oneOf ? null : 1 }
  })
}
