import { fetching } from '@/db/read/find-fetching'
import type { Store } from '@/db/store'
import type { Look } from '@/db/write/keep-capture'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { archivedPage } from '@/lib/outside/archive-hosts'
import { sha256Hex } from '@/lib/text/hash'
import { type Fetched, fetchPage, type HowToFetch } from './fetch-page'
import { outsideSettings } from './outside-settings'
import type { Reading } from './page-reading'
import { readAside } from './read-aside'

export interface HowToLook extends Omit<HowToFetch, 'settings'> {
  settings?: HowToFetch['settings']
  /** Also keep what a site answers when the page is not there: whoever watches a page wants to know just that. */
  evenErrors?: boolean
}

/** Looks at a page: fetches it through the guard, reads it, keeps its bytes. `keepCapture` makes a Capture of it. */
export async function lookAt(store: Store, address: string, how: HowToLook): Promise<Outcome<Look>> {
  const settings = how.settings ?? outsideSettings(process.env, await fetching(store))
  const fetched = await fetchPage(address, { ...how, settings })
  if (!fetched.ok) return fetched
  const { bytes, status, finalUrl, mediaType, charset } = fetched.value
  const host = new URL(finalUrl).hostname
  if (status >= 400 && !how.evenErrors) return refuse('outside.answered', { host, status })

  const tell = (stage: 'reading' | 'keeping') =>
    how.onProgress?.({ stage, host, received: bytes.length, total: bytes.length })
  tell('reading')
  const name = nameIn(fetched.value)
  const reading = await readAside(bytes, { mediaType, charset, name, url: finalUrl, status })
  if (how.signal.aborted) return refuse('outside.cancelled')
  tell('keeping')
  const sha256 = await store.snapshots.keep(bytes)
  const archived = archivedPage(finalUrl) ?? archivedPage(fetched.value.url)
  return done({
    kind: 'web',
    url: fetched.value.url,
    finalUrl,
    originalUrl: archived?.originalUrl ?? null,
    originalAt: archived?.at ?? null,
    status,
    headers: fetched.value.headers,
    charset,
    sha256,
    bytes: bytes.length,
    name,
    ...said(reading),
  })
}

/** A file that a person hands in, read and kept. What Sanad does not know is refused before anything is written. */
export async function handIn(
  store: Store,
  file: { bytes: Uint8Array; name: string; url: string | null },
): Promise<Outcome<Look>> {
  const { bytes, name, url } = file
  if (bytes.length === 0) return refuse('text.empty')
  const reading = await readAside(bytes, { mediaType: '', charset: null, name, url, status: null })
  if (reading.mediaType === 'application/octet-stream') return refuse('capture.unknown_file')
  if (reading.broken) return refuse('capture.broken_archive', { what: reading.broken })
  const archived = url ? archivedPage(url) : undefined
  return done({
    kind: 'upload',
    url,
    finalUrl: null,
    originalUrl: reading.of?.url ?? archived?.originalUrl ?? null,
    originalAt: reading.of?.at ?? archived?.at ?? null,
    status: null,
    headers: [],
    charset: null,
    sha256: await store.snapshots.keep(bytes),
    bytes: bytes.length,
    name: name.slice(0, 300),
    ...said(reading),
  })
}

function said({ blocks, of, broken, ...reading }: Reading) {
  return { ...reading, textSha256: reading.text === null ? null : sha256Hex(reading.text) }
}

/** The file's name, from the header that says so or the end of the address. */
function nameIn({ headers, finalUrl }: Fetched): string | null {
  const disposition = headers.find(([field]) => field === 'content-disposition')?.[1] ?? ''
  const quoted = /filename\s*=\s*"([^"]{1,300})"|filename\s*=\s*([^\s;"]{1,300})/i.exec(disposition)
  const last = new URL(finalUrl).pathname.split('/').at(-1) ?? ''
  const name = quoted?.[1] ?? quoted?.[2] ?? (/\.\w{2,5}$/.test(last) ? last : '')
  try {
    return (
      decodeURIComponent(name)
        .replace(/[/\\\p{Cc}]/gu, '_')
        .toWellFormed()
        .slice(0, 300) || null
    )
  } catch {
    return name.slice(0, 300) || null
  }
}
