import { sourceExactly } from '@/db/read/find-sources'
import { bringIn } from '@/db/write/keep-article'
import { keepCapture } from '@/db/write/keep-capture'
import type { Article } from '@/lib/model/article'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { detectLanguage } from '@/lib/text/language'
import { draftFrom, sourceOf } from '../../_answers/answer-captures'
import { byTheHouse } from '../../_door/by-the-house'
import type { House } from '../../_door/house'
import { lookAt } from '../../_outside/look-at'

/** Fetches a page, keeps a copy, and brings it in as an article. What the options say goes before what the page says. */
export async function importPage(
  { store }: House,
  address: string,
  given: Record<string, string | undefined>,
): Promise<Outcome<Article>> {
  const look = await lookAt(store, address, { signal: new AbortController().signal })
  if (!look.ok) return look
  const kept = await keepCapture(store, byTheHouse('capture.keep'), look.value)
  if (!kept.ok) return kept
  const capture = kept.value
  const bytes = await store.snapshots.fetch(capture.sha256)
  if (!bytes) return refuse('capture.bytes_gone')
  const draft = await draftFrom(capture, bytes)
  if (!draft.ok) return draft
  const host = new URL(capture.finalUrl ?? address).hostname
  const outlet = given.outlet ?? draft.value.outlet
  const known = given.outlet ? await sourceExactly(store, given.outlet) : await sourceOf(store, capture)
  const brought = await bringIn(store, byTheHouse('article.bring_in'), {
    headline: given.headline ?? draft.value.headline ?? host,
    outlet: known
      ? { id: known.id }
      : { new: { name: outlet ?? host, kind: 'outlet', domains: capture.originalUrl ? [] : [host] } },
    url: given.url ?? draft.value.url,
    language: given.lang ?? draft.value.language ?? detectLanguage(draft.value.text).language,
    publishedOn: given.date ?? draft.value.publishedOn,
    byline: draft.value.byline,
    text: draft.value.text,
    blocks: draft.value.blocks,
    kept: capture,
  })
  return brought.ok ? done(brought.value.article) : brought
}
