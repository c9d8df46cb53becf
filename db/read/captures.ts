import { and, desc, eq, getTableColumns, inArray, lt, or, sql } from 'drizzle-orm'
import type { Capture, CaptureRow } from '@/lib/model/capture'
import type { CaptureId } from '@/lib/model/ids'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { type Page, pageFrom } from './pages'

/** A Capture with its text. */
export async function captureById(
  store: Store,
  id: CaptureId,
  reader: Reader = store.read,
): Promise<Capture | undefined> {
  const { captures } = store.tables
  const [capture] = await store.prepared
    .use(reader, 'capture', (name) =>
      reader
        .select()
        .from(captures)
        .where(eq(captures.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute({ id })
  return capture
}

/** The newest page that was fetched, or file handed in, with these very bytes: what a Revision stands on. */
export async function captureOfBytes(
  store: Store,
  sha256: string | null,
  reader: Reader = store.read,
): Promise<CaptureId | null> {
  if (sha256 === null) return null
  const { captures } = store.tables
  const [row] = await reader
    .select({ id: captures.id })
    .from(captures)
    .where(eq(captures.sha256, sha256))
    .orderBy(desc(captures.id))
    .limit(1)
  return row?.id ?? null
}

/** Some Captures without their texts, for lists and cards. */
export function capturesByIds(store: Store, ids: readonly CaptureId[]): Promise<CaptureRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  return store.read
    .select(rowColumns(store))
    .from(store.tables.captures)
    .where(inArray(store.tables.captures.id, [...new Set(ids)]))
}

/** The same with their texts: what a dossier takes along. */
export function wholeCaptures(store: Store, ids: readonly CaptureId[]): Promise<Capture[]> {
  if (ids.length === 0) return Promise.resolve([])
  const { captures } = store.tables
  return store.read
    .select()
    .from(captures)
    .where(inArray(captures.id, [...new Set(ids)]))
}

/**
 * Looks at one address, newest first: asked for, arrived at, called canonical by the page, or copied by an archive.
 * Without an address, all of them.
 */
export async function capturesPage(
  store: Store,
  { url, after, limit }: { url?: string | undefined; after?: string | undefined; limit: number },
): Promise<Page<CaptureRow>> {
  const { captures: c } = store.tables
  const rows = await store.read
    .select(rowColumns(store))
    .from(c)
    .where(
      and(
        url
          ? or(eq(c.url, url), eq(c.finalUrl, url), eq(c.canonicalUrl, url), eq(c.originalUrl, url))
          : undefined,
        after ? lt(c.id, after as CaptureId) : undefined,
      ),
    )
    .orderBy(desc(c.id))
    .limit(limit + 1)
  return pageFrom(rows, limit, (row) => row.id)
}

/** The newest look at an address that gave a text to read. */
export async function newestCaptureOf(store: Store, url: string): Promise<CaptureRow | undefined> {
  const page = await capturesPage(store, { url, limit: 20 })
  return page.rows.find((row) => row.finding === 'read') ?? page.rows[0]
}

function rowColumns(store: Store) {
  const { text, links, headers, ...columns } = getTableColumns(store.tables.captures)
  return columns
}
