import { captureById } from '@/db/read/captures'
import { allRevisions, articleFile, articlesPage } from '@/db/read/find-articles'
import type { Store } from '@/db/store'
import { amendArticle, bringIn, type KeptBytes, removeArticle } from '@/db/write/keep-article'
import { revise } from '@/db/write/revise-article'
import type { BringIn } from '@/lib/api/asks'
import { fromText } from '@/lib/import/from-text'
import { openFile } from '@/lib/import/open-file'
import { done, refuse } from '@/lib/model/refusal'
import type { Answers } from './ask'
import { found } from './found'

export const articleAnswers = {
  draftArticle: async ({ body }) => {
    if ('text' in body) return fromText(body.text)
    const opened = openFile(Buffer.from(body.base64, 'base64'))
    if (!opened.ok) return opened
    if (opened.value.kind === 'claims') return refuse('claims.a_list')
    return opened.value.kind === 'dossier'
      ? refuse('ask.malformed', { what: 'dossier' })
      : done(opened.value.draft)
  },

  articles: async ({ store, query }) => done(await articlesPage(store, query)),

  bringInArticle: async ({ store, occasion, body: { raw, ...ask } }) => {
    const brought = await bringIn(store, occasion, { ...ask, kept: await keepRaw(store, raw, ask.text) })
    return brought.ok ? done(brought.value.article) : brought
  },

  article: async ({ store, params }) => found(await articleFile(store, params.articleId)),
  amendArticle: ({ store, occasion, params, seen, body }) =>
    amendArticle(store, occasion, params.articleId, seen, body),
  removeArticle: ({ store, occasion, params, seen }) =>
    removeArticle(store, occasion, params.articleId, seen),
  revisions: async ({ store, params }) => done(await allRevisions(store, params.articleId)),

  revise: async ({ store, occasion, params, body: { raw, ...ask } }) =>
    revise(store, occasion, params.articleId, { ...ask, kept: await keepRaw(store, raw, ask.text) }),
} satisfies Partial<Answers>

const mediaTypes: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
}

/** The bytes the article came in, kept as they were: the file, or the pasted words as UTF-8. */
async function keepRaw(store: Store, raw: BringIn['raw'], text: string): Promise<KeptBytes> {
  if (raw && 'captureId' in raw) {
    const capture = await captureById(store, raw.captureId)
    if (capture) return capture
    raw = null
  }
  const bytes = raw ? Buffer.from(raw.base64, 'base64') : Buffer.from(text, 'utf8')
  const ending = raw?.name.split('.').at(-1)?.toLowerCase() ?? 'txt'
  return {
    sha256: await store.snapshots.keep(bytes),
    mediaType: mediaTypes[ending] ?? 'application/octet-stream',
    name: raw?.name ?? null,
    bytes: bytes.length,
  }
}
