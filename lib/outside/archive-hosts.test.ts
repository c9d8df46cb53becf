import { expect, test } from 'vitest'
import { archivedPage } from './archive-hosts'

test.each([
  [
    'https://web.archive.org/web/20260131120000/https://kompas.com/a?b=c',
    'https://kompas.com/a?b=c',
    '2026-01-31T12:00:00.000Z',
  ],
  [
    'https://web.archive.org/web/20260131120000id_/http://kompas.com/',
    'http://kompas.com/',
    '2026-01-31T12:00:00.000Z',
  ],
  ['https://web.archive.org/web/2026/kompas.com/a', 'http://kompas.com/a', '2026'],
  ['https://web.archive.org/web/20260131/https:/kompas.com/a', 'https://kompas.com/a', '2026-01-31'],
  [
    'https://archive.ph/20260131120000/https://kompas.com/a',
    'https://kompas.com/a',
    '2026-01-31T12:00:00.000Z',
  ],
  ['https://archive.today/newest/https://kompas.com/a', 'https://kompas.com/a', null],
  ['https://archive.is/AbC12', null, null],
  ['https://perma.cc/ABCD-1234', null, null],
  [
    'https://arquivo.pt/wayback/20200101000000/https://publico.pt/',
    'https://publico.pt/',
    '2020-01-01T00:00:00.000Z',
  ],
  [
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20200101000000/https://www.gov.uk/',
    'https://www.gov.uk/',
    '2020-01-01T00:00:00.000Z',
  ],
])('%s', (address, originalUrl, at) => {
  expect(archivedPage(address)).toMatchObject({ originalUrl, at })
})

test.each([
  'https://kompas.com/web/20260131120000/https://a.b/',
  'https://archive.org/details/x',
  'no address',
])('%s is no archived page', (address) => {
  expect(archivedPage(address)).toBeUndefined()
})
