import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './newsroom'

/** The web, as far as this newsroom knows: one server on loopback, reached because the allow-list names it. */
process.env.SANAD_OUTSIDE_ALLOW = '127.0.0.1:*'

const sentence = 'Badan Pusat Statistik mengatakan ekspor beras naik pada bulan Juli, menurut kementerian. '
const page = `<!doctype html><html lang="id"><head><title>Ekspor beras naik tajam - Kabar Pagi</title>
<meta property="og:site_name" content="Kabar Pagi"><meta name="author" content="Ani Lestari">
<meta property="article:published_time" content="2026-08-01T07:00:00+07:00"></head><body>
<nav><a href="/">Beranda</a></nav><article><h1>Ekspor beras naik tajam</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article>
<script>document.title = 'taken over'</script></body></html>`

let web: Server
let address: string
let begun = 0
let hungUp = 0
const asked: (string | undefined)[] = []

test.beforeAll(async () => {
  web = createServer((request, response) => {
    asked.push(request.url)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.url === '/gone') return void response.writeHead(404).end('gone')
    if (request.url === '/inside') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    if (request.url !== '/slow') return void response.end(page)
    begun++
    response.write('<p>')
    response.on('close', () => hungUp++)
  })
  await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
})
test.afterAll(() => {
  web.closeAllConnections()
  web.close()
})

test('paste a link, get the article, and keep the page as it was', async ({ newsroom }) => {
  const sari = await newsroom.as('sari')
  const field = sari.getByLabel('Address of the page')
  // As the bookmarklet and a phone's share menu send it: filled in, and fetched by nobody yet.
  await sari.goto(`/articles/new?url=${encodeURIComponent(`${address}/sent`)}&title=Ekspor#text=Kata%20Sari.`)
  await expect(field).toHaveValue(`${address}/sent`)
  await expect(sari.getByLabel('Text of the article')).toHaveValue('Kata Sari.')
  await expect(sari).toHaveURL('/articles/new')
  expect(asked).not.toContain('/sent')
  await sari.getByLabel('Text of the article').fill('')
  await sari.getByText('Send pages here from your browser').click()
  await expect(sari.getByRole('link', { name: 'Send to Sanad' })).toHaveAttribute('href', /^javascript:/)
  const fetchIt = async (url: string) => {
    await field.fill(url)
    await field.press('Enter')
  }

  await fetchIt(`${address}/gone`)
  await expect(sari.getByText('answered with an error (404)').first()).toBeVisible()
  await fetchIt(`${address}/inside`)
  await expect(sari.getByText('inside a private network').first()).toBeVisible()
  await fetchIt(`${address}/slow`)
  await expect.poll(() => begun).toBe(1)
  await sari.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => hungUp).toBe(1)
  await expect(field).toHaveValue(`${address}/slow`)

  await fetchIt(`${address}/ekspor-beras`)
  await expect(sari.getByLabel('Headline', { exact: true })).toHaveValue('Ekspor beras naik tajam')
  await expect(sari.getByLabel('Published on')).toHaveValue('2026-08-01')
  await expect(sari.getByLabel('Published by')).toHaveValue('Kabar Pagi')
  await expect(sari.getByText('Beranda')).toHaveCount(0)

  const opened = sari.context().waitForEvent('page')
  await sari.getByRole('link', { name: 'See the copy' }).click()
  const copy = await opened
  await expect(copy.getByRole('heading', { name: 'Ekspor beras naik tajam' })).toBeVisible()
  expect(await copy.title()).toBe('Ekspor beras naik tajam - Kabar Pagi')
  await copy.close()

  await sari.getByRole('button', { name: 'Bring it in' }).click()
  await expect(sari).toHaveURL(/\/articles\/art_/)
  await expect(sari.getByText('Badan Pusat Statistik mengatakan').first()).toBeVisible()
})
