import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import type { Voice } from '@/lib/i18n/say'
import entryEn from '@/lib/i18n/words/entry.en.json'
import entryId from '@/lib/i18n/words/entry.id.json'
import reviewEn from '@/lib/i18n/words/review.en.json'
import reviewId from '@/lib/i18n/words/review.id.json'
import { Appearance } from '@/lib/model/appearance'
import { Article } from '@/lib/model/article'
import { Citation } from '@/lib/model/citation'
import { Claim } from '@/lib/model/claim'
import { type Entry, entryActs, subjectKinds } from '@/lib/model/entry'
import { Evidence } from '@/lib/model/evidence'
import { Person } from '@/lib/model/person'
import { Verdict } from '@/lib/model/review'
import { Source } from '@/lib/model/source'
import { knownFields, retell } from './retell'

const voiceOf = (locale: string, messages: object) =>
  createTranslator({
    locale,
    messages: messages as never,
    onError: (problem) => {
      throw problem
    },
  }) as Voice
const english = voiceOf('en', { entry: entryEn, review: reviewEn })
const indonesian = voiceOf('id', { entry: entryId, review: reviewId })

const names: Record<string, string> = {
  per_sari: 'Sari',
  clm_12: 'claim 12',
  apr_1: 'New York Post',
  src_a: 'KCNA',
  src_b: 'Daily NK',
}
const nameOf = (id: string) => names[id]

const entry = (more: Partial<Entry>): Entry => ({
  id: 'ent_1',
  at: '2026-02-03T04:05:06.789Z',
  actorId: 'per_sari',
  act: 'review.sign_off',
  subjectKind: 'claim',
  subjectId: 'clm_12',
  articleId: 'art_1',
  claimId: 'clm_12',
  why: null,
  before: null,
  after: null,
  digest: '',
  ...more,
})

test('an act is told as a sentence in either language', () => {
  const signed = entry({})
  expect(retell(signed, english, nameOf).sentence).toBe('Sari signed off claim 12')
  names.clm_12 = 'klaim 12'
  expect(retell(signed, indonesian, nameOf).sentence).toBe('Sari mengesahkan klaim 12')
  names.clm_12 = 'claim 12'
})

test('who is not known any more is somebody, and the house goes by its name', () => {
  expect(retell(entry({ actorId: 'per_gone' }), english, nameOf).sentence).toBe(
    'somebody signed off claim 12',
  )
  expect(
    retell(entry({ actorId: null, act: 'appearance.added', subjectId: 'apr_1' }), english, nameOf).sentence,
  ).toBe('Sanad itself added New York Post to the chain of claim 12')
})

test('a change is told in words, not in codes or ids', () => {
  const changed = entry({
    act: 'appearance.amended',
    before: { sourceId: 'src_a', access: 'trusted', excerpt: null, version: 1, locator: 'p. 3' },
    after: { sourceId: 'src_b', access: 'read', excerpt: '1.000 pekerja', version: 2, locator: 'p. 3' },
    why: 'Dibaca di arsip',
  })
  expect(retell(changed, indonesian, nameOf)).toMatchObject({
    why: 'Dibaca di arsip',
    changes: [
      { field: 'Sumber', before: 'KCNA', after: 'Daily NK' },
      { field: 'Akses', before: 'dipercaya begitu saja', after: 'kami baca' },
      { field: 'Kutipan', before: null, after: '1.000 pekerja' },
    ],
  })
})

test('a field of a newer store is shown as it is', () =>
  expect(retell(entry({ after: { mood: 'glad' } }), english, nameOf).changes).toEqual([
    { field: 'mood', before: null, after: 'glad' },
  ]))

test.each([
  ['English', english],
  ['Indonesian', indonesian],
] as const)('%s has a sentence for every act, a word for every thing and field', (_, say) => {
  for (const act of entryActs)
    for (const subjectKind of subjectKinds)
      expect(retell(entry({ act, subjectKind }), say, () => undefined).sentence).toMatch(/\S/)
  for (const field of knownFields) expect(say(`entry.field.${field}`)).toMatch(/\S/)
})

test('no field that a person can change is without a word', () => {
  const nouns = [Article, Claim, Source, Appearance, Citation, Evidence, Person, Verdict]
  for (const noun of nouns) {
    const after = Object.fromEntries(Object.keys(noun.shape).map((field) => [field, 1]))
    const plain = { ...after, ...codesOf(noun.shape) }
    for (const { field } of retell(entry({ after: plain }), english, nameOf).changes)
      expect(Object.keys(noun.shape), `a raw field name: ${field}`).not.toContain(field)
  }
})

/** The first code of each field that only takes codes, nullable or not. */
function codesOf(shape: Record<string, unknown>): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const [field, type] of Object.entries(shape)) {
    const bare = (type as { unwrap?: () => unknown }).unwrap?.() ?? type
    const options = (bare as { options?: unknown[] }).options
    if (options && typeof options[0] === 'string') codes[field] = options[0]
  }
  return codes
}
