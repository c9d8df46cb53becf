import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { textLimits, tooLarge } from './limits'

/** How files that are no text begin. The name is a fact of the refusal: "This is a PDF, not a text." */
const magic: { kind: string; at: number; bytes: string }[] = [
  { kind: 'PDF', at: 0, bytes: '%PDF-' },
  { kind: 'ZIP, DOCX, ODT or EPUB', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'Word (DOC)', at: 0, bytes: '\xd0\xcf\x11\xe0' },
  { kind: 'RTF', at: 0, bytes: '{\\rtf' },
  { kind: 'PNG', at: 0, bytes: '\x89PNG' },
  { kind: 'JPEG', at: 0, bytes: '\xff\xd8\xff' },
  { kind: 'GIF', at: 0, bytes: 'GIF8' },
  { kind: 'WebP, WAV or AVI', at: 0, bytes: 'RIFF' },
  { kind: 'video', at: 4, bytes: 'ftyp' },
  { kind: 'gzip', at: 0, bytes: '\x1f\x8b' },
  { kind: 'SQLite', at: 0, bytes: 'SQLite format 3' },
]

/** Byte order marks. UTF-32's is seen as UTF-16 with NULs in it and so refused as binary, which nobody will miss. */
const marks: { charset: string; bytes: string }[] = [
  { charset: 'utf-8', bytes: '\xef\xbb\xbf' },
  { charset: 'utf-16le', bytes: '\xff\xfe' },
  { charset: 'utf-16be', bytes: '\xfe\xff' },
]

/** A page says its charset within its first 1024 bytes (HTML standard, "encoding sniffing"). */
const declaredInPage = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i

/**
 * Bytes to text, or a plain no: guessing a charset is how `Jakarta’s` becomes `Jakartaâ€™s` in somebody's quote.
 *
 * UTF-8 that decodes strictly is believed before any declaration, since other charsets hardly ever pass as UTF-8 by
 * accident. Only then counts what was declared, by the sender or by the page itself.
 *
 * @param declared  charset of the Content-Type header, when there was one
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): Outcome<string> {
  if (bytes.length === 0) return refuse('text.empty')
  if (bytes.length > textLimits.bytes)
    return refuse('text.too_large', tooLarge(bytes.length, textLimits.bytes))

  const begins = (what: string, at = 0) => [...what].every((c, i) => bytes[at + i] === c.charCodeAt(0))
  const mark = marks.find((m) => begins(m.bytes))
  if (mark) {
    const text = strictly(mark.charset, bytes)
    if (text === null) return refuse('text.wrong_encoding', { charset: mark.charset, line: 1 })
    return text.includes('\0') ? refuse('text.binary', { kind: 'binary' }) : done(text)
  }

  const kind = magic.find((m) => begins(m.bytes, m.at))?.kind ?? (bytes.includes(0) ? 'binary' : null)
  if (kind) return refuse('text.binary', { kind })

  const named = charsetNamed(declared ?? declaredInPage.exec(latin(bytes.subarray(0, 1024)))?.[1])
  // The one living charset that hides in plain ASCII bytes, so UTF-8 would wave it through as gibberish.
  if (named === 'iso-2022-jp') {
    const text = strictly(named, bytes)
    if (text !== null) return done(text)
  }
  const text = strictly('utf-8', bytes) ?? (named && named !== 'utf-8' ? strictly(named, bytes) : null)
  return text === null
    ? refuse('text.wrong_encoding', { charset: named ?? 'utf-8', line: lineOfFirstFault(bytes) })
    : done(text)
}

/**
 * What windows-1252 has at 0x80–0x9F: the curly quotes, the dash and the euro. Node 20 decodes it as Latin-1 and
 * leaves control characters there (nodejs/node#56542).
 */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return charset === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (c) => western[c.charCodeAt(0) - 128]!)
      : text
  } catch {
    return null
  }
}

/** The name under which TextDecoder knows a charset, or null. UTF-16 is believed only by its mark. */
function charsetNamed(label: string | null | undefined): string | null {
  try {
    const name = new TextDecoder(label?.trim() || 'none').encoding
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return null
  }
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** Line of the first byte that is no UTF-8. A U+FFFD that truly stands in the file is passed over. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes)
  const encoder = new TextEncoder()
  let line = 1
  let byte = 0
  for (let from = 0; ; ) {
    const at = loose.indexOf('\ufffd', from)
    if (at < 0) return line
    const before = loose.slice(from, at)
    line += before.split('\n').length - 1
    byte += encoder.encode(before).length
    if (!(bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd)) return line
    byte += 3
    from = at + 1
  }
}
