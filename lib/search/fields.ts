import { flagCodes } from '@/lib/model/analysis'
import { priorities } from '@/lib/model/priorities'
import { attributionRatings, confidences, ratings } from '@/lib/model/ratings'
import { stages } from '@/lib/model/stage-names'

/**
 * What a value of a field can be. A `word` is one of a list (its order is that of `<` and `>` where `ordered`), a
 * `name` is somebody or something that the base knows, a `day` is a date or a distance from today.
 */
export type Field =
  | { kind: 'word'; words: readonly string[]; ordered?: true; none?: true }
  | { kind: 'number' }
  | { kind: 'day'; looks: 'ahead' | 'back'; none?: true }
  | { kind: 'name'; of: 'person' | 'source' | 'article' | 'claim'; none?: true }
  | { kind: 'tag'; none: true }
  | { kind: 'language' }

/** Findings about the state of a claim that are no field of it. */
export const states = [
  'mine',
  'waiting',
  'unassigned',
  'overdue',
  'stale',
  'again',
  'orphaned',
  'unsettled',
  'corrected',
] as const
export type State = (typeof states)[number]

/** Every field of the query language, in the order in which completion offers them. */
export const fields = {
  stage: { kind: 'word', words: stages },
  rating: { kind: 'word', words: ratings, none: true },
  attribution: { kind: 'word', words: attributionRatings, none: true },
  confidence: { kind: 'word', words: confidences, ordered: true, none: true },
  is: { kind: 'word', words: states },
  flag: { kind: 'word', words: flagCodes, none: true },
  source: { kind: 'name', of: 'source', none: true },
  outlet: { kind: 'name', of: 'source' },
  article: { kind: 'name', of: 'article' },
  claim: { kind: 'name', of: 'claim' },
  assignee: { kind: 'name', of: 'person', none: true },
  holder: { kind: 'name', of: 'person', none: true },
  author: { kind: 'name', of: 'person', none: true },
  judge: { kind: 'name', of: 'person', none: true },
  due: { kind: 'day', looks: 'ahead', none: true },
  priority: { kind: 'word', words: priorities, ordered: true },
  tag: { kind: 'tag', none: true },
  created: { kind: 'day', looks: 'back' },
  changed: { kind: 'day', looks: 'back' },
  judged: { kind: 'day', looks: 'back', none: true },
  independence: { kind: 'number' },
  hops: { kind: 'number' },
  evidence: { kind: 'number' },
  refutes: { kind: 'number' },
  serious: { kind: 'number' },
  language: { kind: 'language' },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields
export const fieldNames = Object.keys(fields) as FieldName[]
export const isField = (name: string): name is FieldName => Object.hasOwn(fields, name)
export const fieldOf = (name: FieldName): Field => fields[name]

/** Whether `<` and `>` mean something. */
export const isOrdered = (field: Field) =>
  field.kind === 'number' || field.kind === 'day' || (field.kind === 'word' && field.ordered === true)

/** A listed word as it is typed: `in-review` for `in_review`. Both are understood. */
export const typed = (word: string) => word.replaceAll('_', '-')
export const wordAs = (words: readonly string[], text: string) =>
  words.find((word) => typed(word) === typed(text.toLowerCase()))
