import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { fromText } from '@/lib/import/from-text'
import { type Reading, unreadable } from './page-reading'
import { plainReading } from './read-bytes'

/** Pages read of one PDF. A longer one is kept whole all the same. */
const mostPages = 500

/** A PDF's words, page after page, and what it says of itself. A scan has none: it is kept, and said to have no text. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const mediaType = 'application/pdf'
  try {
    // pdf.js takes the bytes for itself, so it gets a copy.
    const pdf = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    } as never)
    if (pdf.numPages > mostPages) return unreadable(mediaType, 'unreadable')
    const { text } = await extractText(pdf, { mergePages: false })
    const draft = fromText(unbroken(text.join('\n\n')))
    if (!draft.ok) return { ...unreadable(mediaType, 'not_text') }
    const { info } = await getMeta(pdf)
    const reading = plainReading(draft.value, mediaType)
    return {
      ...reading,
      title: said(info.Title, 1000) ?? reading.title,
      byline: said(info.Author, 500) ?? reading.byline,
      publishedOn: dayOf(info.CreationDate) ?? reading.publishedOn,
    }
  } catch {
    return unreadable(mediaType, 'unreadable')
  }
}

/** Words divided at the end of a printed line are put together again. A hyphen before a capital is its own. */
const unbroken = (text: string) =>
  text.replace(/(\p{Ll})[-\u00ad]\n(\p{Ll})/gu, '$1$2').replaceAll('\u00ad', '')

function said(value: unknown, most: number): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toWellFormed() : ''
  return text && text.length <= most && !/^untitled|^microsoft word/i.test(text) ? text : null
}

/** `D:20260131120000+07'00'` */
function dayOf(value: unknown): string | null {
  const cut = /^D:(\d{4})(\d{2})(\d{2})/.exec(typeof value === 'string' ? value : '')
  return cut && Number(cut[2]) >= 1 && Number(cut[2]) <= 12 && Number(cut[3]) >= 1 && Number(cut[3]) <= 31
    ? `${cut[1]}-${cut[2]}-${cut[3]}`
    : null
}
