import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { Unread } from './page-reading'
import { readAside } from './read-aside'

const unread = (more: Partial<Unread> = {}): Unread => ({
  mediaType: 'text/html',
  charset: null,
  name: null,
  url: 'https://kompas.example/berita/1',
  status: 200,
  ...more,
})
const bytes = (text: string) => new TextEncoder().encode(text)

const paragraphs = (sentence: string) => `<p>${sentence.repeat(4)}</p>`.repeat(6)
const page = (head: string, body: string, lang = 'id') =>
  `<!doctype html><html lang="${lang}"><head><title>Judul - Kompas</title>${head}</head><body>
  <nav><a href="/">Beranda</a> <a href="/bola">Bola</a></nav>
  <main><article><h1>Ekspor beras naik tajam</h1>${body}</article></main>
  <aside><h2>Terpopuler</h2><a href="/x">Artis menikah lagi</a></aside>
  <footer>Hak cipta Kompas</footer></body></html>`
const indonesian =
  'Badan Pusat Statistik mengatakan ekspor beras naik pada bulan Juli dan menurut kementerian angka itu akan terus naik. '

test('an article is read with its title, author, outlet, day, language and links; menus stay behind', async () => {
  const ld = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Ekspor beras naik tajam',
        datePublished: '2026-08-01T07:00:00+07:00',
        author: [{ '@type': 'Person', name: 'Ani Lestari' }],
        publisher: { '@type': 'Organization', name: 'Kompas' },
      },
    ],
  }
  const html = page(
    `<link rel="canonical" href="/berita/1-ekspor"><script type="application/ld+json">${JSON.stringify(ld)}</script>`,
    `<p>Angka itu dimuat <a href="https://bps.example/rilis?a=1">dalam rilis BPS</a> pekan lalu. ${indonesian}</p>${paragraphs(indonesian)}<script>alert('x')</script>`,
  )
  const read = await readAside(bytes(html), unread())
  expect(read).toMatchObject({
    finding: 'read',
    title: 'Ekspor beras naik tajam',
    byline: 'Ani Lestari',
    outlet: 'Kompas',
    language: 'id',
    publishedOn: '2026-08-01',
    canonicalUrl: 'https://kompas.example/berita/1-ekspor',
  })
  expect(read.text).toMatch(/^Ekspor beras naik tajam\n\nAngka itu dimuat dalam rilis BPS pekan lalu\./)
  expect(read.text).not.toMatch(/Beranda|Artis menikah|alert|Hak cipta/)
  const [link] = read.links
  expect(link?.url).toBe('https://bps.example/rilis?a=1')
  expect(read.text?.slice(link?.start, link?.end)).toBe('dalam rilis BPS')
  for (const block of read.blocks) expect(read.text!.slice(block.start, block.end).trim()).not.toBe('')
})

/** The charsets Node decodes but does not write: every one and two bytes are decoded, and the table turned round. */
function encoder(charset: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(charset)
  const known = new Map<string, number[]>()
  for (let a = 0; a < 256; a++) {
    const one = decoder.decode(Uint8Array.of(a))
    if (one.length === 1 && one !== '\ufffd' && !known.has(one)) known.set(one, [a])
  }
  for (let a = 0x81; a < 0xff; a++)
    for (let b = 0x40; b < 0xff; b++) {
      const two = decoder.decode(Uint8Array.of(a, b))
      if (two.length === 1 && two !== '\ufffd' && !known.has(two)) known.set(two, [a, b])
    }
  return (text) => Uint8Array.from([...text].flatMap((c) => known.get(c) ?? [63]))
}

test.each([
  [
    'windows-1251',
    'ru',
    'Министерство обороны сообщило, что поставки зерна выросли в июле на двадцать процентов. ',
  ],
  [
    'euc-kr',
    'ko',
    '국방부는 칠월에 곡물 수출이 이십 퍼센트 늘었다고 밝혔으며 앞으로도 늘어날 것이라고 말했다. ',
  ],
  ['gbk', 'zh', '国防部表示七月份的粮食出口增长了百分之二十，并且预计未来几个月还会继续增长。'],
  ['shift_jis', 'ja', '防衛省は七月の穀物輸出が二十パーセント増えたと発表し、今後も増える見通しだと述べた。'],
])('%s is read, whether the header or the page says so', async (charset, language, sentence) => {
  const encode = encoder(charset)
  const said = page('', paragraphs(sentence), language)
  const byHeader = await readAside(encode(said), unread({ charset }))
  expect(byHeader.text).toContain(sentence.trim())
  expect(byHeader.language?.slice(0, 2)).toBe(language)
  const byPage = await readAside(
    encode(
      page(
        `<meta http-equiv="content-type" content="text/html; charset=${charset}">`,
        paragraphs(sentence),
        language,
      ),
    ),
    unread(),
  )
  expect(byPage.text).toContain(sentence.trim())
})

test('a page that leaves out the tags it may leave out is read all the same', async () => {
  const bare = `<!doctype html><title>Judul</title><h1>Ekspor beras naik tajam</h1>${paragraphs(indonesian)}`
  expect(await readAside(bytes(bare), unread())).toMatchObject({
    finding: 'read',
    title: 'Ekspor beras naik tajam',
  })
})

