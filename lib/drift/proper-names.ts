import type { CueBook } from './cue-book'
import type { KnownNames } from './cues/cue-schema'
import knownNames from './cues/names.json'
import type { Span } from './drift-flags'

/** A name in a text. `key` is what it is compared by: the party's common key when it is known, else its own words. */
export interface Name extends Span {
  key: string
  kind: KnownNames[number]['kind'] | null
  words: string[]
}

const known = knownNames as KnownNames
const byForm = new Map(
  known.flatMap(({ name, kind, forms }) => forms.map((form) => [form, { name, kind }] as const)),
)
const forms = [...byForm.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.]/g, '\\.'))
const knownForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

const capitalised =
  /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}]+)*(?:\s+(?:bin\s+|al\s+|de\s+|van\s+|of\s+)?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}]+)*)*/gu

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/

/** "Rp7.855" */
const sum = /^\p{L}{1,3}\d/u

/**
 * The proper names of a text: runs of capitalised words, known parties in any of their forms. A single word that
 * begins a sentence counts only when it is known or not an ordinary word; in a headline, where every word is
 * capitalised, only known parties count.
 */
export function namesIn(text: string, book: CueBook, headline = isHeadline(text)): Name[] {
  const names: Name[] = []
  for (const match of text.matchAll(knownForm)) {
    const party = byForm.get(match[0])!
    names.push({
      start: match.index,
      end: match.index + match[0].length,
      key: party.name,
      kind: party.kind,
      words: party.name.split(' '),
    })
  }
  if (!headline) names.push(...unknownNames(blankAll(text, names), book))
  return names.sort((a, b) => a.start - b.start)
}

/** Spaces in place of stretches, so that all offsets stay what they were. The spans in order, none overlapping. */
export function blankAll(text: string, spans: readonly Span[]): string {
  let at = 0
  const kept: string[] = []
  for (const { start, end } of spans) {
    kept.push(text.slice(at, start), ' '.repeat(Math.max(0, end - start)))
    at = Math.max(start, end)
  }
  return kept.join('') + text.slice(at)
}

function unknownNames(text: string, book: CueBook): Name[] {
  const found: Name[] = []
  for (const match of text.matchAll(capitalised)) {
    const isFirst = opensSentence(text, match.index)
    const parts = [...match[0].matchAll(/\S+/g)].map((part) => ({
      word: part[0].toLowerCase(),
      start: match.index + part.index,
      end: match.index + part.index + part[0].length,
    }))
    while (parts[0] && (book.titles.has(parts[0].word) || (isFirst && book.notNames.has(parts[0].word))))
      parts.shift()
    const kept = parts.filter(
      (part) => !calendar.test(part.word) && !sum.test(part.word) && !book.notNames.has(part.word),
    )
    if (kept.length === 0) continue
    const [only] = kept
    if (isFirst && kept.length === 1 && only?.start === match.index && !isSurelyName(text, only)) {
      found.push({ ...only, key: only.word, kind: null, words: ['?', only.word] })
      continue
    }
    const words = kept.map((part) => part.word).filter((word) => !book.titles.has(word))
    if (words.length === 0) continue
    found.push({ start: kept[0]!.start, end: kept.at(-1)!.end, key: words.join(' '), kind: null, words })
  }
  return found
}

function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /\s/.test(text[before]!)) before--
  return before < 0 || /[.!?"“:]/.test(text[before]!)
}

/** "KPK", "Ecuador's": no ordinary word looks like that. */
const isSurelyName = (text: string, { start, end }: Span) =>
  /\p{Lu}.*\p{Lu}/u.test(text.slice(start, end)) || /^['’]s(?!\p{L})/u.test(text.slice(end))

/** A word that opens a sentence may be a name or not: such a name never raises a flag, it only answers others. */
export const isDoubtful = (name: Name) => name.words[0] === '?'

export function isHeadline(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3)
  return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7
}

/** The same party, as far as spelling can tell: same key, a word in common, or one the initials of the other. */
export function sameName(a: Name, b: Name): boolean {
  if (a.key === b.key) return true
  if (a.kind && b.kind) return false
  if (a.words.some((word) => word.length > 2 && b.words.includes(word))) return true
  return initials(a) === b.key || initials(b) === a.key
}

const initials = (name: Name) => name.words.map((word) => word[0]).join('')
