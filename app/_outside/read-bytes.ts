import type { ArticleDraft } from '@/lib/import/article-draft'
import { fromText } from '@/lib/import/from-text'
import { recognise } from '@/lib/import/recognise'
import { decodePage } from '@/lib/outside/decode-page'
import { sniff } from '@/lib/outside/sniff'
import { type Reading, type Unread, unreadable } from './page-reading'
import { BrokenArchive, pageIn } from './read-archive'
import { readHtml } from './read-html'
import { readPdf } from './read-pdf'

/**
 * Reads whatever came: a page, a text, a PDF; everything else is kept as it is and has no text. Runs in a worker
 * (`read-aside`), because the libraries below it were written for browsers and may be made to work for minutes.
 *
 * @param early  called with a first, plain reading of a page, before the thorough one is tried
 */
export async function readBytes(
  bytes: Uint8Array,
  unread: Unread,
  early: (reading: Reading) => void,
): Promise<Reading> {
  const kind = sniff(bytes, unread.name)
  if (kind === 'application/pdf') return readPdf(bytes)
  if (kind === 'application/warc' || kind === 'application/wacz') return readArchive(bytes, kind, early)
  if (kind) return unreadable(kind, 'not_text')
  const decoded = decodePage(bytes, unread.charset)
  if (!decoded.ok) {
    if (decoded.code === 'text.empty')
      return { ...unreadable(unread.mediaType || 'text/plain', 'not_text'), finding: 'thin' }
    return decoded.code === 'text.binary'
      ? unreadable(unread.mediaType || 'application/octet-stream', 'not_text')
      : unreadable(unread.mediaType || 'text/plain', 'unreadable')
  }
  const text = decoded.value
  if (/\bsvg\b/.test(unread.mediaType)) return unreadable('image/svg+xml', 'not_text')
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(unread.mediaType) || recognise(text) === 'html')
    return readHtml(text, unread, early)
  const draft = fromText(text)
  const mediaType = /^text\/|json|xml/.test(unread.mediaType) ? unread.mediaType : 'text/plain'
  return draft.ok ? plainReading(draft.value, mediaType) : unreadable(mediaType, 'unreadable')
}

/** A web archive says what the page in it says. */
async function readArchive(
  bytes: Uint8Array,
  kind: string,
  early: (reading: Reading) => void,
): Promise<Reading> {
  try {
    const page = await pageIn(bytes, kind)
    if (!page) return unreadable(kind, 'not_text')
    const as = (reading: Reading): Reading => ({ ...reading, mediaType: kind, of: page.of })
    return as(await readBytes(page.bytes, page.unread, (reading) => early(as(reading))))
  } catch (fault) {
    const broken = fault instanceof BrokenArchive ? fault.message : 'its records cannot be read'
    return { ...unreadable(kind, 'unreadable'), broken }
  }
}

/** A text that came without a page around it. */
export const plainReading = (draft: ArticleDraft, mediaType: string): Reading => ({
  mediaType,
  finding: 'read',
  title: draft.headline,
  byline: draft.byline,
  outlet: draft.outlet,
  language: draft.language,
  publishedOn: draft.publishedOn,
  canonicalUrl: draft.url,
  text: draft.text,
  links: [],
  blocks: draft.blocks,
})
