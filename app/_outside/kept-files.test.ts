import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import type { Capture } from '@/lib/model/capture'
import { asWacz } from './as-wacz'
import { asWarc } from './as-warc'
import { originalFile } from './original-file'
import { requestTimestamp } from './request-timestamp'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const page = Buffer.from('<!doctype html><title>Beras</title><p>Harga naik.\r\n\r\nWARC/1.1\r\n')
const capture: Capture = {
  id: 'cap_1',
  kind: 'web',
  url: 'https://kompas.example/a?b=1',
  finalUrl: 'https://www.kompas.example/a?b=1&c=é',
  originalUrl: null,
  originalAt: null,
  fetchedAt: '2026-11-24T09:00:00.123Z',
  fetchedBy: null,
  status: 200,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['content-encoding', 'gzip'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-evil', 'one\r\nWARC-Type: response'],
  ],
  mediaType: 'text/html',
  charset: 'utf-8',
  sha256: sha256(page),
  bytes: page.length,
  name: null,
  finding: 'read',
  title: 'Harga\nberas',
  byline: null,
  outlet: 'Kompas',
  language: 'id',
  publishedOn: '2026-08-01',
  canonicalUrl: null,
  text: 'Harga naik.',
  textSha256: null,
  links: [],
  tokenSha256: null,
  tokenAt: null,
  tokenBy: null,
}
const upload: Capture = {
  ...capture,
  id: 'cap_2',
  kind: 'upload',
  url: null,
  finalUrl: null,
  status: null,
  headers: [],
}

async function recordsIn(warc: Uint8Array) {
  const records = []
  for await (const record of new WARCParser([warc])) {
    const status = record.httpHeaders?.statusCode
    const payload = await record.readFully(true)
    records.push({
      type: record.warcType,
      target: record.warcTargetURI,
      date: record.warcDate,
      status,
      payload,
    })
  }
  return records
}

test('a WARC is read back by another reader: what was fetched, whence, when, byte for byte', async () => {
  const records = await recordsIn(asWarc(capture, page))
  expect(records.map((record) => record.type)).toEqual(['warcinfo', 'response', 'metadata'])
  expect(records[1]).toMatchObject({
    target: 'https://www.kompas.example/a?b=1&c=é',
    date: '2026-11-24T09:00:00Z',
    status: 200,
  })
  expect(Buffer.from(records[1]!.payload)).toEqual(page)
  expect(Buffer.from(records[2]!.payload).toString()).toContain('title: Harga beras\r\n')
})

test('an upload is a resource, named by its hash; the same copy gives the same file', async () => {
  const records = await recordsIn(asWarc(upload, page))
  expect(records[1]).toMatchObject({ type: 'resource', target: `urn:sha256:${capture.sha256}` })
  expect(asWarc(upload, page)).toEqual(asWarc(upload, page))
})

test('a WACZ has the files the standard asks for, every hash is right, and its index points at the response', async () => {
  const files = unzipSync(asWacz(capture, page))
  expect(Object.keys(files).sort()).toEqual([
    'archive/data.warc.gz',
    'datapackage-digest.json',
    'datapackage.json',
    'indexes/index.cdx',
    'pages/pages.jsonl',
  ])
  const json = (name: string) => JSON.parse(Buffer.from(files[name]!).toString())
  for (const { path: name, hash, bytes } of json('datapackage.json').resources) {
    expect(hash).toBe(`sha256:${sha256(files[name]!)}`)
    expect(bytes).toBe(files[name]!.length)
  }
  expect(json('datapackage-digest.json').hash).toBe(`sha256:${sha256(files['datapackage.json']!)}`)

  const line = Buffer.from(files['indexes/index.cdx']!).toString().trim()
  expect(line).toMatch(/^example,kompas\)\/a\?b=1&c=\S+ 20261124090000 \{/)
  const { offset, length } = JSON.parse(line.slice(line.indexOf('{')))
  const alone = files['archive/data.warc.gz']!.subarray(Number(offset), Number(offset) + Number(length))
  const [response] = await recordsIn(alone)
  expect(Buffer.from(response!.payload)).toEqual(page)
})

