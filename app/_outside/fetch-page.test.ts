import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, createServer as createSocketServer } from 'node:net'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAllowList } from '@/lib/outside/allow-list'
import { fetchPage, type HowToFetch } from './fetch-page'
import { type OutsideSettings, outsideSettings, usualLimits } from './outside-settings'

const bombs = {
  gzip: gzipSync(Buffer.alloc(50_000_000)),
  br: brotliCompressSync(Buffer.alloc(20_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
}

/** A web of one hostile server on loopback, reached only because the allow-list names it. */
const pages: Record<string, RequestListener> = {
  '/plain': (_, response) => {
    response.setHeader('content-type', 'text/html; charset="Windows-1251"')
    response.setHeader('set-cookie', ['a=1', 'b=2'])
    response.end('<p>hello')
  },
  '/agent': (request, response) => void response.end(JSON.stringify(request.headers)),
  '/gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('packed'))
  },
  '/br': (_, response) => {
    response.setHeader('content-encoding', 'br')
    response.end(brotliCompressSync('packed'))
  },
  '/odd-encoding': (_, response) => {
    response.setHeader('content-encoding', 'rot13')
    response.end('cnpxrq')
  },
  '/half-gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('packed'.repeat(1000)).subarray(0, 20))
  },
  '/bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(bombs.gzip)
  },
  '/bomb-br': (_, response) => {
    response.setHeader('content-encoding', 'br')
    response.end(bombs.br)
  },
  '/double-bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip, gzip')
    response.end(gzipSync(bombs.gzip))
  },
  '/endless': (_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      if (!response.destroyed) response.once('drain', pour)
    }
    pour()
  },
  '/says-it-is-large': (_, response) => {
    response.setHeader('content-length', 10_000_000_000)
    response.write('x')
  },
  '/cut-off': (_, response) => {
    response.setHeader('content-length', 1000)
    response.write('only this')
    setTimeout(() => response.destroy(), 20)
  },
  '/silent': () => {},
  '/drips': (_, response) => {
    const drip = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(drip))
  },
  '/circle': (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
  '/moved': (_, response) => void response.writeHead(301, { location: '/plain#part' }).end('elsewhere'),
  '/to-inside': (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/to-metadata': (_, response) =>
    void response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => void response.writeHead(410).end('gone'),
  '/many-headers': (_, response) => {
    for (let i = 0; i < 500; i++) response.setHeader(`x-${i}`, 'y')
    response.end()
  },
}

let server: Server
let base: string
let port: number
let settings: OutsideSettings

beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
  base = `http://127.0.0.1:${port}`
  settings = {
    ...outsideSettings({ NODE_ENV: 'test' }),
    allowed: readAllowList(`127.0.0.1:${port}`).allowed,
    limits: { ...usualLimits, bytes: 1_000_000, idleMs: 1200, wholeMs: 4000 },
    perHost: { atOnce: 4, gapMs: 0, waiting: 20 },
  }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, more: Partial<HowToFetch> = {}) =>
  fetchPage(path.startsWith('/') ? base + path : path, {
    settings,
    signal: new AbortController().signal,
    ...more,
  })
