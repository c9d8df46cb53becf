import { expect, test } from 'vitest'
import { voice } from '@/lib/i18n/say'
import { entriesAsCsv, entriesAsJson, type TellingEntry } from './entries-file'

const entry = {
  seq: 7,
  id: 'ent_1',
  at: '2026-11-24T09:00:00.000Z',
  actorId: 'per_sari',
  actor: 'Sari',
  act: 'review.return',
  subjectKind: 'claim',
  subjectId: 'clm_1',
  articleId: 'art_1',
  claimId: 'clm_1',
  why: '=HYPERLINK("x")',
  before: { stage: 'concluded' },
  after: { stage: 'in_review' },
  digest: 'd',
} as TellingEntry
const nameOf = (id: string) => ({ per_sari: 'Sari', clm_1: '“Rice costs more”' })[id]

test('a history goes into a spreadsheet as sentences, and nothing in it is run there', () => {
  const csv = entriesAsCsv({ entries: [entry], complete: false }, voice('id'), nameOf)
  const [head, row, last] = csv.trim().split('\r\n')
  expect(head).toContain('"sentence"')
  expect(row).toContain('Sari')
  expect(row).toContain('“Rice costs more”')
  expect(row).toContain(`"'=HYPERLINK(""x"")"`)
  expect(last).toContain('tidak disertakan')
})

test('for a program each Entry is whole', () => {
  const { complete, entries } = JSON.parse(
    entriesAsJson({ entries: [entry], complete: true }, voice('en'), nameOf),
  )
  expect(complete).toBe(true)
  expect(entries[0]).toMatchObject({ ...entry, sentence: expect.stringContaining('Sari') })
})
