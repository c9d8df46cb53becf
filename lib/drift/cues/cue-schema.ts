import { z } from 'zod'

/** Phrases in lower case, one space between words; `*` stands for any run of letters within a word. */
const phrases = z.array(z.string().regex(/^\S+( \S+)*$/))

/**
 * What drift has to know of one language. A new language is one more file like this. The levels and stages are
 * the same in every language, and that is what lets texts in two languages be compared.
 */
export const LanguageCues = z.strictObject({
  language: z.string(),
  /** How far the writer stands back: 5 hearsay, 4 evidence at one remove, 3 "may", 2 forecast or distance, 1 faint. */
  hedges: z.record(z.enum(['1', '2', '3', '4', '5']), phrases),
  stages: z.record(
    z.enum(['possible', 'considered', 'planned', 'ready', 'offered', 'future', 'ongoing', 'done']),
    phrases,
  ),
  conditions: phrases,
  notConditions: phrases,
  negations: phrases,
  /** Verbs and words that say no without a negative word: "refused", "membantah", "gagal". */
  refusals: phrases,
  /** Negative words that deny nothing: "no fewer than", "not to be named". */
  notNegations: phrases,
  causes: phrases,
  associates: phrases,
  some: phrases,
  most: phrases,
  all: phrases,
  /** Whom or where a finding was made in: "in mice", "among women", "survey of". */
  groups: phrases,
  superlatives: phrases,
  oneOf: phrases,
  /** Words before a name that are no part of it. */
  titles: phrases,
  /** Words that are capitalised at the start of a sentence without being names. */
  notNames: phrases,
  voice: z.strictObject({
    say: phrases,
    factive: phrases,
    distancing: phrases,
    deny: phrases,
    /** Verbs whose speaker follows them: "kata Budi", ", said Smith". */
    inverted: phrases,
    addressed: phrases,
    before: phrases,
    relay: phrases,
    /** Verbs whose speaker follows by name: "diimbau BMKG", "dilaporkan oleh Antara". */
    passive: phrases,
    /** After these the verb is a noun or a passive: "the report", "was found". */
    nounBefore: phrases,
    /** What may follow the verb at the end of a sentence: ", he said on Monday". */
    tail: phrases,
    stop: phrases,
    pronouns: phrases,
    anonymous: phrases,
    several: phrases,
    institutions: phrases,
    outlets: phrases,
  }),
})
export type LanguageCues = z.infer<typeof LanguageCues>

/** One party under all its names, in any language: "PBB" is the United Nations. */
export const KnownNames = z.array(
  z.strictObject({
    name: z.string(),
    kind: z.enum(['country', 'city', 'place', 'body', 'person', 'outlet', 'thing']),
    forms: z.array(z.string()),
  }),
)
export type KnownNames = z.infer<typeof KnownNames>

/** Words of one family mean different things of one kind; exchanging them is drift. Same place, same meaning in each language. */
export const TermFamilies = z.array(
  z.strictObject({
    family: z.string(),
    flag: z.enum([
      'term-changed',
      'actor-changed',
      'polarity-flipped',
      'completion-changed',
      'quantity-changed',
    ]),
    concepts: z.array(z.strictObject({ en: phrases, id: phrases })),
  }),
)
export type TermFamilies = z.infer<typeof TermFamilies>
