import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded } from '@/lib/text/csv-guard'
import { proposeMapping } from './claim-columns'
import { fromClaimTable } from './from-claim-table'
import { readCsv } from './read-csv'

function read(text: string) {
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.code)
  const [header, ...rows] = csv.value.rows
  const outcome = fromClaimTable(rows, proposeMapping(header!.cells))
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

test('columns are known by their headings, in either language', () => {
  expect(proposeMapping(['No', 'Klaim', 'Sumber', 'Tanggal', 'Tautan', 'Putusan'])).toEqual({
    claim: 1,
    source: 2,
    date: 3,
    url: 4,
    rating: 5,
  })
  expect(proposeMapping(['text', 'Claim', 'Claimant', 'Textual rating', 'Publisher', 'Review URL'])).toEqual({
    claim: 1,
    source: 2,
    rating: 3,
    rated_by: 4,
    rated_url: 5,
  })
})

test('a row becomes a claim with who said it and what others concluded', () =>
  expect(
    read(
      'Klaim;Sumber;Jenis sumber;Tanggal;Tautan;Putusan;Diperiksa oleh\nHarga naik 30 persen;BPS;lembaga;20 Juli 2022;https://bps.go.id/1;Hoaks;Tempo\n',
    ).drafts,
  ).toMatchObject([
    {
      at: 2,
      text: 'Harga naik 30 persen',
      source: { name: 'BPS', kind: 'institution' },
      said: { on: '2022-07-20', url: 'https://bps.go.id/1' },
      review: { by: 'Tempo', words: 'Hoaks', rating: 'false' },
    },
  ]))

test('each row is refused or changed alone, and says which line it is', () => {
  const { drafts, remarks } = read(
    'claim,url,date,rating\nfine,https://a.example,2022,true\n,https://b.example,,\nfine,https://a.example,2022,true\nodd,javascript:x,8/7/2022,"so, so"\n',
  )
  expect(drafts.map(({ at }) => at)).toEqual([2, 5])
  expect(remarks.map(({ at, code }) => [at, code])).toEqual([
    [3, 'claim_missing'],
    [4, 'twice'],
    [5, 'verdict_in_words'],
    [5, 'address_dropped'],
    [5, 'day_dropped'],
  ])
})

test('without a column of claims nothing is guessed', () =>
  expect(fromClaimTable([], {})).toMatchObject({ ok: false, code: 'claims.no_claim_column' }))

test('claims written to a sheet come back to the letter, whatever a spreadsheet would make of them', () => {
  const claim = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.stringMatching(/^[=+@'-][\w ,;"']{0,12}$/),
    )
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/\p{M}{20}/u.test(text))
  fc.assert(
    fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 6 }), (claims) => {
      const cell = (text: string) => `"${guarded(text).replaceAll('"', '""')}"`
      const sheet = `\ufeff"claim","note"\r\n${claims.map((text) => `${cell(text)},${cell('-')}\r\n`).join('')}`
      expect(read(sheet).drafts.map(({ text }) => text)).toEqual(claims)
    }),
  )
})