test.each([
  ['text/html', /^sandbox; default-src 'none'/, 'text/html; charset=utf-8'],
  ['image/png', /^sandbox; default-src 'none'/, 'image/png'],
  ['image/svg+xml', /^sandbox/, 'application/octet-stream'],
  ['application/xhtml+xml', /^sandbox/, 'application/octet-stream'],
  ['text/xml', /^sandbox/, 'application/octet-stream'],
  ['application/pdf', /^default-src 'none'/, 'application/pdf'],
])('%s is served so that nothing in it runs', (mediaType, policy, served) => {
  const file = originalFile({ ...capture, mediaType }, page, 'utf-8')
  expect(file.policy).toMatch(policy)
  expect(file.policy).not.toMatch(/allow-|unsafe-eval|script-src/)
  expect(file.mediaType).toBe(served)
  expect('fileName' in file).toBe(served === 'application/octet-stream')
})

/** A timestamp authority of its own, by `openssl ts`, answering over HTTP. */
function authority() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanad-tsa-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  writeFileSync(
    path.join(folder, 'tsa.cnf'),
    `[req]\ndistinguished_name=dn\n[dn]\n[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n[ts]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n[tsa]\ndefault_tsa=tsa1\n[tsa1]\nserial=${folder}/serial\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\ness_cert_id_chain=no\n`,
  )
  writeFileSync(path.join(folder, 'serial'), '01\n')
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Test CA',
    '-config',
    'tsa.cnf',
    '-extensions',
    'ca',
    '-days',
    '30',
  )
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Test TSA',
    '-config',
    'tsa.cnf',
  )
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'ts',
    '-days',
    '30',
  )
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const query = request.url === '/replay' ? path.join(folder, 'first.tsq') : path.join(folder, 'now.tsq')
    writeFileSync(path.join(folder, 'now.tsq'), Buffer.concat(chunks))
    if (request.url === '/broken') return void response.end('no timestamp')
    if (request.url === '/busy') return void response.writeHead(503).end()
    openssl(
      'ts',
      '-reply',
      '-queryfile',
      query,
      '-config',
      'tsa.cnf',
      '-inkey',
      'tsa.key',
      '-signer',
      'tsa.pem',
      '-out',
      'out.tsr',
    )
    if (request.url === '/') writeFileSync(path.join(folder, 'first.tsq'), Buffer.concat(chunks))
    response.setHeader('content-type', 'application/timestamp-reply')
    response.end(readFileSync(path.join(folder, 'out.tsr')))
  })
  return { folder, openssl, server }
}

test('a timestamp is asked for, checked, and stands up to openssl', async () => {
  const { folder, openssl, server } = authority()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signal = new AbortController().signal
  try {
    const stamp = await requestTimestamp(sha256(page), signal, `${url}/`)
    if (!stamp.ok) throw new Error(JSON.stringify(stamp))
    expect(Math.abs(Date.parse(stamp.value.at) - Date.now())).toBeLessThan(60_000)
    expect(stamp.value.by).toBe(new URL(url).host)

    writeFileSync(path.join(folder, 'page'), page)
    writeFileSync(path.join(folder, 'page.tsr'), stamp.value.response)
    const verify = () =>
      openssl('ts', '-verify', '-data', 'page', '-in', 'page.tsr', '-CAfile', 'ca.pem').toString()
    expect(verify()).toContain('Verification: OK')
    writeFileSync(path.join(folder, 'page'), Buffer.concat([page, Buffer.from('!')]))
    expect(verify).toThrow()

    const other = sha256(Buffer.from('another page'))
    expect(await requestTimestamp(other, signal, `${url}/replay`)).toMatchObject({
      code: 'stamp.failed',
      facts: { what: 'another hash' },
    })
    expect(await requestTimestamp(sha256(page), signal, `${url}/replay`)).toMatchObject({
      facts: { what: 'another nonce' },
    })
    expect(await requestTimestamp(other, signal, `${url}/broken`)).toMatchObject({ code: 'stamp.failed' })
    expect(await requestTimestamp(other, signal, `${url}/busy`)).toMatchObject({
      facts: { what: 'HTTP 503' },
    })
    expect(await requestTimestamp(other, signal, '')).toMatchObject({ code: 'stamp.no_authority' })
  } finally {
    server.close()
  }
})
