import { createHash } from 'node:crypto'
import { type Zippable, zipSync } from 'fflate'
import { getSurt } from 'warcio/utils'
import type { Capture } from '@/lib/model/capture'
import { version } from '@/package.json'
import { targetOf, warcDate, warcRecords } from './as-warc'

/**
 * A Capture as WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1): a plain ZIP with the WARC, an index of it, the list of
 * pages, and a Data Package whose every file is hashed. What replayweb.page and other players open.
 */
export function asWacz(capture: Capture, bytes: Uint8Array): Uint8Array {
  const records = warcRecords(capture, bytes)
  const warc = Buffer.concat(records.map((record) => record.packed))
  const at = records.findIndex((record) => record.type === 'response' || record.type === 'resource')
  const offset = records.slice(0, at).reduce((sum, record) => sum + record.packed.length, 0)

  const url = targetOf(capture)
  const date = warcDate(capture.fetchedAt)
  const index = `${surtOf(url)} ${date.replace(/\D/g, '')} ${JSON.stringify({
    url,
    mime: capture.mediaType,
    status: String(capture.status ?? 200),
    digest: `sha256:${capture.sha256}`,
    length: String(records[at]!.packed.length),
    offset: String(offset),
    filename: 'data.warc.gz',
  })}\n`
  const page = {
    id: capture.id,
    url,
    ts: date,
    title: capture.title ?? capture.name ?? url,
    text: capture.text ?? '',
  }
  const pages = `${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: true })}\n${JSON.stringify(page)}\n`

  const files: Record<string, Uint8Array> = {
    'archive/data.warc.gz': warc,
    'indexes/index.cdx': Buffer.from(index),
    'pages/pages.jsonl': Buffer.from(pages),
  }
  const resources = Object.entries(files).map(([path, content]) => ({
    name: path.split('/').at(-1),
    path,
    hash: sha256(content),
    bytes: content.length,
  }))
  const datapackage = Buffer.from(
    `${JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title: page.title,
        software: `Sanad/${version}`,
        created: date,
        mainPageUrl: url,
        mainPageDate: date,
        resources,
      },
      null,
      2,
    )}\n`,
  )
  files['datapackage.json'] = datapackage
  files['datapackage-digest.json'] = Buffer.from(
    `${JSON.stringify({ path: 'datapackage.json', hash: sha256(datapackage) }, null, 2)}\n`,
  )
  // Stored, not packed: the WARC is packed already and players read it by ranges. The date is the Capture's own.
  const mtime = new Date(capture.fetchedAt)
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, [content, { level: 0, mtime }]]),
  )
  return zipSync(entries)
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Sort-friendly form of an address: `com,example)/path`. An upload has none and stands under its own name. */
const surtOf = (url: string) => (/^https?:/i.test(url) ? getSurt(url).replaceAll(' ', '%20') : url)
