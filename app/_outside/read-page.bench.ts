import { dice, newsLike } from '@/lib/anchor/edited'
import { readBytes } from './read-bytes'

const chance = dice(5)
const paragraphs = newsLike(chance, 160).split('\n\n')

/** A news page as they come: half a megabyte, of which a tenth is the article and the rest is around it. */
function newsPage(bytes: number): string {
  const card = (i: number) =>
    `<li class="card card--${i % 7}" data-id="${i}"><a href="/berita/${i}?ref=terkait" class="link link-${i % 5}"><img src="/img/${i}.jpg" alt="" width="320" height="180" loading="lazy"><h3 class="title">${paragraphs[i % paragraphs.length]!.slice(0, 70)}</h3><span class="meta"><time datetime="2026-11-24">24 Nov</time></span></a></li>`
  const article = paragraphs.map((words) => `<p class="body__p">${words}</p>`).join('\n')
  const head = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Harga beras</title><meta property="og:title" content="Harga beras naik"><meta property="og:site_name" content="Kabar"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harga beras naik","datePublished":"2026-11-24"}</script><script>${'var a=function(b){return b*2};'.repeat(2500)}</script></head><body><nav><ul>`
  const tail = `</ul></nav><main><article><h1>Harga beras naik</h1>${article}</article></main></body></html>`
  let around = ''
  for (let i = 0; head.length + around.length + tail.length < bytes; i++) around += card(i)
  return head + around + tail
}

/** `tsx app/_outside/read-page.bench.ts`: from the bytes of a fetched page to its article, as the reading thread does it. */
const bytes = new TextEncoder().encode(newsPage(500_000))
const unread = {
  mediaType: 'text/html',
  charset: 'utf-8',
  name: null,
  url: 'https://kabar.example/harga-beras',
  status: 200,
}
const first = await readBytes(bytes, unread, () => {})
if (!first.text?.includes(paragraphs[80]!.slice(0, 40))) throw new Error('the article was not read')
const ms: number[] = []
for (let round = 0; round < 7; round++) {
  const before = process.cpuUsage()
  await readBytes(bytes, unread, () => {})
  const { user, system } = process.cpuUsage(before)
  ms.push((user + system) / 1000)
}
console.log(JSON.stringify({ bytes: bytes.length, ms }))
