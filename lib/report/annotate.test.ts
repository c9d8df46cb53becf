import { expect, test } from 'vitest'
import { draft, exampleArticle } from './example-article'
import type { AnnotatedBlock } from './report-model'
import { reportOf } from './report-of'

const { revision } = exampleArticle().file

/** The example's article with its claims put where these stretches of text stand. */
function annotated(...spans: [claim: number, words: string][]): AnnotatedBlock[] {
  const whole = exampleArticle()
  for (const { anchors } of whole.file.claims) anchors.length = 0
  spans.forEach(([claim, words], i) => {
    const start = revision.text.lastIndexOf(words)
    whole.file.claims[claim - 1]!.anchors.push({
      id: `anc_${i}`,
      claimId: whole.file.claims[claim - 1]!.claim.id,
      revisionId: 'rev_example',
      quote: words,
      prefix: '',
      suffix: '',
      start,
      end: start + words.length,
      placement: 'exact',
      score: 1,
      was: null,
    })
  })
  return reportOf(whole, draft).model.blocks
}

/** `words⟨1,2⟩` = words under claims 1 and 2, innermost first; `¹` where the passage of claim 1 ends. */
const drawn = (blocks: AnnotatedBlock[], holding: string) =>
  blocks
    .find(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .includes(holding),
    )!
    .runs.map(
      ({ text, claims, ends }) =>
        (claims.length > 0 ? `[${text}]${claims.map(({ number }) => number).join('+')}` : text) +
        ends.map(({ number }) => `^${number}`).join(''),
    )
    .join('')

test('a claim is a run of its own, numbered where it ends', () =>
  expect(drawn(annotated([1, 'terbesar keempat di dunia']), 'terbesar keempat')).toMatch(
    /^Militer Korut adalah yang \[terbesar keempat di dunia\]1\^1, dengan/,
  ))

test('nested claims are cut where the inner one begins and ends; the inner one colours the words', () =>
  expect(
    drawn(
      annotated([1, 'Militer Korut adalah yang terbesar keempat di dunia'], [2, 'terbesar keempat']),
      'terbesar',
    ),
  ).toMatch(/^\[Militer Korut adalah yang \]1\[terbesar keempat\]2\+1\^2\[ di dunia\]1\^1, dengan/))

test('overlapping claims share the words between them', () =>
  expect(
    drawn(annotated([1, 'Militer Korut adalah yang terbesar'], [2, 'yang terbesar keempat']), 'terbesar'),
  ).toMatch(/^\[Militer Korut adalah \]1\[yang terbesar\][12]\+[12]\^1\[ keempat\]2\^2 di dunia/))

test('put together, the runs are the article, but for what was left out', () => {
  const { blocks, leftOut } = reportOf(exampleArticle(), draft).model
  const read = revision.blocks.filter(({ kind }) => kind !== 'boilerplate')
  expect(blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(
    read.map(({ start, end }) => revision.text.slice(start, end)),
  )
  expect(leftOut).toBe(1)
})

test('a claim has one note, at the paragraph that tells it; elsewhere it is only pointed to', () => {
  const { blocks } = reportOf(exampleArticle(), draft).model
  const notes = blocks.flatMap(({ notes }) => notes.map(({ claim }) => claim.number))
  expect(notes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  const second = blocks.filter(({ again }) => again.some(({ number }) => number === 2))
  expect(second).toHaveLength(1)
})

test('a passage that got lost is not drawn somewhere by guess', () => {
  const whole = exampleArticle()
  for (const anchor of whole.file.claims[11]!.anchors) anchor.placement = 'orphaned'
  const { blocks } = reportOf(whole, draft).model
  expect(
    blocks.flatMap(({ runs }) => runs).some(({ claims }) => claims.some(({ number }) => number === 12)),
  ).toBe(false)
})
