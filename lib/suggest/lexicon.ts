import { type PhraseBook, phraseBook } from '@/lib/text/phrases'
import { type ReadingWords, readingWords } from '@/lib/text/reading-words'
import type { Cues, hedgeTypes, stageNames, Take, Tier } from './cues'
import { englishForms, type VerbForm } from './inflect'

/** A reporting verb in one of its forms. */
export interface Verb {
  lemma: string
  tier: Tier
  takes: ReadonlySet<Take>
  particles: ReadonlySet<string>
  form: VerbForm
}

/** What a word can be; one word is often several things. */
export interface WordClass {
  pronoun: boolean
  objectPronoun: boolean
  possessive: boolean
  auxiliary: boolean
  passiveAuxiliary: boolean
  break: boolean
  and: boolean
  asLead: boolean
  preposition: boolean
  linksNoun: boolean
  relative: boolean
  determiner: boolean
  article: boolean
  finite: boolean
  demonstrativeAfter: boolean
  lead: boolean
  time: boolean
  ambiguous: boolean
  notAdverb: boolean
  complementizer: boolean
  question: boolean
  reportingNoun: boolean
  adjective: boolean
  passive: boolean
}

export type PhraseKind = 'speaker' | 'relay' | 'hearsay'
export type HedgeType = (typeof hedgeTypes)[number]
export type StageName = (typeof stageNames)[number]

/** A cue table made ready for looking words up. */
export interface Lexicon {
  cues: Cues
  reading: ReadingWords
  verbs: ReadonlyMap<string, Verb>
  /** "katanya": the verb inside a word that carries its own speaker. */
  clitics: ReadonlyMap<string, string>
  phrases: PhraseBook<PhraseKind>
  classes: ReadonlyMap<string, WordClass>
  hedges: PhraseBook<{ level: number; type: HedgeType }>
  conditions: PhraseBook<boolean>
  stages: PhraseBook<StageName>
  negations: PhraseBook<true>
  boilerplate: PhraseBook<true>
  worth: PhraseBook<keyof Cues['worth']>
}

const compiled = new WeakMap<Cues, Lexicon>()

/** The lexicon of a cue table; made once for each table. */
export function lexiconOf(cues: Cues): Lexicon {
  const known = compiled.get(cues)
  if (known) return known
  const reading = readingWords(cues.language)
  if (!reading) throw new Error(`lib/text/reading has no table for ${cues.language}`)
  const verbs = verbsOf(cues)
  const made: Lexicon = {
    cues,
    reading,
    verbs,
    clitics: cliticsOf(cues),
    phrases: phraseBook(cues.phrases.flatMap(({ kind, phrases }) => phrases.map((p) => [p, kind] as const))),
    classes: classesOf(cues),
    hedges: phraseBook(
      cues.hedges.flatMap(({ phrases, ...hedge }) => phrases.map((p) => [p, hedge] as const)),
    ),
    conditions: phraseBook([
      ...cues.conditions.map((p) => [p, true] as const),
      ...cues.notConditions.map((p) => [p, false] as const),
    ]),
    stages: bookOf(cues.stages),
    negations: phraseBook(cues.negations.map((p) => [p, true] as const)),
    boilerplate: phraseBook(cues.boilerplate.map((p) => [p, true] as const)),
    worth: bookOf(cues.worth),
  }
  compiled.set(cues, made)
  return made
}

function bookOf<K extends string>(table: Readonly<Partial<Record<K, readonly string[]>>>): PhraseBook<K> {
  const entries = Object.entries(table) as [K, readonly string[]][]
  return phraseBook(entries.flatMap(([meaning, list]) => list.map((phrase) => [phrase, meaning] as const)))
}

function verbsOf(cues: Cues): Map<string, Verb> {
  const verbs = new Map<string, Verb>()
  for (const group of cues.verbs)
    for (const spec of group.words)
      for (const [form, use] of cues.inflection === 'english'
        ? englishForms(spec)
        : [[spec, 'base'] as const]) {
        const known = verbs.get(form)
        verbs.set(form, {
          lemma: spec.split(':')[0] ?? spec,
          tier: known && known.tier < group.tier ? known.tier : group.tier,
          takes: new Set([...(known?.takes ?? []), ...group.takes]),
          particles: new Set([...(known?.particles ?? []), ...(group.particles ?? [])]),
          form: known?.form ?? use,
        })
      }
  return verbs
}

function cliticsOf(cues: Cues): Map<string, string> {
  const { clitic } = cues
  if (clitic === null) return new Map()
  const bare = cues.verbs
    .filter((group) => group.takes.includes('verb-first'))
    .flatMap((group) => group.words)
  const speakers = cues.phrases.filter((p) => p.kind === 'speaker').flatMap((p) => p.phrases.slice(0, 1))
  return new Map([...bare, ...speakers].map((word) => [word + clitic, word]))
}

const nothing: WordClass = {
  pronoun: false,
  objectPronoun: false,
  possessive: false,
  auxiliary: false,
  passiveAuxiliary: false,
  break: false,
  and: false,
  asLead: false,
  preposition: false,
  linksNoun: false,
  relative: false,
  determiner: false,
  article: false,
  finite: false,
  demonstrativeAfter: false,
  lead: false,
  time: false,
  ambiguous: false,
  notAdverb: false,
  complementizer: false,
  question: false,
  reportingNoun: false,
  adjective: false,
  passive: false,
}

export const classOf = (lexicon: Lexicon, lower: string): WordClass => lexicon.classes.get(lower) ?? nothing

function classesOf(cues: Cues): Map<string, WordClass> {
  const lists: Record<keyof WordClass, readonly string[]> = {
    pronoun: cues.pronouns,
    objectPronoun: cues.objectPronouns,
    possessive: cues.possessives,
    auxiliary: cues.auxiliaries,
    passiveAuxiliary: cues.passiveAuxiliaries,
    break: cues.breaks,
    and: cues.and,
    asLead: cues.asLeads,
    preposition: cues.prepositions,
    linksNoun: cues.linksNoun,
    relative: cues.relatives,
    determiner: cues.determiners,
    article: cues.articles,
    finite: cues.finiteVerbs,
    demonstrativeAfter: cues.demonstratives.after,
    lead: cues.leads,
    time: cues.timeWords,
    ambiguous: cues.ambiguous,
    notAdverb: cues.notAdverbs,
    complementizer: cues.complementizers,
    question: cues.questions,
    reportingNoun: cues.nouns,
    adjective: cues.adjectives,
    passive: cues.passives,
  }
  const classes = new Map<string, WordClass>()
  for (const [name, list] of Object.entries(lists))
    for (const word of list) classes.set(word, { ...(classes.get(word) ?? nothing), [name]: true })
  return classes
}
