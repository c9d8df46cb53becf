import { type EntryAct, entryActs } from '@/lib/model/entry'

/** What a history is narrowed to: acts that belong together for whoever reads it. */
export const entryKinds = [
  'text',
  'claim',
  'chain',
  'evidence',
  'review',
  'work',
  'talk',
  'source',
  'report',
  'house',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** By the noun before the point. A noun that nobody has placed does not compile. */
type Noun = EntryAct extends `${infer N}.${string}` ? N : never
const kindOf: Record<Noun, EntryKind> = {
  article: 'text',
  suggestion: 'text',
  claim: 'claim',
  claims: 'claim',
  appearance: 'chain',
  citation: 'chain',
  capture: 'chain',
  words: 'chain',
  hop: 'chain',
  evidence: 'evidence',
  reply: 'evidence',
  expert: 'evidence',
  flag: 'review',
  review: 'review',
  work: 'work',
  view: 'work',
  talk: 'talk',
  source: 'source',
  sources: 'source',
  report: 'report',
  template: 'report',
  dossier: 'report',
  person: 'house',
  settings: 'house',
  key: 'house',
}

export const actsOfKind = (kind: EntryKind): EntryAct[] =>
  entryActs.filter((act) => kindOf[act.split('.')[0] as Noun] === kind)
