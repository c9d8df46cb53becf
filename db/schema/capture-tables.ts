import type { CaptureLink } from '@/lib/model/capture'
import type { CaptureKind, Finding } from '@/lib/model/capture-kinds'
import type { CaptureId, PersonId } from '@/lib/model/ids'
import type { Kit } from './kit'

/** Looks at pages and files (`lib/model/capture`). The bytes are in `snapshots`, found by `sha256`. */
export const captureTables = (k: Kit) => {
  const captures = k.table(
    'captures',
    {
      id: k.text('id').$type<CaptureId>().primaryKey(),
      kind: k.text('kind').$type<CaptureKind>().notNull(),
      url: k.text('url'),
      finalUrl: k.text('final_url'),
      originalUrl: k.text('original_url'),
      originalAt: k.text('original_at'),
      fetchedAt: k.text('fetched_at').notNull(),
      fetchedBy: k.text('fetched_by').$type<PersonId>(),
      status: k.count('status'),
      headers: k.json<[string, string][]>('headers').notNull(),
      mediaType: k.text('media_type').notNull(),
      charset: k.text('charset'),
      sha256: k.text('sha256').notNull(),
      bytes: k.count('bytes').notNull(),
      name: k.text('name'),
      finding: k.text('finding').$type<Finding>().notNull(),
      title: k.text('title'),
      byline: k.text('byline'),
      outlet: k.text('outlet'),
      language: k.text('language'),
      publishedOn: k.text('published_on'),
      canonicalUrl: k.text('canonical_url'),
      text: k.text('text'),
      textSha256: k.text('text_sha256'),
      links: k.json<CaptureLink[]>('links').notNull(),
      tokenSha256: k.text('token_sha256'),
      tokenAt: k.text('token_at'),
      tokenBy: k.text('token_by'),
    },
    (t) => [
      k.index('captures_url').on(t.url, t.id),
      k.index('captures_final_url').on(t.finalUrl, t.id),
      k.index('captures_original_url').on(t.originalUrl, t.id),
      k.index('captures_canonical_url').on(t.canonicalUrl, t.id),
      k.index('captures_sha256').on(t.sha256),
      k.index('captures_text').on(t.textSha256),
    ],
  )

  /** How a browser drew a kept page; the PNG is in `snapshots`. Beside the Capture, which never changes. */
  const capturePictures = k.table('capture_pictures', {
    captureId: k.text('capture_id').$type<CaptureId>().primaryKey(),
    sha256: k.text('sha256').notNull(),
    takenAt: k.text('taken_at').notNull(),
  })
  return { captures, capturePictures }
}
