import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { onePageProxy, onlyAddress } from './one-page-proxy'
import { takePicture } from './take-picture'

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const page = (html: string) => ({
  bytes: new TextEncoder().encode(html),
  contentType: 'text/html; charset=utf-8',
})
const signal = new AbortController().signal

test('without a browser a picture is refused, and one that cannot be started is told', async () => {
  expect(await takePicture(page('<p>a'), signal, undefined)).toMatchObject({ code: 'picture.no_browser' })
  expect(await takePicture(page('<p>a'), signal, '/nowhere/browser')).toMatchObject({
    code: 'picture.failed',
    facts: { what: 'ENOENT' },
  })
})

test('behind the proxy there is one page and nothing else', async () => {
  const proxy = await onePageProxy(page('<p>kept'))
  const ask = (path: string) => fetch(`http://${proxy.address}`, { headers: { 'x-path': path } })
  try {
    expect((await ask('/')).status).toBe(403)
    const { request } = await import('undici')
    const { ProxyAgent } = await import('undici')
    const through = new ProxyAgent({ uri: `http://${proxy.address}`, proxyTunnel: false })
    const kept = await request(onlyAddress, { dispatcher: through })
    expect(await kept.body.text()).toBe('<p>kept')
    const other = await request('http://169.254.169.254/latest', { dispatcher: through })
    expect(other.statusCode).toBe(403)
    await other.body.dump()
    await through.close()
  } finally {
    await proxy.close()
  }
})

test.runIf(browser)(
  'a hostile page is drawn, runs nothing and reaches nobody',
  async () => {
    const asked: string[] = []
    const private_ = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('secret')
    })
    await new Promise<void>((resolve) => private_.listen(0, '127.0.0.1', resolve))
    const at = `http://127.0.0.1:${(private_.address() as AddressInfo).port}`
    try {
      const picture = await takePicture(
        page(`<meta http-equiv="refresh" content="0;url=${at}/refresh">
          <link rel="stylesheet" href="${at}/style"><img src="${at}/image"><iframe src="${at}/frame"></iframe>
          <iframe src="file:///etc/passwd"></iframe><script>fetch("${at}/script")</script><h1>Beras naik</h1>`),
        signal,
        browser,
      )
      expect(picture).toMatchObject({ ok: true })
      if (picture.ok) expect(picture.value.length).toBeGreaterThan(2_000)
      expect(asked).toEqual([])
    } finally {
      private_.close()
    }
  },
  60_000,
)
