import type { CueBook, Manner } from './cue-book'
import type { Span } from './drift-flags'
import { blankAll, isHeadline, type Name, namesIn } from './proper-names'

/** Somebody a text lets speak. */
export interface Voice extends Span {
  standing: 'anonymous' | 'one' | 'several' | 'institution'
  names: Name[]
}

export interface Attribution {
  voices: Voice[]
  /** The verbs and prepositions that let them speak, and how they take what is said. */
  cues: (Span & { manner: Manner })[]
  /** The text with every frame ("Menurut X,", "…, said Y") blanked out, same length: what is said, not who says it. */
  content: string
}

const sentenceEnd = /[.!?]["”’]?\s+(?=[\p{Lu}"“])/gu

/**
 * Who speaks in an excerpt, by four frames: a preposition ("according to X"), a relay ("citing Y"), an inverted
 * verb ("kata X"), a plain verb in front of or after what is said. An excerpt is a sentence or two, so this reads
 * far less than `lib/suggest` does, and errs to the side of finding a voice.
 */
export function attributionOf(text: string, book: CueBook): Attribution {
  const headline = isHeadline(text)
  const read = sentencesOf(text).map((sentence) => ({
    ...sentence,
    ...readSentence(sentence.text, book, headline),
  }))
  return {
    voices: read.flatMap(({ start, voices }) =>
      voices.map((voice) => ({
        ...moved(voice, start),
        names: voice.names.map((name) => moved(name, start)),
      })),
    ),
    cues: read.flatMap(({ start, cues }) => cues.map((cue) => moved(cue, start))),
    content: read.map(({ content }) => content).join(''),
  }
}

const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

function sentencesOf(text: string): { start: number; text: string }[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  return [0, ...ends].map((start, i) => ({ start, text: text.slice(start, ends[i]) }))
}

interface Frame {
  cue: Span & { manner: Manner }
  source: Span
  /** All of it, cue and tail included. */
  whole: Span
}

type FrameReader = (open: string, book: CueBook) => Frame[]

