import { Cues } from './cues'
import en from './cues/en.json'
import id from './cues/id.json'

/** The languages suggestions can be made in. To add one: its table here, its sentences in `sentences/`. */
const tables = { en, id } as const
export type SuggestLanguage = keyof typeof tables
export const suggestLanguages = Object.keys(tables) as SuggestLanguage[]

export const isSuggestLanguage = (language: string): language is SuggestLanguage =>
  Object.hasOwn(tables, language)

const read = new Map<SuggestLanguage, Cues>()

/** The cue table of a language; checked the first time it is asked for. A table that does not parse is our bug. */
export function cuesFor(language: SuggestLanguage): Cues {
  const known = read.get(language)
  if (known) return known
  const cues = Cues.parse(tables[language])
  read.set(language, cues)
  return cues
}
