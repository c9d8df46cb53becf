import { done, type Outcome } from '@/lib/model/refusal'
import { decodeText } from '@/lib/text/decode'
import type { ArticleDraft } from './article-draft'
import { fromHtml } from './from-html'
import { fromMarkdown } from './from-markdown'
import { fromText } from './from-text'
import { type FileKind, recognise } from './recognise'

/** A dossier and a list of claims are handed on as text: reading them is the business of `from-dossier` and `read-claims`. */
export type Opened =
  | { kind: 'dossier'; json: string }
  | { kind: 'claims'; text: string }
  | { kind: Exclude<FileKind, 'dossier' | 'claims'>; draft: ArticleDraft }

const readers = { html: fromHtml, markdown: fromMarkdown, text: fromText } as const

/**
 * Any file a person may drop on Sanad, told apart by what is in it.
 *
 * @param charset  what a Content-Type header said, when there was one
 */
export function openFile(bytes: Uint8Array, charset?: string | null): Outcome<Opened> {
  const text = decodeText(bytes, charset)
  if (!text.ok) return text
  const kind = recognise(text.value)
  if (kind === 'dossier') return done({ kind, json: text.value })
  if (kind === 'claims') return done({ kind, text: text.value })
  const draft = readers[kind](text.value)
  return draft.ok ? done({ kind, draft: draft.value }) : draft
}
