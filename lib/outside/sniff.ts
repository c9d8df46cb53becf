/** How kinds of files begin. A name and a header may say anything; the first bytes seldom lie. */
const beginnings: { mediaType: string; at: number; bytes: string; also?: { at: number; bytes: string } }[] = [
  { mediaType: 'application/pdf', at: 0, bytes: '%PDF-' },
  { mediaType: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { mediaType: 'image/gif', at: 0, bytes: 'GIF8' },
  { mediaType: 'image/webp', at: 0, bytes: 'RIFF', also: { at: 8, bytes: 'WEBP' } },
  { mediaType: 'audio/wav', at: 0, bytes: 'RIFF', also: { at: 8, bytes: 'WAVE' } },
  { mediaType: 'image/avif', at: 4, bytes: 'ftypavif' },
  { mediaType: 'image/heic', at: 4, bytes: 'ftyphei' },
  { mediaType: 'image/heic', at: 4, bytes: 'ftypmif1' },
  { mediaType: 'audio/mp4', at: 4, bytes: 'ftypM4A' },
  { mediaType: 'audio/3gpp', at: 4, bytes: 'ftyp3gp' },
  { mediaType: 'video/mp4', at: 4, bytes: 'ftyp' },
  { mediaType: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { mediaType: 'audio/mpeg', at: 0, bytes: '\xff\xfb' },
  { mediaType: 'audio/mpeg', at: 0, bytes: '\xff\xf3' },
  { mediaType: 'audio/aac', at: 0, bytes: '\xff\xf1' },
  { mediaType: 'audio/ogg', at: 0, bytes: 'OggS' },
  { mediaType: 'audio/flac', at: 0, bytes: 'fLaC' },
  { mediaType: 'audio/amr', at: 0, bytes: '#!AMR' },
  { mediaType: 'video/webm', at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { mediaType: 'image/tiff', at: 0, bytes: 'II*\0' },
  { mediaType: 'image/tiff', at: 0, bytes: 'MM\0*' },
  { mediaType: 'application/warc', at: 0, bytes: 'WARC/1.' },
]

/** A packed WARC looks like any gzip and a WACZ like any ZIP; the name, or what stands in it, tells. */
const packed: { mediaType: string; bytes: string; names: RegExp; holds?: RegExp }[] = [
  { mediaType: 'application/warc', bytes: '\x1f\x8b', names: /\.warc\.gz$/i },
  {
    mediaType: 'application/wacz',
    bytes: 'PK\x03\x04',
    names: /\.wacz$/i,
    holds: /archive\/[^/]+\.warc(\.gz)?/,
  },
]

/**
 * What kind of file this is, by its bytes: a media type, or nothing when it is none of those Sanad keeps as they
 * are. Text and pages are no kind of their own here; whoever reads them finds out.
 */
export function sniff(bytes: Uint8Array, name: string | null): string | undefined {
  const begins = (what: string, at = 0) => [...what].every((c, i) => bytes[at + i] === c.charCodeAt(0))
  const plain = beginnings.find(
    (each) => begins(each.bytes, each.at) && (!each.also || begins(each.also.bytes, each.also.at)),
  )
  if (plain) return plain.mediaType
  const wrapped = packed.find((each) => begins(each.bytes))
  if (!wrapped) return undefined
  const told = wrapped.names.test(name ?? '') || wrapped.holds?.test(latin(bytes.subarray(0, 4096)))
  return told ? wrapped.mediaType : undefined
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)
