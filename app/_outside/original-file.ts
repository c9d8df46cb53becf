import type { Capture } from '@/lib/model/capture'

/** Kinds a browser shows without running anything of theirs. Everything else is handed over as a download. */
const shown = new Map<string, 'page' | 'media' | 'pdf'>([
  ['text/html', 'page'],
  ['text/plain', 'page'],
  ['image/png', 'media'],
  ['image/jpeg', 'media'],
  ['image/gif', 'media'],
  ['image/webp', 'media'],
  ['image/avif', 'media'],
  ['audio/mpeg', 'media'],
  ['audio/mp4', 'media'],
  ['audio/ogg', 'media'],
  ['audio/wav', 'media'],
  ['audio/flac', 'media'],
  ['video/mp4', 'media'],
  ['video/webm', 'media'],
  ['application/pdf', 'pdf'],
])

/**
 * How other people's bytes are served. A page gets an origin of its own that knows no cookie, runs no script, loads
 * nothing and submits nothing. A PDF cannot be shown in a sandbox (browsers refuse to), so it only gets the rest.
 */
const policies = {
  page: "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  media: "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'self'",
  pdf: "default-src 'none'; object-src 'self'; plugin-types application/pdf; frame-ancestors 'self'",
  download: "sandbox; default-src 'none'; frame-ancestors 'none'",
} as const

/** The kept bytes of a Capture as a file the door may hand out. */
export function originalFile(capture: Capture, bytes: Uint8Array, charset: string | null) {
  const way = shown.get(capture.mediaType) ?? 'download'
  const text = way === 'page' && charset ? `; charset=${charset}` : ''
  return {
    bytes,
    mediaType: way === 'download' ? 'application/octet-stream' : `${capture.mediaType}${text}`,
    policy: policies[way],
    ...(way === 'download' && { fileName: fileNameOf(capture) }),
  }
}

const endings: Record<string, string> = {
  'text/html': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/warc': 'warc',
  'application/wacz': 'wacz',
  'image/svg+xml': 'svg',
}

export const fileNameOf = ({ id, name, mediaType }: Capture): string =>
  name ?? (endings[mediaType] ? `${id}.${endings[mediaType]}` : id)
