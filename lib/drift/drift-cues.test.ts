import { expect, test } from 'vitest'
import { KnownNames, LanguageCues, TermFamilies } from './cues/cue-schema'
import en from './cues/en.json'
import id from './cues/id.json'
import names from './cues/names.json'
import terms from './cues/terms.json'

test.each([
  ['English', en],
  ['Indonesian', id],
])('the %s cues are well formed', (_, cues) => expect(LanguageCues.safeParse(cues).error).toBeUndefined())

test('the known names and the families of terms are well formed', () => {
  expect(KnownNames.safeParse(names).error).toBeUndefined()
  expect(TermFamilies.safeParse(terms).error).toBeUndefined()
})

test('no form names two parties', () => {
  const forms = names.flatMap((party) => party.forms)
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
})

test('within a family no phrase has two meanings', () => {
  for (const { family, concepts } of terms)
    for (const language of ['en', 'id'] as const) {
      const phrases = concepts.flatMap((concept) => concept[language])
      expect(
        phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i),
        family,
      ).toEqual([])
    }
})
