import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dossierBytes, dossierOf, dossierText, type WholeArticle } from './as-dossier'
import { exampleArticle } from './example-article'
import { workedArticle } from './worked-article'

/** The same article as another engine might hand it over: rows in another order, keys in another order. */
function shuffled(whole: WholeArticle, seed: number): WholeArticle {
  const stir = <T>(list: readonly T[]): T[] =>
    fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { seed, numRuns: 1 })[0]!
  const turned = <T extends object>(value: T): T =>
    Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([k, v]) => [k, isPlain(v) ? turned(v) : v]),
    ) as T
  const isPlain = (v: unknown): v is object => typeof v === 'object' && v !== null && !Array.isArray(v)
  return {
    file: {
      ...whole.file,
      article: turned(whole.file.article),
      sources: stir(whole.file.sources).map(turned),
      people: stir(whole.file.people),
      claims: stir(whole.file.claims).map((claim) => ({
        ...claim,
        claim: turned(claim.claim),
        anchors: stir(claim.anchors),
        appearances: stir(claim.appearances).map(turned),
        citations: stir(claim.citations),
        verdicts: stir(claim.verdicts),
      })),
    },
    revisions: whole.revisions.map((each) => ({ ...turned(each), blocks: each.blocks.map(turned) })),
    entries: stir(whole.entries).map(turned),
    analyses: stir(whole.analyses).map(turned),
  }
}

test('the order in which a store hands things over leaves no mark', () => {
  const whole = workedArticle()
  const bytes = dossierText(dossierOf(whole))
  for (const seed of [1, 2, 3]) expect(dossierText(dossierOf(shuffled(whole, seed)))).toBe(bytes)
})

test('two spaces, line feeds, one at the end', () => {
  const text = new TextDecoder().decode(dossierBytes(dossierOf(exampleArticle())))
  expect(text).toMatch(/^\{\n {2}"format": "sanad-dossier\/1",\n {2}"article": \{\n {4}"id": "art_example",/)
  expect(text).toMatch(/[^\n]\n$/)
  expect(text).not.toContain('\r')
})

test('what only the store knows stays in the store', () => {
  const { file, ...rest } = exampleArticle()
  const article = { ...file.article, searchVector: 'secret' }
  expect(dossierText(dossierOf({ ...rest, file: { ...file, article } }))).not.toContain('secret')
})
