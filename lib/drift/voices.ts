import type { CueBook, Manner } from './cue-book'
import type { Span } from './drift-flags'
import { blank, isHeadline, type Name, namesIn } from './proper-names'

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
  const found: Attribution = { voices: [], cues: [], content: text }
  for (const sentence of sentencesOf(text)) readSentence(text, sentence, book, found)
  return found
}

function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  return [0, ...ends].map((start, i) => ({ start, end: ends[i] ?? text.length }))
}

interface Frame {
  cue: Span & { manner: Manner }
  source: Span
  /** All of it, cue and tail included. */
  whole: Span
}

function readSentence(text: string, sentence: Span, book: CueBook, found: Attribution) {
  const quotes = [...text.slice(sentence.start, sentence.end).matchAll(/["“][^"”]*["”]/g)].map((q) => ({
    start: sentence.start + q.index,
    end: sentence.start + q.index + q[0].length,
  }))
  let open = text.slice(0, sentence.end)
  for (const quote of quotes)
    open = open.slice(0, quote.start) + '"'.repeat(quote.end - quote.start) + open.slice(quote.end)

  const readers = [colonFrames, prepositionFrames, invertedFrames, verbFrames]
  for (const read of readers) {
    for (const frame of read(open, sentence, book)) {
      if (open.slice(frame.cue.start, frame.cue.end).trim() === '') continue
      found.cues.push(frame.cue)
      found.voices.push(...voicesIn(text, frame.source, book))
      open = blank(open, frame.whole.start, frame.whole.end)
      found.content = blank(found.content, frame.whole.start, frame.whole.end)
    }
  }
}

/** "BPS: Inflasi 4,94%" */
function colonFrames(open: string, { start, end }: Span): Frame[] {
  const match = /^\s*(\p{Lu}[^:,.;"]{1,50}):\s/u.exec(open.slice(start, end))
  if (!match || (match[1] ?? '').split(' ').length > 6) return []
  const whole = { start, end: start + match[0].length }
  return [{ cue: { ...whole, manner: 'neutral' }, source: whole, whole }]
}

/** "according to X", "mengutip Y", "diimbau Z": up to the comma, the end, or the word that opens what is said. */
function prepositionFrames(open: string, sentence: Span, book: CueBook): Frame[] {
  const part = open.slice(sentence.start, sentence.end)
  const named = book.voice
    .passive(part)
    .filter((cue) => /^\s+(?:oleh\s+|by\s+)?\p{Lu}/u.test(part.slice(cue.end)))
  const cues = [...book.voice.before(part), ...book.voice.relay(part), ...named]
  return cues.map(({ start, end }) => {
    const cue = { start: sentence.start + start, end: sentence.start + end, manner: 'neutral' as const }
    const source = { start: cue.end, end: phraseEnd(open, cue.end, sentence.end, book) }
    return { cue, source, whole: { start: cue.start, end: source.end } }
  })
}

/** "…," kata X  /  …, said X */
function invertedFrames(open: string, sentence: Span, book: CueBook): Frame[] {
  const part = open.slice(sentence.start, sentence.end)
  return book.voice.inverted(part).flatMap(({ start, end }) => {
    const before = part.slice(0, start).trimEnd()
    if (!/[,"”!?]$/.test(before)) return []
    if (book.language === 'en' && !/^\s+(?:\p{Lu}|the |an? |one |two |its |their )/u.test(part.slice(end)))
      return []
    const cue = { start: sentence.start + start, end: sentence.start + end, manner: 'neutral' as const }
    const source = { start: cue.end, end: phraseEnd(open, cue.end, sentence.end, book) }
    return [{ cue, source, whole: { start: cue.start, end: source.end } }]
  })
}

/** X said that …  /  …, X said on Monday  /  …, X told Y */
function verbFrames(open: string, sentence: Span, book: CueBook): Frame[] {
  const frames: Frame[] = []
  let left = sentence.start
  for (const verb of book.voice.verbs(open.slice(sentence.start, sentence.end))) {
    const cue = { start: sentence.start + verb.start, end: sentence.start + verb.end, manner: verb.meaning }
    const before = open.slice(left, cue.start)
    const lastWord = /([^\s,"]+)[\s,"]*$/.exec(before)?.[1]?.toLowerCase() ?? ''
    if (lastWord === '' || book.voice.nounBefore.has(lastWord)) continue
    const after = open.slice(cue.end, sentence.end)
    const addressee = book.voice.addressed.has(open.slice(cue.start, cue.end).toLowerCase())
    const tailEnd = isTail(after, addressee, book) ? sentence.end : null
    if (tailEnd === null && /^\s+(?:of|about|from|are|is|were|was|have|has|by)\s/.test(after)) continue
    const boundary = tailEnd === null ? -1 : lastBoundary(before)
    const start = boundary >= 0 ? left + boundary : left
    const source = { start, end: cue.start }
    if (wordsIn(open, source) > 18) continue
    if (boundary >= 0) {
      // "… told Reuters", "… said on Channel One": the tail names a hop too.
      const telling = addressee || namesIn(after, book).some((name) => name.kind === 'outlet')
      const source = { start, end: telling ? sentence.end : cue.start }
      frames.push({ cue, source, whole: { start, end: sentence.end } })
      break
    }
    const that = /^\s*(?:that|bahwa|:|,)\s?/i.exec(after)?.[0].length ?? 0
    const told = addressee ? (/^\s+[^,]{2,30}?(?=\s+that\b|,)/.exec(after)?.[0].length ?? 0) : 0
    const whole = { start, end: cue.end + Math.max(that, told) }
    frames.push({ cue, source: { start, end: cue.start + (told ? cue.end - cue.start + told : 0) }, whole })
    left = whole.end
    // "Police said they had found …": a pronoun tells nothing more, but its verb belongs to the frame no longer.
    if (!/^(?:\s*(?:they|he|she|it|ia|dia|mereka|pihaknya)\b)/i.test(open.slice(left))) break
  }
  return frames
}

function isTail(after: string, addressee: boolean, book: CueBook): boolean {
  const bare = after.replace(/^[\s,]+/, '').replace(/[\s.!?"”]+$/, '')
  if (bare === '') return true
  if (addressee) return bare.split(/\s+/).length <= 8 && !/\bthat\b/.test(bare)
  return book.voice.tail.has((bare.split(/[\s,]+/)[0] ?? '').toLowerCase()) || /^[(]/.test(bare)
}

/** Where the speaker of a trailing frame begins: after the closing quotation mark or the last comma. */
function lastBoundary(before: string): number {
  const match = /^.*["”,]\s*(?=\S)/su.exec(before.trimEnd())
  return match && match[0].length < before.trimEnd().length ? match[0].length : -1
}

function phraseEnd(open: string, from: number, end: number, book: CueBook): number {
  const rest = open.slice(from, end)
  const stop = book.voice.stop(rest)[0]?.start ?? rest.length
  const comma = /[,;"”(]|[.!?](?=\s|$)/.exec(rest.slice(0, stop))?.index ?? stop
  return from + Math.min(stop, comma)
}

const wordsIn = (text: string, span: Span) =>
  text.slice(span.start, span.end).split(/\s+/).filter(Boolean).length

function voicesIn(text: string, source: Span, book: CueBook): Voice[] {
  const words = text.slice(source.start, source.end)
  if (words.trim() === '' || book.voice.pronouns.has(words.trim().toLowerCase())) return []
  const names = namesIn(words, book, isHeadline(text)).map((name) => ({
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