/** Frame after frame is read and blanked out, so that no word is read twice; quotations are closed to all of them. */
function readSentence(sentence: string, book: CueBook, headline: boolean): Attribution {
  const found: Attribution = { voices: [], cues: [], content: sentence }
  let open = sentence.replace(/["“][^"”]*["”]/g, (quote) => '"'.repeat(quote.length))
  for (const read of [colonFrames, prepositionFrames, invertedFrames, verbFrames] satisfies FrameReader[])
    for (const { cue, source, whole } of read(open, book)) {
      if (open.slice(cue.start, cue.end).trim() === '') continue
      found.cues.push(cue)
      found.voices.push(...voicesIn(sentence, source, book, headline))
      open = blankAll(open, [whole])
      found.content = blankAll(found.content, [whole])
    }
  return found
}

/** "BPS: Inflasi 4,94%" */
function colonFrames(open: string): Frame[] {
  const match = /^\s*(\p{Lu}[^:,.;"]{1,50}):\s/u.exec(open)
  if (!match || (match[1] ?? '').split(' ').length > 6) return []
  const whole = { start: 0, end: match[0].length }
  return [{ cue: { ...whole, manner: 'neutral' }, source: whole, whole }]
}

/** "according to X", "mengutip Y", "diimbau Z": up to the comma, the end, or the word that opens what is said. */
function prepositionFrames(open: string, book: CueBook): Frame[] {
  const named = book.voice
    .passive(open)
    .filter((cue) => /^\s+(?:oleh\s+|by\s+)?\p{Lu}/u.test(open.slice(cue.end)))
  return [...book.voice.before(open), ...book.voice.relay(open), ...named].map((cue) =>
    followed(cue, open, book),
  )
}

/** "…," kata X  /  …, said X */
function invertedFrames(open: string, book: CueBook): Frame[] {
  return book.voice
    .inverted(open)
    .filter(({ start, end }) => {
      const opensName = /^\s+(?:\p{Lu}|the |an? |one |two |its |their )/u.test(open.slice(end))
      return /[,"”!?]$/.test(open.slice(0, start).trimEnd()) && (book.language !== 'en' || opensName)
    })
    .map((cue) => followed(cue, open, book))
}

/** A cue whose speaker comes after it. */
function followed({ start, end }: Span, open: string, book: CueBook): Frame {
  const source = { start: end, end: phraseEnd(open, end, book) }
  return { cue: { start, end, manner: 'neutral' }, source, whole: { start, end: source.end } }
}

/** X said that …  /  …, X said on Monday  /  …, X told Y */
function verbFrames(open: string, book: CueBook): Frame[] {
  const frames: Frame[] = []
  let left = 0
  for (const { start: at, end: from, meaning: manner } of book.voice.verbs(open)) {
    const cue = { start: at, end: from, manner }
    const before = open.slice(left, at)
    const after = open.slice(from)
    const lastWord = /([^\s,"]+)[\s,"]*$/.exec(before)?.[1]?.toLowerCase() ?? ''
    if (lastWord === '' || book.voice.nounBefore.has(lastWord)) continue
    const addressee = book.voice.addressed.has(open.slice(at, from).toLowerCase())
    const trails = isTail(after, addressee, book)
    if (!trails && /^\s+(?:of|about|from|are|is|were|was|have|has|by)\s/.test(after)) continue
    const boundary = trails ? lastBoundary(before) : -1
    const start = boundary >= 0 ? left + boundary : left
    if (open.slice(start, at).split(/\s+/).filter(Boolean).length > longestSpeaker) continue
    if (boundary >= 0) {
      // "… told Reuters", "… said on Channel One": the tail names a hop too.
      const telling = addressee || namesIn(after, book).some((name) => name.kind === 'outlet')
      frames.push({
        cue,
        source: { start, end: telling ? open.length : at },
        whole: { start, end: open.length },
      })
      break
    }
    const that = /^\s*(?:that|bahwa|:|,)\s?/i.exec(after)?.[0].length ?? 0
    const told = addressee ? (/^\s+[^,]{2,30}?(?=\s+that\b|,)/.exec(after)?.[0].length ?? 0) : 0
    frames.push({
      cue,
      source: { start, end: told ? from + told : at },
      whole: { start, end: from + Math.max(that, told) },
    })
    left = from + Math.max(that, told)
    // "Police said they had found …": a pronoun tells nothing more, but its verb belongs to the frame no longer.
    if (!/^\s*(?:they|he|she|it|ia|dia|mereka|pihaknya)\b/i.test(open.slice(left))) break
  }
  return frames
}

/** In words. A longer stretch before a verb is not somebody, it is a clause. */
const longestSpeaker = 18

function isTail(after: string, addressee: boolean, book: CueBook): boolean {
  const bare = after.replace(/^[\s,]+/, '').replace(/[\s.!?"”]+$/, '')
  if (bare === '') return true
  if (addressee) return bare.split(/\s+/).length <= 8 && !/\bthat\b/.test(bare)
  return book.voice.tail.has((bare.split(/[\s,]+/)[0] ?? '').toLowerCase()) || bare.startsWith('(')
}

/** Where the speaker of a trailing frame begins: after the closing quotation mark or the last comma. */
function lastBoundary(before: string): number {
  const trimmed = before.trimEnd()
  const mark = Math.max(trimmed.lastIndexOf('"'), trimmed.lastIndexOf('”'), trimmed.lastIndexOf(','))
  return mark >= 0 && mark < trimmed.length - 1 ? mark + 1 : -1
}

function phraseEnd(open: string, from: number, book: CueBook): number {
  const rest = open.slice(from)
  const stop = book.voice.stop(rest)[0]?.start ?? rest.length
  const comma = /[,;"”(]|[.!?](?=\s|$)/.exec(rest.slice(0, stop))?.index ?? stop
  return from + Math.min(stop, comma)
}

function voicesIn(text: string, source: Span, book: CueBook, headline: boolean): Voice[] {
  const words = text.slice(source.start, source.end)
  if (words.trim() === '' || book.voice.pronouns.has(words.trim().toLowerCase())) return []
  const names = namesIn(words, book, headline).map((name) => ({
    ...name,
    start: name.start + source.start,
    end: name.end + source.start,
  }))
  const is = (find: (text: string) => Span[]) => find(words).length > 0
  const standing = is(book.voice.anonymous)
    ? 'anonymous'
    : is(book.voice.institutions)
      ? 'institution'
      : is(book.voice.several)
        ? 'several'
        : 'one'
  const outlets = names.filter(
    (name) => name.kind === 'outlet' || book.voice.outlets(text.slice(name.start, name.end)).length > 0,
  )
  const voice: Voice = { ...source, standing, names }
  // "a person … told Reuters", "Korotchenko said on Channel One": the outlet is a hop of its own.
  const isTwo = outlets.length > 0 && (names.length > outlets.length || standing === 'anonymous')
  if (!isTwo) return [voice]
  const outlet = outlets.at(-1)!
  const others = names.filter((name) => name !== outlet)
  return [
    { ...voice, names: others },
    { start: outlet.start, end: outlet.end, standing: 'one', names: [outlet] },
  ]
}
