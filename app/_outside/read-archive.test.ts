import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Capture } from '@/lib/model/capture'
import { asWacz } from './as-wacz'
import { asWarc } from './as-warc'
import type { Unread } from './page-reading'
import { readAside } from './read-aside'

const sentence = 'Badan Pusat Statistik mengatakan ekspor beras naik pada bulan Juli dan akan terus naik. '
const page = Buffer.from(
  `<!doctype html><html lang="id"><title>Beras</title><article><h1>Ekspor beras naik</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article></html>`,
)
const capture: Capture = {
  id: 'cap_1',
  kind: 'web',
  url: 'https://kompas.example/beras',
  finalUrl: 'https://kompas.example/beras',
  originalUrl: null,
  originalAt: null,
  fetchedAt: '2026-08-01T09:00:00.000Z',
  fetchedBy: null,
  status: 200,
  headers: [['content-type', 'text/html; charset=utf-8']],
  mediaType: 'text/html',
  charset: 'utf-8',
  sha256: '0'.repeat(64),
  bytes: page.length,
  name: null,
  finding: 'read',
  title: null,
  byline: null,
  outlet: null,
  language: null,
  publishedOn: null,
  canonicalUrl: null,
  text: null,
  textSha256: null,
  links: [],
  tokenSha256: null,
  tokenAt: null,
  tokenBy: null,
}
const unread = (name: string): Unread => ({ mediaType: '', charset: null, name, url: null, status: null })
const read = (bytes: Uint8Array, name: string) => readAside(bytes, unread(name))

test.each([
  ['application/warc', 'beras.warc.gz', asWarc(capture, page)],
  ['application/wacz', 'beras.wacz', asWacz(capture, page)],
  ['application/wacz', 'no ending', asWacz(capture, page)],
])('%s (%s): the page in it is read, with where and when it was taken', async (mediaType, name, bytes) => {
  expect(await read(bytes, name)).toMatchObject({
    mediaType,
    finding: 'read',
    title: 'Ekspor beras naik',
    of: { url: 'https://kompas.example/beras', at: '2026-08-01T09:00:00.000Z' },
  })
})

test.each([
  ['nothing that is a record', gzipSync('not a WARC at all'), 'x.warc.gz'],
  ['a cut-off gzip', asWarc(capture, page).subarray(0, 40), 'x.warc.gz'],
  ['a ZIP that is cut off', asWacz(capture, page).subarray(0, 700), 'x.wacz'],
])('%s is said to be damaged', async (_, bytes, name) => {
  expect((await read(bytes, name)).broken).toEqual(expect.any(String))
})

test('an archive without a page is kept without a text', async () => {
  const picture = {
    ...capture,
    mediaType: 'image/png',
    headers: [['content-type', 'image/png'] as [string, string]],
  }
  expect(await read(asWarc(picture, Buffer.from('x')), 'x.warc.gz')).toMatchObject({ finding: 'not_text' })
})
