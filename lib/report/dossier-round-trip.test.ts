import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDossier } from '@/lib/import/from-dossier'
import { Dossier } from '@/lib/model/dossier'
import { dossierOf, dossierText, type WholeArticle } from './as-dossier'
import { workedArticle } from './worked-article'

const back = (text: string) => {
  const outcome = readDossier(JSON.parse(text))
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome.value
}

test('out, in and out again gives the same bytes', () => {
  const text = dossierText(dossierOf(workedArticle()))
  expect(dossierText(back(text))).toBe(text)
})

test('what is written is what the schema says', () =>
  expect(Dossier.safeParse(JSON.parse(dossierText(dossierOf(workedArticle())))).error).toBeUndefined())

test('a text that is not the one that was hashed is refused', () => {
  const dossier = JSON.parse(dossierText(dossierOf(workedArticle())))
  dossier.revisions[0].text = dossier.revisions[0].text.replace('100', '900')
  expect(readDossier(dossier)).toMatchObject({
    code: 'dossier.malformed',
    facts: { where: '/revisions/0/sha256' },
  })
})

const worked = workedArticle()

/** Any words at all, wherever people type words; a half character becomes a whole one on the way to JSON and back. */
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
const free = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
  fc.jsonValue(),
  {
    maxKeys: 4,
  },
)

test('whatever people write survives the journey', () =>
  fc.assert(
    fc.property(words, words, fc.option(words), free, (name, rationale, note, after) => {
      const whole = structuredClone(worked) as WholeArticle & { entries: { after: unknown }[] }
      whole.file.sources[3]!.name = name
      whole.file.sources[3]!.note = note
      whole.file.claims[4]!.appearances[1]!.excerpt = rationale
      whole.file.claims[4]!.verdicts[0]!.rationale = `.${rationale}.`
      whole.entries[0]!.after = after as never
      const text = dossierText(dossierOf(whole))
      expect(dossierText(back(text))).toBe(text)
    }),
    { numRuns: 25 },
  ))
