import type { LanguageCues } from './cues/cue-schema'
import en from './cues/en.json'
import id from './cues/id.json'
import type { Span } from './drift-flags'

/** A cue that stands in a text, and what it means there. */
export interface Cue<M> extends Span {
  meaning: M
}

/** Finds every cue of its groups, the longest where several begin, none inside another. */
export type CueFinder<M> = (text: string) => Cue<M>[]

/**
 * One regular expression per meaning. A phrase has no nested repetition, so a search costs one pass over the text
 * per meaning whatever the text is.
 */
export function cueFinder<M>(
  groups: Iterable<readonly [meaning: M, phrases: readonly string[]]>,
): CueFinder<M> {
  const searches = [...groups]
    .filter(([, phrases]) => phrases.length > 0)
    .map(([meaning, phrases]) => ({ meaning, pattern: patternOf(phrases) }))
  return (text) => {
    const all = searches.flatMap(({ meaning, pattern }) =>
      [...text.matchAll(pattern)].map((m) => ({ meaning, start: m.index, end: m.index + m[0].length })),
    )
    all.sort((a, b) => a.start - b.start || b.end - a.end)
    const kept: Cue<M>[] = []
    for (const cue of all) if (cue.start >= (kept.at(-1)?.end ?? 0)) kept.push(cue)
    return kept
  }
}

function patternOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const sources = longestFirst.map((phrase) => {
    const escaped = phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[\\p{L}\\p{N}-]*')
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "['’]")
    // "n't" and "'ll" are ends of words; every other phrase begins where a word does.
    return /^(?:n?['’])/.test(phrase) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}`
  })
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const simple = (phrases: readonly string[]) => cueFinder([[true, phrases]] as const)

const tables: Record<string, LanguageCues> = { en: en as LanguageCues, id: id as LanguageCues }

function compile(cues: LanguageCues) {
  const { voice } = cues
  const ends = { deny: voice.deny, factive: voice.factive, distancing: voice.distancing, neutral: voice.say }
  return {
    language: cues.language as 'en' | 'id',
    hedges: cueFinder(Object.entries(cues.hedges).map(([level, p]) => [Number(level), p] as const)),
    stages: cueFinder(Object.entries(cues.stages) as [Stage, string[]][]),
    conditions: cueFinder([
      [true, cues.conditions],
      [false, cues.notConditions],
    ] as const),
    negations: cueFinder([
      [true, cues.negations],
      [false, cues.notNegations],
    ] as const),
    causes: simple(cues.causes),
    associates: simple(cues.associates),
    scopes: cueFinder([
      ['some', cues.some],
      ['most', cues.most],
      ['all', cues.all],
    ] as const),
    groups: simple(cues.groups),
    superlatives: simple(cues.superlatives),
    oneOf: simple(cues.oneOf),
    titles: new Set(cues.titles.flatMap((title) => title.split(' '))),
    notNames: new Set(cues.notNames),
    voice: {
      verbs: cueFinder(Object.entries(ends) as [Manner, string[]][]),
      inverted: simple(voice.inverted),
      addressed: new Set(voice.addressed),
      before: simple(voice.before),
      relay: simple(voice.relay),
      passive: simple(voice.passive),
      nounBefore: new Set(voice.nounBefore),
      tail: new Set(voice.tail),
      stop: simple(voice.stop),
      pronouns: new Set(voice.pronouns),
      anonymous: simple(voice.anonymous),
      several: simple(voice.several),
      institutions: simple(voice.institutions),
      outlets: simple(voice.outlets),
    },
  }
}

/** How far an act is: each stage further than the one before. `possible` ("may") says nothing of an intention. */
export const stages = [
  'possible',
  'considered',
  'planned',
  'ready',
  'offered',
  'future',
  'ongoing',
  'done',
] as const
export type Stage = (typeof stages)[number]

/** How a verb of saying takes what is said: as plain, as settled, as somebody's claim, as untrue. */
export type Manner = 'neutral' | 'factive' | 'distancing' | 'deny'

export type CueBook = ReturnType<typeof compile>
const compiled = new Map<string, CueBook>()

/** The cues for a BCP 47 tag, or null where we cannot read for drift. Compiled once per language. */
export function cueBook(tag: string): CueBook | null {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  const table = tables[language]
  if (!table) return null
  const book = compiled.get(language) ?? compile(table)
  compiled.set(language, book)
  return book
}