const codeOf = async (path: string, more: Partial<HowToFetch> = {}) => {
  const fetched = await get(path, more)
  return fetched.ok ? `fetched ${fetched.value.bytes.length}` : fetched.code
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('bytes, status, header fields, media type and charset come as they were sent', async () => {
  const fetched = await get('/plain')
  expect(fetched).toMatchObject({
    ok: true,
    value: { status: 200, mediaType: 'text/html', charset: 'windows-1251', finalUrl: `${base}/plain` },
  })
  if (!fetched.ok) return
  expect(text(fetched.value.bytes)).toBe('<p>hello')
  expect(fetched.value.headers.filter(([name]) => name === 'set-cookie')).toHaveLength(2)
})

test('it says who it is and sends nobody’s cookies', async () => {
  const fetched = await get('/agent')
  if (!fetched.ok) throw new Error(fetched.code)
  const sent = JSON.parse(text(fetched.value.bytes))
  expect(sent['user-agent']).toMatch(
    /^Mozilla\/5\.0 \(compatible; SanadBot\/[\d.]+; one page at an editor's request\)$/,
  )
  expect(Object.keys(sent)).not.toContain('cookie')
  expect(Object.keys(sent)).not.toContain('referer')
})

test.each(['/gzip', '/br'])('%s is unpacked', async (path) => {
  const fetched = await get(path)
  expect(fetched.ok && text(fetched.value.bytes)).toBe('packed')
})

test('a redirect is followed to where it ends', async () => {
  expect(await get('/moved')).toMatchObject({ value: { url: `${base}/moved`, finalUrl: `${base}/plain` } })
})

test.each([
  ['/bomb', 'outside.too_large'],
  ['/bomb-br', 'outside.too_large'],
  ['/double-bomb', 'outside.too_large'],
  ['/endless', 'outside.too_large'],
  ['/says-it-is-large', 'outside.too_large'],
  ['/cut-off', 'outside.broken'],
  ['/half-gzip', 'outside.broken'],
  ['/odd-encoding', 'outside.broken'],
  ['/silent', 'outside.too_slow'],
  ['/drips', 'outside.too_slow'],
  ['/circle', 'outside.too_many_redirects'],
  ['/to-inside', 'outside.not_public'],
  ['/to-metadata', 'outside.not_public'],
  ['/to-file', 'outside.bad_address'],
  ['/gone', 'fetched 4'],
  ['/many-headers', 'fetched 0'],
  ['http://127.0.0.1:1/', 'outside.not_public'],
  ['http://localhost:1/', 'outside.not_public'],
])('%s → %s', async (path, expected) => {
  expect(await codeOf(path)).toBe(expected)
})

test('a bomb never takes more memory than its limit', async () => {
  global.gc?.()
  const before = process.memoryUsage().arrayBuffers
  expect(await codeOf('/bomb')).toBe('outside.too_large')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})

test('a name that leads inside is not connected to', async () => {
  const inside = async () => [{ address: '127.0.0.1', family: 4 }]
  expect(await codeOf('http://harmless.example/', { resolve: inside })).toBe('outside.not_public')
  const mapped = async () => [{ address: '::ffff:10.0.0.1', family: 6 }]
  expect(await codeOf('http://harmless.example/', { resolve: mapped })).toBe('outside.not_public')
})

test('DNS rebinding: the address that was checked is the one that is connected to', async () => {
  let looks = 0
  const rebinding = async () => [
    ++looks === 1 ? { address: '127.0.0.1', family: 4 } : { address: '127.0.0.2', family: 4 },
  ]
  const first = await get(`http://rebind.example:${port}/plain`, { resolve: rebinding })
  expect(first.ok).toBe(true)
  expect(looks).toBe(1)
  expect(await codeOf(`http://rebind.example:${port}/plain`, { resolve: rebinding })).toBe(
    'outside.not_public',
  )
})

test('of several addresses only the public ones are tried', async () => {
  const both = async () => [
    { address: '10.0.0.1', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]
  expect(await codeOf(`http://two.example:${port}/plain`, { resolve: both })).toBe('fetched 8')
})

test('a name nobody has', async () => {
  const nobody = async () => {
    throw Object.assign(new Error('no'), { code: 'ENOTFOUND' })
  }
  expect(await codeOf('http://nobody.example/', { resolve: nobody })).toBe('outside.no_such_host')
})

test('a site that is down, and one that cannot prove who it is', async () => {
  const socket = createSocketServer((each) => each.end('not TLS at all\n'))
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready))
  const { port: plain } = socket.address() as AddressInfo
  const wide = { ...settings, allowed: readAllowList('127.0.0.1:*').allowed }
  expect(await codeOf(`https://127.0.0.1:${plain}/`, { settings: wide })).toBe('outside.tls')
  expect(await codeOf(`http://127.0.0.1:${plain}/`, { settings: wide })).toBe('outside.broken')
  socket.close()
  await new Promise((closed) => connect(plain, '127.0.0.1').once('error', closed))
  expect(await codeOf(`http://127.0.0.1:${plain}/`, { settings: wide })).toBe('outside.unreachable')
})

test('stopping stops', async () => {
  const stop = new AbortController()
  const fetching = codeOf('/drips', { signal: stop.signal })
  setTimeout(() => stop.abort(), 100)
  expect(await fetching).toBe('outside.cancelled')
})

test('where the newsroom keeps to robots.txt, a closed page is left alone', async () => {
  pages['/robots.txt'] = (_, response) => void response.end('User-agent: *\nDisallow: /gone')
  const keeping = { settings: { ...settings, robots: true } }
  expect(await codeOf('/gone', keeping)).toBe('outside.robots')
  expect(await codeOf('/plain', keeping)).toBe('fetched 8')
  pages['/robots.txt'] = (_, response) => void response.writeHead(500).end()
  expect(await codeOf('/plain', keeping)).toBe('outside.robots')
  pages['/robots.txt'] = (_, response) => void response.writeHead(404).end()
  expect(await codeOf('/plain', keeping)).toBe('fetched 8')
})

test('one host is asked for a few pages at a time, and too long a line is refused', async () => {
  let most = 0
  let now = 0
  pages['/slow'] = (_, response) => {
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      response.end('x')
    }, 60)
  }
  const few = { settings: { ...settings, perHost: { atOnce: 2, gapMs: 0, waiting: 4 } } }
  const answers = await Promise.all(Array.from({ length: 10 }, () => codeOf('/slow', few)))
  expect(most).toBe(2)
  expect(answers.filter((one) => one === 'outside.busy').length).toBeGreaterThan(0)
  expect(answers.filter((one) => one === 'fetched 1').length).toBeGreaterThanOrEqual(4)
})

test('switched off is switched off', async () => {
  expect(await codeOf('/plain', { settings: { ...settings, off: true } })).toBe('outside.off')
})
