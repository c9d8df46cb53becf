import { z } from 'zod'
import { sourceKinds } from '@/lib/model/source-kinds'

/** Words parted by spaces: short to read and to review, however many there are. */
const words = z
  .string()
  .regex(/^(?:\S+(?: \S+)*)?$/, 'words parted by single spaces')
  .transform((list) => (list === '' ? [] : list.split(' ')))
const phrases = z.array(z.string().min(1))

/**
 * What a reporting verb may take: a that-clause, a quotation, its subject behind it (`"…" said X`), an object,
 * an infinitive, an addressee before the content, a particle that joins the cue ("complained about"), a gerund;
 * `passive` is an Indonesian di- form whose agent follows; `verb-first` stands before its subject ("Kata X, …").
 */
export const takes = [
  'clause',
  'quote',
  'inverted',
  'object',
  'infinitive',
  'addressee',
  'particle',
  'gerund',
  'passive',
  'verb-first',
] as const
export type Take = (typeof takes)[number]

export const hedgeTypes = [
  'hearsay',
  'evidential',
  'modal',
  'plan',
  'forecast',
  'distancing',
  'agentless',
  'readiness',
  'approximation',
  'vague-time',
] as const
export const stageNames = ['considered', 'planned', 'ready', 'offered', 'future', 'ongoing', 'done'] as const

/** Tier 1 says, tier 2 believes or wants, tier 3 takes a stand. */
const tier = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Tier = z.infer<typeof tier>

/**
 * Everything the suggestion engine knows about one language; how it writes figures and dates is shared and lies in
 * `lib/text/reading`. A language is one such file, and sentences to measure it by in `sentences/`. No rule names one.
 */
export const Cues = z.strictObject({
  language: z.string(),
  /** Whether verbs are listed as lemmas ("say:said") or in full. */
  inflection: z.enum(['english', 'none']),
  verbs: z.array(z.strictObject({ tier, takes: z.array(z.enum(takes)), particles: words.optional(), words })),
  /** `speaker`: "according to"; `relay`: "citing", one who passes on; `hearsay`: "there are reports that". */
  phrases: z.array(z.strictObject({ kind: z.enum(['speaker', 'relay', 'hearsay']), phrases })),
  /** Lemmas whose passive with "by" names a speaker. */
  passives: words,
  /** "was quoted *as saying*". */
  quotedAs: phrases,
  /** An ending that is the speaker: "katanya". */
  clitic: z.string().nullable(),
  /** Whether a cue takes in its helpers and adverbs ("has repeatedly denied") or is the verb alone. */
  /** Common irregular verbs that report nothing: where they stand a noun phrase ends. */
  finiteVerbs: words,
  cueSpan: z.enum(['group', 'verb']),
  /** Beginnings that give an unlisted verb away. */
  verbPrefixes: words,
  complementizers: words,
  questions: words,
  /** Nouns that report: "his claim that". */
  nouns: words,
  adjectives: words,
  adjectivePrepositions: words,
  /** Whether a noun's modifiers stand before it ("Russian expert") or behind ("pakar Rusia"). */
  nounOrder: z.enum(['head-first', 'head-last']),
  pronouns: words,
  objectPronouns: words,
  possessives: words,
  auxiliaries: words,
  negations: words,
  passiveAuxiliaries: words,
  /** Words a noun phrase never runs across. */
  breaks: words,
  and: words,
  /** Behind a comma, these begin a statement of its own; `figureJoints` do if both sides have a figure. */
  clauseJoints: words,
  figureJoints: words,
  asLeads: words,
  prepositions: words,
  /** Prepositions that may stand inside the name of a source. */
  linksNoun: words,
  /** Prepositions before whoever was told: "kepada". */
  addressing: words,
  relatives: words,
  determiners: words,
  /** Determiners that are never a subject themselves: "the", unlike "some". */
  articles: words,
  demonstratives: z.strictObject({ before: words, after: words }),
  leads: words,
  timeWords: words,
  adverbEnding: z.string(),
  notAdverbs: words,
  /** Verb forms that are as often nouns: "claims", "states". */
  ambiguous: words,
  /** Contents that only point back: "hal|ini" is "hal ini". */
  anaphoricContents: words,
  anaphora: z.strictObject({ pronouns: words, nouns: words }),
  kinds: z.partialRecord(z.enum(sourceKinds), words),
  boilerplate: phrases,
  photoCredit: z.strictObject({ via: z.string(), separators: z.string() }),
  hedges: z.array(z.strictObject({ level: z.int().min(0).max(5), type: z.enum(hedgeTypes), phrases })),
  conditions: phrases,
  notConditions: phrases,
  conditionAfter: words,
  stages: z.record(z.enum(stageNames), phrases),
  worth: z.strictObject({
    comparison: phrases,
    change: phrases,
    opinion: phrases,
    promise: phrases,
    personal: phrases,
    pleasantry: phrases,
  }),
})
export type Cues = z.infer<typeof Cues>
