import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import en from '@/lib/i18n/words/flag.en.json'
import id from '@/lib/i18n/words/flag.id.json'
import { type Flag, flagCodes } from '@/lib/model/analysis'
import type { Anchor } from '@/lib/model/claim'
import { analyse } from './analyse'
import type { Extras } from './reading'
import { chain, type Shading } from './sketch'
import { standing } from './standing'

const flags = (line: string, shading?: Shading, extras?: Extras) =>
  analyse(chain(line, shading), extras).flags
const found = (code: string, line: string, shading?: Shading, extras?: Extras) =>
  flags(line, shading, extras).filter((flag) => flag.code === code)

const say = (words: typeof en, locale: string) =>
  createTranslator({ locale, messages: words as never }) as (key: string, facts?: object) => string
const inEnglish = ({ code, facts }: Flag) => say(en, 'en')(`${code}.sentence`, facts)
const inIndonesian = ({ code, facts }: Flag) => say(id, 'id')(`${code}.sentence`, facts)
const sentences = (...given: Parameters<typeof found>) => found(...given).map(inEnglish)

const anchor = (id: Anchor['id'], placement: Anchor['placement']): Anchor => ({
  id,
  claimId: 'clm_claim',
  revisionId: 'rev_first',
  quote: 'naik 12 persen',
  prefix: '',
  suffix: '',
  start: 0,
  end: 14,
  placement,
  score: 1,
  was: null,
})

test('one origin', () =>
  expect(sentences('single-origin', 'a > kompas > bps!; a > tempo > bps')).toEqual([
    'Every line goes back to bps alone.',
  ]))

test('several origins behind one pair of hands', () =>
  expect(sentences('single-origin', 'a > antara > bps!; antara > minister!')).toEqual([
    'All 2 origins (bps, minister) are reached through antara, so they count as one.',
  ]))

test('two independent origins raise no such flag, and neither does none', () => {
  expect(found('single-origin', 'a > bps!; a > minister!')).toEqual([])
  expect(found('single-origin', 'a > bps')).toEqual([])
})

test('an origin without a name', () =>
  expect(
    sentences('anonymous-origin', 'a > post > official!', { sources: { official: { kind: 'anonymous' } } }),
  ).toEqual(['The one who is said to know this, official, has no name a reader could check.']))

test('an untraced end is serious when no other line does better', () => {
  expect(found('untraced', 'a > post')).toMatchObject([{ severity: 'serious', points: ['apr_post'] }])
  expect(found('untraced', 'a > post; a > bps!')).toMatchObject([{ severity: 'caution' }])
})

test('an article that names nobody', () =>
  expect(sentences('unsourced', 'akurat')).toEqual(['akurat states this without naming any source.']))

test('a ring', () =>
  expect(sentences('circular', 'a > b > c > b')).toEqual([
    'b, c end up citing each other. A ring adds no origin.',
  ]))

test('two papers that cite each other in different texts, but not when the texts make a ring', () => {
  expect(found('mutual-citation', 'a > b#1 > c#1 > bps!; a > c#2 > b#2')).toMatchObject([
    { points: ['src_b', 'src_c'] },
  ])
  expect(found('mutual-citation', 'a > b > c > b')).toEqual([])
})

test('cited before it was there', () => {
  expect(found('date-paradox', 'a > post@2022-08-03 > tv@2022-08-05')).toMatchObject([
    { points: ['cit_post_tv'], facts: { citingDate: '2022-08-03', citedDate: '2022-08-05' } },
  ])
  expect(found('date-paradox', 'a > post@2022-08 > tv@2022-08-05')).toEqual([])
})

test('hops nobody here has read, or can read; the article itself lies before us', () => {
  const appearances: Shading['appearances'] = {
    a: { access: 'trusted' },
    post: { access: 'trusted' },
    tv: { access: 'unavailable' },
  }
  expect(sentences('unread-hop', 'a > post > tv!', { appearances })).toEqual([
    'Nobody here has read post. That it says so is taken on trust from a.',
  ])
  expect(found('unavailable-hop', 'a > post > tv!', { appearances })).toMatchObject([{ points: ['apr_tv'] }])
})

test('two names of one house, unless declared independent', () => {
  const line = 'a > kompas > bps!; a > tribun > minister!'
  const sources = { kompas: { owner: 'gramedia' }, tribun: { owner: 'gramedia' } }
  expect(sentences('same-owner', line, { sources })).toEqual([
    'kompas, tribun belong to one house (gramedia). Together they are one voice.',
  ])
  expect(found('same-owner', line, { sources, judgements: [['kompas', 'independent', 'tribun']] })).toEqual(
    [],
  )
})

