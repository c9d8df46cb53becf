import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import en from '@/lib/i18n/words/insight.en.json'
import id from '@/lib/i18n/words/insight.id.json'
import { analyse } from './analyse'
import type { Chain } from './chain'
import { insightCodes, insightsOf } from './insights'
import { chain, names, type Shading } from './sketch'

const cards = (...chains: Chain[]) =>
  insightsOf(chains.map((each) => ({ chain: each, analysis: analyse(each) })))
const find = (code: string, ...chains: Chain[]) => cards(...chains).filter((card) => card.code === code)
const claim = (line: string, name: string, shading: Shading = {}) => chain(line, { ...shading, claim: name })
const said = (words: typeof en, locale: string) => {
  const say = createTranslator({ locale, messages: words as never }) as (
    key: string,
    facts?: object,
  ) => string
  return (card: { code: string; facts: object }) => say(`${card.code}.sentence`, card.facts)
}

test('two newspapers in two claims are one man', () => {
  const [card] = find(
    'one-voice',
    claim('akurat > post > channel-one > korotchenko > reports', 'two'),
    claim('akurat > scmp > korotchenko', 'six'),
    claim('akurat > cfr!', 'seven'),
  )
  expect(card).toMatchObject({
    facts: { outlets: 2, names: 'post, scmp', voice: 'korotchenko' },
    claims: ['clm_two', 'clm_six'],
  })
  expect(said(en, 'en')(card!)).toBe(
    'post, scmp all go back to korotchenko, so they do not confirm each other.',
  )
})

test('of the agency and the office behind it, the office is the voice', () =>
  expect(
    find('one-voice', claim('a > kompas > antara > bps!; a > tempo > antara', 'one')).map(
      ({ facts }) => facts.voice,
    ),
  ).toEqual(['bps']))

test('an outlet with a second line of its own is not one voice with the other', () =>
  expect(find('one-voice', claim('a > kompas > bps!; a > tempo > bps; tempo > minister!', 'one'))).toEqual(
    [],
  ))

test('a source that two claims fall with is a keystone', () =>
  expect(
    find('keystone', claim('a > cfr!', 'one'), claim('a > post > cfr!', 'two'), claim('a > bps!', 'three')),
  ).toMatchObject([{ facts: { source: 'cfr', falls: 2, of: 3 }, claims: ['clm_one', 'clm_two'] }]))

test('claims that end in the dark, or nowhere, are counted', () => {
  const shading: Shading = { sources: { sources: { kind: 'anonymous' } } }
  const all = cards(
    claim('a > dailynk > sources', 'one', shading),
    claim('a', 'two'),
    claim('a > b > c > b', 'three'),
  )
  expect(all.map(({ code, points, claims }) => [code, names(points), names(claims)])).toEqual([
    ['unnamed', ['sources'], ['one']],
    ['no-source', [], ['two']],
    ['untraced', ['sources'], ['one', 'three']],
    ['circular', ['b', 'c'], ['three']],
  ])
})

test('what nobody here has read is counted over all claims', () =>
  expect(
    find('unread', claim('a > post > bps!', 'one', { appearances: { post: { access: 'trusted' } } })),
  ).toMatchObject([{ facts: { unread: 1, hops: 2, claims: 1 } }]))

test('an identity that is not settled is told where it would change a count', () => {
  const judgements: Shading['judgements'] = [['tv', 'maybe_same', 'state-media']]
  expect(
    find(
      'maybe-same',
      claim('a > tv!; a > state-media!', 'one', { judgements }),
      claim('a > tv!', 'two', { judgements }),
    ),
  ).toMatchObject([{ facts: { a: 'tv', b: 'state-media', claims: 1 }, claims: ['clm_one'] }])
})

test('every card has words in both languages', () => {
  expect(Object.keys(en).sort()).toEqual([...insightCodes].sort())
  expect(Object.keys(id).sort()).toEqual([...insightCodes].sort())
})
