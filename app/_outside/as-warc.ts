import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Capture } from '@/lib/model/capture'
import { version } from '@/package.json'

/** One WARC record, packed by itself as the standard asks (ISO 28500, annex D), and what an index says of it. */
export interface WarcRecord {
  packed: Uint8Array
  type: string
}

/** Where the bytes came from, as a WARC names it. A file that was handed in has no address but its hash. */
export const targetOf = (capture: Capture): string =>
  capture.finalUrl ?? capture.url ?? `urn:sha256:${capture.sha256}`

/** `2026-01-31T12:00:00Z`; WARC 1.1 takes fractions too, older readers do not. */
export const warcDate = (instant: string) => instant.replace(/\.\d+Z$/, 'Z')

/**
 * A Capture as WARC 1.1 (ISO 28500:2017), gzip per record: what wrote it, the response (for an upload a resource), and
 * what Sanad read of it. Written here rather than by a library because it is three records of plain lines; `warcio`
 * and other readers read it back in the tests.
 *
 * The content encoding was undone on the way in, so the header fields that spoke of it are kept under `x-orig-`, as
 * Webrecorder's tools do, and the length is that of what stands here.
 */
export function asWarc(capture: Capture, bytes: Uint8Array): Uint8Array {
  return Buffer.concat(warcRecords(capture, bytes).map((record) => record.packed))
}

export function warcRecords(capture: Capture, bytes: Uint8Array): WarcRecord[] {
  const about = uuidFrom(capture.id, 'info')
  const main = uuidFrom(capture.id, 'main')
  const date = warcDate(capture.fetchedAt)
  const info = fields([
    ['software', `Sanad/${version}`],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
  ])
  const web = capture.kind === 'web'
  const block = web ? Buffer.concat([Buffer.from(httpHead(capture, bytes.length), 'latin1'), bytes]) : bytes
  const read = fields([
    ['fetched-url', capture.url],
    ['original-url', capture.originalUrl],
    ['original-time', capture.originalAt],
    ['title', capture.title],
    ['byline', capture.byline],
    ['published', capture.publishedOn],
    ['language', capture.language],
    ['timestamp-token-sha256', capture.tokenSha256],
    ['timestamp', capture.tokenAt],
  ])
  const records: WarcRecord[] = [
    record('warcinfo', about, date, 'application/warc-fields', Buffer.from(info), [
      ['WARC-Filename', `${capture.id}.warc.gz`],
    ]),
    record(
      web ? 'response' : 'resource',
      main,
      date,
      web ? 'application/http; msgtype=response' : capture.mediaType,
      block,
      [
        ['WARC-Target-URI', targetOf(capture)],
        ['WARC-Warcinfo-ID', `<urn:uuid:${about}>`],
        ['WARC-Payload-Digest', `sha256:${capture.sha256}`],
        ['WARC-Identified-Payload-Type', capture.mediaType],
      ],
    ),
  ]
  if (read)
    records.push(
      record('metadata', uuidFrom(capture.id, 'read'), date, 'application/warc-fields', Buffer.from(read), [
        ['WARC-Target-URI', targetOf(capture)],
        ['WARC-Concurrent-To', `<urn:uuid:${main}>`],
        ['WARC-Warcinfo-ID', `<urn:uuid:${about}>`],
      ]),
    )
  return records
}

function record(
  type: string,
  uuid: string,
  date: string,
  contentType: string,
  block: Uint8Array,
  more: [string, string][],
): WarcRecord {
  const head = fields([
    ['WARC-Type', type],
    ['WARC-Record-ID', `<urn:uuid:${uuid}>`],
    ['WARC-Date', date],
    ...more,
    ['WARC-Block-Digest', `sha256:${createHash('sha256').update(block).digest('hex')}`],
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
  ])
  const whole = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')])
  return { type, packed: gzipSync(whole) }
}

/** Named fields, a line each. A value cannot bring a line of its own. */
const fields = (pairs: (readonly [string, string | null])[]) =>
  pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value!.replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('')

const moved = new Set(['content-encoding', 'transfer-encoding', 'content-length'])

function httpHead({ status, headers }: Capture, length: number): string {
  const lines = headers.map(([name, value]) => [moved.has(name) ? `x-orig-${name}` : name, value] as const)
  return `HTTP/1.1 ${status ?? 200} ${status === 200 ? 'OK' : 'Status'}\r\n${fields([...lines, ['content-length', String(length)]])}\r\n`
}

/** The same Capture gives the same file: its records are named from its id. */
function uuidFrom(id: string, part: string): string {
  const hex = createHash('sha256').update(`${id} ${part}`).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
