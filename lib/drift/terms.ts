import { type Cue, type CueFinder, cueFinder } from './cue-finder'
import type { TermFamilies } from './cues/cue-schema'
import families from './cues/terms.json'

/** A word of a family, and which meaning of the family it has. */
export interface Term {
  family: string
  concept: number
}

export const termFlag = new Map((families as TermFamilies).map(({ family, flag }) => [family, flag] as const))

const finders = new Map<'en' | 'id', CueFinder<Term>[]>()

/** The terms of a text, family by family: a word may belong to several ("killed" is a harm and a killing). */
export function termsIn(text: string, language: 'en' | 'id'): Cue<Term>[] {
  let known = finders.get(language)
  if (!known) {
    known = (families as TermFamilies).map(({ family, concepts }) =>
      cueFinder(concepts.map((concept, i) => [{ family, concept: i }, concept[language]] as const)),
    )
    finders.set(language, known)
  }
  return known.flatMap((find) => find(text))
}
