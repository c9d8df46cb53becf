import { expect, test } from 'vitest'
import { archiveOffer } from './archive-offer'

const copy = 'https://web.archive.org/web/20260131120000/https://kabar.example/beras'
const both = {
  archive: 'Wayback Machine',
  at: '2026-01-31T12:00:00.000Z',
  url: 'https://kabar.example/beras',
  archivedUrl: copy,
}

test.each([
  ['typed as the page', { url: ` ${copy} `, archivedUrl: '' }],
  ['typed as the copy, of a page not named', { url: '', archivedUrl: copy }],
  ['typed as both', { url: copy, archivedUrl: copy }],
])('an archive’s address gives both addresses: %s', (_, typed) => expect(archiveOffer(typed)).toEqual(both))

test.each([
  ['both are said', { url: 'https://kabar.example/beras', archivedUrl: copy }],
  ['another copy would be lost', { url: copy, archivedUrl: 'https://archive.ph/AbCd1' }],
  ['no archive', { url: 'https://kabar.example/beras', archivedUrl: '' }],
  ['an archive’s address that does not say of what', { url: 'https://archive.ph/AbCd1', archivedUrl: '' }],
  ['a page that a browser would run', { url: 'javascript:alert(1)', archivedUrl: '' }],
  ['nothing', { url: '', archivedUrl: '' }],
])('nothing is offered: %s', (_, typed) => expect(archiveOffer(typed)).toBeNull())

test('what was taken is not offered again', () => expect(archiveOffer(both)).toBeNull())
