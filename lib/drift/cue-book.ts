import { cueFinder } from './cue-finder'
import type { LanguageCues } from './cues/cue-schema'
import en from './cues/en.json'
import id from './cues/id.json'

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
    refusals: simple(cues.refusals),
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
      speech: new Set(Object.values(ends).flat()),
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
