import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import { driftOfPair } from './drift-of-pair'
import { excerptPairs } from './excerpt-pairs'

/** `said` per card, the article first; each cites the next, in the order given. */
function chain(...said: (string | null)[]): ClaimFile {
  return {
    claim: { text: 'North Korea sends 100,000 troops.' },
    appearances: said.map((excerpt, i) => ({
      id: `apr_${i}`,
      sourceId: `src_${i}`,
      isArticle: i === 0,
      excerpt,
      language: 'en',
    })),
    citations: said.slice(1).map((_, i) => ({
      id: `cit_${i}`,
      citingId: `apr_${i}`,
      citedId: `apr_${i + 1}`,
      relation: 'reports',
      phrase: null,
    })),
  } as unknown as ClaimFile
}

const ids = (file: ClaimFile) => excerptPairs(file, 'en').map(({ id, between }) => [id, between])

test('each hop whose two excerpts are known is a pair', () => {
  expect(ids(chain('It sends troops.', 'It may send troops.', 'It offers troops.'))).toEqual([
    ['cit_0', 0],
    ['cit_1', 0],
  ])
})

test('the claim is held against its nearest source whose words are known', () => {
  expect(ids(chain(null, null, 'It offered up to 100,000 troops.'))).toEqual([['cit_1', 1]])
  expect(excerptPairs(chain(null, null, 'x'), 'en')[0]?.citing.text).toBe('North Korea sends 100,000 troops.')
})

test('a chain that runs in a circle comes to an end', () => {
  const file = chain('One.', null)
  file.citations.push({
    ...file.citations[0]!,
    id: 'cit_9' as never,
    citingId: 'apr_1' as never,
    citedId: 'apr_0' as never,
  })
  expect(ids(file)).toEqual([])
})

test('who disputes a claim does not pass it on', () => {
  const file = chain('One.', 'Two.')
  file.citations[0]!.relation = 'disputes'
  expect(ids(file)).toEqual([])
})

test('a headline that drops the hedge is told, with the words that changed', () => {
  const [pair] = excerptPairs(chain('The vaccine causes fever.', 'The vaccine may cause fever.'), 'en')
  const { flags, diff, readable } = driftOfPair(pair!)
  expect(flags.map(({ code }) => code)).toContain('hedge-dropped')
  expect(diff?.left.some(({ kind }) => kind === 'removed')).toBe(true)
  expect(readable).toBe(true)
})

test('an excerpt beside its attribution has not dropped it', () => {
  const file = chain('Prices rose 12 percent.', 'Prices rose 12 percent, the ministry said.')
  const codes = () => driftOfPair(excerptPairs(file, 'en')[0]!).flags.map(({ code }) => code)
  expect(codes()).toContain('attribution-dropped')
  file.citations[0]!.phrase = 'according to the ministry'
  expect(codes()).not.toContain('attribution-dropped')
})
