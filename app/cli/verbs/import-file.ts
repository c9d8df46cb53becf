import path from 'node:path'
import { sourceExactly } from '@/db/read/find-sources'
import { bringInDossier } from '@/db/write/bring-in-dossier'
import { bringIn } from '@/db/write/keep-article'
import { holdsClaimReview } from '@/lib/import/from-claim-review'
import { readDossier } from '@/lib/import/from-dossier'
import { openFile } from '@/lib/import/open-file'
import { decodeClaims } from '@/lib/import/read-claims'
import { recognise } from '@/lib/import/recognise'
import type { Article } from '@/lib/model/article'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { detectLanguage } from '@/lib/text/language'
import { byTheHouse } from '../../_door/by-the-house'
import type { House } from '../../_door/house'
import { isBundle, openBundle } from '../../_press/open-bundle'
import { readBytes } from '../read-file'
import type { Verb } from '../verb'
import { importClaims } from './import-claims'
import { importPage } from './import-page'

export const importFile: Verb = {
  usage:
    'import FILE|URL [--lang xx] [--outlet NAME] [--headline TEXT] [--url URL] [--date YYYY-MM-DD] [--into ARTICLE] [--columns claim=2,…] [--as claims|article] [--dry-run] [--json]',
  says: 'Bring in an article (text, Markdown, HTML, or the page at an address), a dossier, a report’s bundle (ZIP) with its kept pages, or claims (CSV, ClaimReview); told apart by what is in it.',
  options: {
    lang: { type: 'string' },
    outlet: { type: 'string' },
    headline: { type: 'string' },
    url: { type: 'string' },
    date: { type: 'string' },
    into: { type: 'string' },
    columns: { type: 'string' },
    as: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  words: [1, 1],
  async run({ words: [name = ''], options, here, house, language }) {
    if (/^https?:\/\//i.test(name)) {
      const page = await importPage(await house(), name, options as Record<string, string | undefined>)
      if (!page.ok) return page
      return done({ json: page.value, lines: [`${page.value.id}  ${page.value.headline}`] })
    }
    const bytes = await readBytes(here, name)
    if (!bytes.ok) return bytes
    if (isBundle(bytes.value)) {
      const whole = await importBundle(await house(), bytes.value)
      if (!whole.ok) return whole
      return done({ json: whole.value, lines: [`${whole.value.id}  ${whole.value.headline}`] })
    }
    const claims = options.as === 'article' ? null : claimsIn(bytes.value, options.as === 'claims')
    if (claims !== null) return importClaims(await house(), name, claims, options, language)
    const opened = openFile(bytes.value)
    if (!opened.ok) return opened
    if (opened.value.kind === 'claims') return refuse('claims.a_list')
    const imported =
      opened.value.kind === 'dossier'
        ? await importDossier(await house(), opened.value.json)
        : await importArticle(
            await house(),
            name,
            bytes.value,
            opened.value.draft,
            options as Record<string, string | undefined>,
          )
    if (!imported.ok) return imported
    const { id, headline } = imported.value
    return done({ json: imported.value, lines: [`${id}  ${headline}`] })
  },
}

/**
 * The text of a list of claims, or null when this is something else. A fact-checker's page is an article too; what
 * it was marked up for is its claims, so these come in unless the article is asked for.
 */
function claimsIn(bytes: Uint8Array, asked: boolean): string | null {
  const text = decodeClaims(bytes)
  if (!text.ok) return null
  const kind = recognise(text.value.text)
  const isList = kind === 'claims' || (kind === 'html' && holdsClaimReview(text.value.text))
  return asked || isList ? text.value.text : null
}

/** The kept pages first: a disk that is full leaves nothing half done. */
async function importBundle({ store }: House, bytes: Uint8Array): Promise<Outcome<Article>> {
  const opened = openBundle(bytes)
  if (!opened.ok) return opened
  const { dossier, copies } = opened.value
  for (const copy of copies) await store.snapshots.keep(copy)
  return bringInDossier(store, byTheHouse('dossier.import'), dossier, sha256Hex(bytes))
}

async function importDossier({ store }: House, json: string): Promise<Outcome<Article>> {
  const dossier = readDossier(JSON.parse(json))
  if (!dossier.ok) return dossier
  const permitted = byTheHouse('dossier.import')
  return bringInDossier(store, permitted, dossier.value, sha256Hex(json))
}

type Draft = Extract<ReturnType<typeof openFile>, { ok: true }>['value'] extends infer O
  ? O extends { draft: infer D }
    ? D
    : never
  : never

async function importArticle(
  { store }: House,
  name: string,
  bytes: Uint8Array,
  draft: Draft,
  given: Record<string, string | undefined>,
): Promise<Outcome<Article>> {
  const outlet = given.outlet ?? draft.outlet
  const known = outlet ? await sourceExactly(store, outlet) : undefined
  const brought = await bringIn(store, byTheHouse('article.bring_in'), {
    headline: given.headline ?? draft.headline ?? path.basename(name),
    outlet: known
      ? { id: known.id }
      : { new: outlet ? { name: outlet, kind: 'outlet' } : { name: path.basename(name), kind: 'unknown' } },
    url: given.url ?? draft.url,
    language: given.lang ?? draft.language ?? detectLanguage(draft.text).language,
    publishedOn: given.date ?? draft.publishedOn,
    byline: draft.byline,
    text: draft.text,
    blocks: draft.blocks,
    kept: {
      sha256: await store.snapshots.keep(bytes),
      mediaType: 'application/octet-stream',
      name: path.basename(name),
      bytes: bytes.length,
    },
  })
  return brought.ok ? done(brought.value.article) : brought
}
