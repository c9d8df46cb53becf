import { unzipSync } from 'fflate'
import { WARCParser, type WARCRecord } from 'warcio'
import type { Reading, Unread } from './page-reading'

/** Archives may hold thousands of records; the page that matters stands near the beginning. */
const limits = { records: 5000, page: 8_000_000, warc: 128 * 1024 * 1024 }

/** Something is wrong with the archive itself; the words say what. */
export class BrokenArchive extends Error {}

/** The first page in a WARC or WACZ: what it said, where it was, and when it was taken. */
export interface ArchivedResponse {
  bytes: Uint8Array
  unread: Unread
  of: NonNullable<Reading['of']>
}

/**
 * Finds the page that a web archive was made for: the first answer of 200 that is a page or a PDF, else the first
 * resource. Every record on the way is read to its end, so an archive that is cut off is noticed.
 */
export async function pageIn(archive: Uint8Array, mediaType: string): Promise<ArchivedResponse | undefined> {
  let found: ArchivedResponse | undefined
  let records = 0
  for (const warc of mediaType === 'application/wacz' ? warcsIn(archive) : [archive]) {
    for await (const record of new WARCParser([warc])) {
      if (++records > limits.records) return found
      if (!record.warcType) throw new BrokenArchive('a record without a type')
      found ??= await pageOf(record)
      if (found) return found
      // The library stops reading in silence where a file is cut off; a body shorter than its length tells.
      await record.skipFully()
    }
  }
  if (records === 0) throw new BrokenArchive('no records')
  return undefined
}

async function pageOf(record: WARCRecord): Promise<ArchivedResponse | undefined> {
  const { warcType, warcTargetURI: url, warcDate } = record
  if (warcType !== 'response' && warcType !== 'resource') return undefined
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  const contentType =
    warcType === 'response'
      ? (record.httpHeaders?.headers.get('content-type') ?? '')
      : (record.warcContentType ?? '')
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase()
  if (
    status !== 200 ||
    !/^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain)$/.test(mediaType)
  )
    return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size > limits.page) return undefined
    chunks.push(chunk)
  }
  const declared = Number(record.warcHeaders.headers.get('Content-Length'))
  if (size === 0 && declared > 0 && warcType === 'resource') throw new BrokenArchive('a record is cut off')
  const charset = /charset\s*=\s*"?([\w:.-]{1,60})/i.exec(contentType)?.[1]?.toLowerCase() ?? null
  const address = url && /^https?:\/\//i.test(url) ? url.slice(0, 2000) : null
  return {
    bytes: Buffer.concat(chunks),
    unread: { mediaType, charset, name: null, url: address, status },
    of: { url: address, at: momentOf(warcDate) },
  }
}

function momentOf(date: string | null | undefined): string | null {
  const ms = Date.parse(date ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

/** The WARCs in a WACZ. Sizes are believed only as far as they fit: nothing is unpacked beyond what it declares. */
function warcsIn(wacz: Uint8Array): Uint8Array[] {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(wacz, {
      filter: ({ name, originalSize }) =>
        /^archive\/[^/]+\.warc(\.gz)?$/i.test(name) && originalSize <= limits.warc,
    })
  } catch {
    throw new BrokenArchive('the ZIP cannot be opened')
  }
  const warcs = Object.values(files)
  if (warcs.length === 0) throw new BrokenArchive('no WARC in it')
  return warcs
}