test('wire copy: several papers, one text', () => {
  expect(found('wire-copy', 'a > kompas => antara!; a > tempo => antara')).toMatchObject([
    { points: ['apr_kompas', 'apr_tempo'], facts: { agency: 'antara', copies: 2 } },
  ])
  expect(found('wire-copy', 'a > kompas => antara!; a > tempo > antara')).toEqual([])
})

test('D and E are poor grades; F is no grade at all', () => {
  const graded = (reliability: 'C' | 'D' | 'E' | 'F') =>
    found('reliability-low', 'a > post!', { sources: { post: { reliability } } }).length
  expect([graded('C'), graded('D'), graded('E'), graded('F')]).toEqual([0, 1, 1, 0])
})

test('a source that took its words back', () =>
  expect(
    found('retracted-source', 'a > post!', { sources: { post: { retractedWhy: 'it was a hoax' } } }),
  ).toMatchObject([{ severity: 'serious', points: ['src_post'] }]))

test('what the chain does not lead to raises no flag', () =>
  expect(
    flags('a > bps!; stray > post', { sources: { post: { retractedWhy: 'a hoax', reliability: 'E' } } }),
  ).toHaveLength(1))

test('a passage that waits to be found again', () => {
  const anchors = [anchor('anc_1', 'orphaned'), anchor('anc_2', 'removed')]
  expect(found('lost-anchor', 'a > bps!', {}, { anchors })).toMatchObject([{ points: ['anc_1'] }])
})

test('the verdict in force could not know what came after it', () => {
  const verdict = { at: '2026-03-01T00:00:00.000Z', kind: 'conclusion' }
  const dissent = { at: '2026-09-01T00:00:00.000Z', kind: 'dissent' }
  const verdicts = [verdict, dissent] as Extras['verdicts']
  const appearances: Shading['appearances'] = { bps: { changedAt: '2026-04-01T00:00:00.000Z' } }
  expect(found('stale', 'a > bps!', { appearances }, { verdicts })).toMatchObject([
    { points: ['apr_bps'], facts: { what: 'appearance', name: 'bps', since: '2026-03-01' } },
  ])
  expect(found('stale', 'a > bps!', { appearances })).toEqual([])
  const sources: Shading['sources'] = { bps: { changedAt: '2026-04-01T00:00:00.000Z' } }
  expect(found('stale', 'a > bps!', { sources }, { verdicts })).toMatchObject([{ points: ['src_bps'] }])
})

test('the weightiest first, whatever order the chain was drawn in', () => {
  const shading: Shading = { appearances: { post: { access: 'trusted' }, tv: { access: 'trusted' } } }
  const order = (line: string) => flags(line, shading).map(({ code, points }) => `${code} ${points}`)
  expect(order('a > post > tv')).toEqual(['untraced apr_tv', 'unread-hop apr_post', 'unread-hop apr_tv'])
  expect(order('a > x! ; a > tv ; a > post')).toEqual(order('a > x!; a > post; a > tv'))
})

test('a flag that was set aside stays aside until it points elsewhere', () => {
  const dismissals = [{ code: 'single-origin', points: ['apr_bps'] }]
  expect(standing(flags('a > kompas > bps!'), dismissals).standing).toEqual([])
  expect(standing(flags('a > kompas > bps!'), dismissals).dismissed).toHaveLength(1)
  expect(standing(flags('a > minister!'), dismissals).standing).toHaveLength(1)
})

test('every flag has a title and a sentence in both languages, and its facts fill them', () => {
  for (const words of [en, id]) expect(Object.keys(words).sort()).toEqual([...flagCodes].sort())
  const everything = flags(
    'a > kompas@2022 => antara > bps; a > tempo => antara; a > b@2021 > c#1@2022 > b; a > c#2 > d; a > d#2 > c; a > who!',
    {
      sources: {
        bps: { reliability: 'E', retractedWhy: 'a mistake' },
        kompas: { owner: 'house' },
        tempo: { owner: 'house' },
        who: { kind: 'anonymous' },
      },
      appearances: {
        kompas: { access: 'trusted', changedAt: '2026-12-01T00:00:00.000Z' },
        tempo: { access: 'unavailable' },
      },
    },
    {
      verdicts: [{ at: '2026-11-30T00:00:00.000Z', kind: 'conclusion' }] as Extras['verdicts'],
      anchors: [anchor('anc_1', 'orphaned')],
    },
  )
  const elsewhere = ['unsourced', 'quote-not-found', 'drift']
  expect([...new Set(everything.map(({ code }) => code))].sort()).toEqual(
    flagCodes.filter((code) => !elsewhere.includes(code)).sort(),
  )
  for (const flag of everything)
    for (const sentence of [inEnglish(flag), inIndonesian(flag)])
      expect(sentence).not.toMatch(/[{}]|sentence$/)
})
