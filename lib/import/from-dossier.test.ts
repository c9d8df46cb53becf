import { expect, test } from 'vitest'
import { readDossier } from './from-dossier'

/** As small as another writer may make it: names, and who cites whom. */
const sketch = () => ({
  format: 'sanad-dossier/1',
  article: { id: 'a1', sourceId: 'akurat' },
  sources: [{ id: 'akurat' }, { id: 'nypost', name: 'New York Post' }, { id: 'channel' }],
  claims: [
    {
      id: 'c1',
      appearances: [
        { id: 'p0', sourceId: 'akurat' },
        { id: 'p1', sourceId: 'nypost' },
        { id: 'p2', sourceId: 'channel', basis: 'firsthand' },
      ],
      citations: [
        { citingId: 'p0', citedId: 'p1' },
        { citingId: 'p1', citedId: 'p2', relation: 'quotes' },
      ],
    },
  ],
})

const read = (change: (dossier: ReturnType<typeof sketch>) => unknown = (it) => it) =>
  readDossier(change(sketch()), 'analysis')

const malformedAt = (where: string) => ({ ok: false, code: 'dossier.malformed', facts: { where } })

test('a sketch by another hand is enough to be analysed', () => {
  const outcome = read()
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      article: { language: 'und', url: null },
      revisions: [],
      sources: [{ name: 'akurat', kind: 'unknown', withheld: false }, { name: 'New York Post' }, {}],
      claims: [
        {
          stage: 'open',
          anchors: [],
          verdicts: [],
          appearances: [
            { isArticle: true, access: 'trusted', basis: 'unknown', claimId: 'c1' },
            { isArticle: false },
            { basis: 'firsthand' },
          ],
          citations: [{ relation: 'reports' }, { relation: 'quotes' }],
        },
      ],
      entries: [],
    },
  })
})

test('ids by another hand are not taken into the store', () =>
  expect(readDossier(sketch())).toMatchObject({ ok: false, code: 'dossier.malformed' }))

test.each([null, 7, 'text', [], {}, { format: 3 }, { format: 'something/1' }])('%j is no dossier', (json) =>
  expect(readDossier(json)).toMatchObject({ ok: false, code: 'dossier.not_a_dossier' }),
)

test('a newer format is not guessed at', () =>
  expect(read((it) => ({ ...it, format: 'sanad-dossier/2' }))).toEqual({
    ok: false,
    code: 'dossier.newer_format',
    facts: { format: 'sanad-dossier/2' },
  }))

test('a citation of something that is not there names its place', () => {
  const outcome = read((it) => {
    it.claims[0]!.citations[1]!.citedId = 'p9'
    return it
  })
  expect(outcome).toMatchObject({ ...malformedAt('/claims/0/citations/1/citedId') })
})

test.each([
  [
    '/article/sourceId',
    (it: ReturnType<typeof sketch>) => ({ ...it, article: { ...it.article, sourceId: 'x' } }),
  ],
  [
    '/sources/3/id',
    (it: ReturnType<typeof sketch>) => ({ ...it, sources: [...it.sources, { id: 'akurat' }] }),
  ],
  [
    '/sources/0/ownerId',
    (it: ReturnType<typeof sketch>) => ({
      ...it,
      sources: [{ id: 'akurat', ownerId: 'x' }, ...it.sources.slice(1)],
    }),
  ],
  [
    '/claims/0/verdicts/0/byId',
    (it: ReturnType<typeof sketch>) => ({
      ...it,
      claims: [
        {
          ...it.claims[0],
          verdicts: [
            {
              rating: 'true',
              attribution: 'faithful',
              confidence: 'low',
              rationale: 'so',
              byId: 'nobody',
              at: '2026-01-01T00:00:00.000Z',
            },
          ],
        },
      ],
    }),
  ],
])('%s points nowhere', (where, change) => expect(read(change)).toMatchObject(malformedAt(where)))

test('what is no list is not taken for an empty one', () => {
  expect(read((it) => ({ ...it, claims: 'none' }))).toMatchObject(malformedAt('/claims'))
  expect(read((it) => ({ ...it, sources: [3] }))).toMatchObject(malformedAt('/sources/0'))
})

test('a word the scale does not have is refused, with its place', () =>
  expect(
    read((it) => {
      it.claims[0]!.appearances[1]!.basis = 'hearsay'
      return it
    }),
  ).toMatchObject(malformedAt('/claims/0/appearances/1/basis')))

test('an analysis that cannot be read is left out: it is worked out anew', () =>
  expect(read((it) => ({ ...it, claims: [{ ...it.claims[0], analysis: { flags: 'many' } }] }))).toMatchObject(
    {
      ok: true,
      value: { claims: [{ analysis: null }] },
    },
  ))