test('a byte order mark goes before what the header says', async () => {
  const html = Buffer.concat([
    Buffer.of(0xff, 0xfe),
    Buffer.from(page('', paragraphs(indonesian)), 'utf16le'),
  ])
  expect((await readAside(html, unread({ charset: 'iso-8859-1' }))).text).toContain('Badan Pusat Statistik')
})

test('bytes that are not what they are declared to be are unreadable; a slip or two is forgiven', async () => {
  const korean = encoder('euc-kr')(page('', paragraphs('국방부는 곡물 수출이 늘었다고 밝혔다. '), 'ko'))
  expect(await readAside(korean, unread({ charset: 'utf-8' }))).toMatchObject({
    finding: 'unreadable',
    text: null,
  })
  const slip = Buffer.concat([bytes(page('', paragraphs(indonesian))), Buffer.of(0xe9, 0x20)])
  expect(await readAside(slip, unread({ charset: 'utf-8' }))).toMatchObject({ finding: 'read' })
})

test.each([
  [
    'cookie_wall',
    page(
      '',
      '<p>We and our partners use cookies to store information on a device. Accept all cookies or manage preferences.</p>',
      'en',
    ),
  ],
  ['paywall', page('', `<p>${indonesian}</p><p>Berlangganan untuk melanjutkan membaca artikel ini.</p>`)],
  [
    'paywall',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      `<p>${indonesian}</p>`,
    ),
  ],
  ['thin', page('', '<div id="app"></div><p>Loading</p>', 'en')],
  [
    'error_page',
    '<html><title>Just a moment...</title><body><p>Enable JavaScript and cookies to continue</p></body></html>',
  ],
  ['read', page('', `${paragraphs(indonesian)}<p>Situs ini menggunakan cookie. Subscribe to continue.</p>`)],
])('%s is recognised', async (finding, html) => {
  expect((await readAside(bytes(html), unread())).finding).toBe(finding)
})

test('an answer of 404 is an error page however long it is', async () => {
  expect((await readAside(bytes(page('', paragraphs(indonesian))), unread({ status: 404 }))).finding).toBe(
    'error_page',
  )
})

test('a PDF gives its words and what it says of itself', async () => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.setTitle('Laporan panen 2026')
  pdf.setAuthor('Kementerian Pertanian')
  pdf.setCreationDate(new Date('2026-08-01T00:00:00Z'))
  for (const line of [
    'Produksi beras naik dua puluh persen pada Juli.',
    'Halaman kedua menyebut gudang penuh.',
  ])
    pdf.addPage().drawText(line, { x: 50, y: 700, font, size: 12 })
  const read = await readAside(await pdf.save(), unread({ mediaType: 'application/octet-stream' }))
  expect(read).toMatchObject({
    mediaType: 'application/pdf',
    finding: 'read',
    title: 'Laporan panen 2026',
    byline: 'Kementerian Pertanian',
    publishedOn: '2026-08-01',
  })
  expect(read.text).toMatch(/Produksi beras naik dua puluh persen pada Juli\.\s+Halaman kedua/)
})

test('a broken PDF, a picture and noise are kept without a text', async () => {
  expect(await readAside(bytes('%PDF-1.7 and then nothing'), unread())).toMatchObject({
    finding: 'unreadable',
    text: null,
  })
  const png = Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')
  expect(await readAside(png, unread({ mediaType: 'text/html' }))).toMatchObject({
    mediaType: 'image/png',
    finding: 'not_text',
  })
  expect((await readAside(Uint8Array.of(0, 1, 2, 3), unread({ mediaType: '' }))).finding).toBe('not_text')
})

test.each([
  ['100,000 nested boxes', '<div>'.repeat(100_000)],
  ['20,000 nested boxes', '<div>'.repeat(20_000)],
  ['50,000 unclosed paragraphs of bold', '<p><b>'.repeat(25_000)],
  ['300,000 attributes', `<p ${'a '.repeat(300_000)}>`],
  ['a table in a table in a table', '<table><tr><td>'.repeat(15_000)],
])('%s end in time, and the words before them are read', async (_, nasty) => {
  const started = performance.now()
  const read = await readAside(bytes(page('', paragraphs(indonesian) + nasty)), unread(), 4000)
  expect(performance.now() - started).toBeLessThan(25_000)
  expect(read.text).toContain('Badan Pusat Statistik')
})

test('after a page that ended the thread the next one is read as ever', async () => {
  expect((await readAside(bytes(page('', paragraphs(indonesian))), unread())).finding).toBe('read')
})

test('a page of 500 kB is read whole', async () => {
  const large = page('', paragraphs(indonesian).repeat(150))
  expect(large.length).toBeGreaterThan(400_000)
  const read = await readAside(bytes(large), unread())
  expect(read.finding).toBe('read')
  expect(read.text!.split('Badan Pusat Statistik').length - 1).toBe(150 * 6 * 4)
})
