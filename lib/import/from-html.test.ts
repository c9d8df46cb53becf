import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeText } from '@/lib/text/normalize'
import { fromHtml } from './from-html'

const draftOf = (html: string) => {
  const outcome = fromHtml(html)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const long = 'Harga beras naik 12 persen bulan ini, kata Badan Pusat Statistik di Jakarta pada hari Senin. '
  .repeat(3)
  .trim()

test('an article page: the words of the article and what the head says of it', () => {
  const draft = draftOf(`<!doctype html><html lang="en"><head>
    <title>Beras Naik Lagi - Kompas</title>
    <meta property="og:title" content="Beras Naik Lagi"><meta property="og:site_name" content="Kompas">
    <meta property="article:published_time" content="2022-08-08T10:00:00+07:00">
    <link rel="canonical" href="https://example.org/beras">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Sari Dewi"},{"name":"Budi"}]}]}</script>
    <script>var x = "<p>bukan teks</p>"</script><style>p { color: red }</style>
    </head><body><header><nav>Beranda</nav>Situs</header>
    <main><article><p class=kicker>Ekonomi</p><h1>Beras Naik Lagi</h1>
      <figure><img alt="x"><figcaption>Pasar Induk &amp; pedagang</figcaption></figure>
      <p>${long}<p>Satu<br>dua &lt;b&gt; caf&eacute;
      <div class="related-posts"><ul><li>Berita lain</li></ul></div>
      <p>Baca juga: Stok aman</p>
      <blockquote><p>Kami siap.</p></blockquote><ul><li>satu<li>dua</ul>
      <aside>Iklan besar</aside><form><button>Kirim</button></form><p hidden>rahasia</p>
    </article></main><footer>Hak cipta</footer></body></html>`)
  expect(draft).toMatchObject({
    headline: 'Beras Naik Lagi',
    outlet: 'Kompas',
    url: 'https://example.org/beras',
    language: 'id',
    publishedOn: '2022-08-08',
    byline: 'Sari Dewi, Budi',
  })
  expect(draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)).toEqual([
    'kicker: Ekonomi',
    'headline: Beras Naik Lagi',
    'caption: Pasar Induk & pedagang',
    `paragraph: ${long}`,
    'paragraph: Satu',
    'paragraph: dua <b> café',
    'boilerplate: Berita lain',
    'boilerplate: Baca juga: Stok aman',
    'quote: Kami siap.',
    'list_item: satu',
    'list_item: dua',
  ])
})

test('a page without <article>, and a headline that stands only in its head', () => {
  const draft = draftOf(`<title>Beras Naik Lagi | Situs</title><div id="share"><p>${long}</p></div>`)
  expect(draft.text).toBe(`Beras Naik Lagi\n\n${long}`)
  expect(draft.blocks.map((block) => block.kind)).toEqual(['headline', 'paragraph'])
})

test('of several articles on a page, the longest', () =>
  expect(draftOf(`<article><p>Kabar lain.</p></article><article><p>${long}</p></article>`).text).toBe(long))

test('an address that is no web address is not taken', () =>
  expect(draftOf(`<link rel=canonical href="javascript:alert(1)"><p>${long}</p>`).url).toBeNull())

test('a page without words says so', () =>
  expect(fromHtml('<div id=root></div><script>render()</script>')).toMatchObject({
    code: 'text.html_without_text',
  }))

const many = 100_000
test.each([
  ['nested boxes', `${'<div>'.repeat(many)}${long}${'</div>'.repeat(many)}`],
  ['nested boxes, never closed', '<div>'.repeat(many) + long],
  ['end tags of nothing', '<div>'.repeat(500) + '</section></b></p>'.repeat(many) + long],
  ['unclosed paragraphs and bold', '<p><b>'.repeat(many) + long],
  ['a script behind a thousand boxes', `${'<b>'.repeat(1000)}<script>alert(1)</script>${long}`],
  [
    'one tag with very many attributes',
    `<div ${Array.from({ length: many }, (_, i) => `a${i}=1`).join(' ')}>${long}`,
  ],
  ['angle brackets', `${'<'.repeat(many)} <p>${long}`],
  ['comments', '<!-- x -->'.repeat(many) + long],
  ['an unclosed comment', `<p>${long}<!--${'<'.repeat(many)}`],
  ['an unclosed script', `<p>${long}<script>${'alert(1);'.repeat(many)}`],
  ['table in table', '<table><tr><td>'.repeat(many / 10) + long],
])('hostile: %s', (_, html) => {
  const started = performance.now()
  const { text } = draftOf(html)
  expect(performance.now() - started).toBeLessThan(3000)
  expect(text).toContain(long)
  expect(text).not.toContain('alert')
})

test('any soup of tags gives a text in normal form, tiled by its blocks, without scripts', () => {
  const bit = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '</ul>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      '<br>',
      '<svg>',
      '</svg>',
      '<article>',
      '</article>',
      '<h1>',
      '</h1>',
      // Whole, because an open title takes all that follows for words, scripts too (HTML Standard, RCDATA state).
      '<title>Judul</title>',
      '<nav>',
      '</nav>',
      '<script>EVIL</script>',
      '&#x301;',
      '&nbsp;',
      '\0',
      'e',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const outcome = fromHtml(bits.join(''))
      if (!outcome.ok) return
      const { text, blocks } = outcome.value
      expect(normalizeText(text)).toEqual({ ok: true, value: text })
      expect(text).not.toContain('EVIL')
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
    }),
  )
})
