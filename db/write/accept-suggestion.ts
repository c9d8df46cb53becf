import type { AcceptSuggestion } from '@/lib/api/asks'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId, ArticleId } from '@/lib/model/ids'
import { done, type Outcome } from '@/lib/model/refusal'
import { isUnnamed } from '@/lib/model/source-kinds'
import { newestRevision } from '../read/find-articles'
import { claimFile } from '../read/find-claims'
import { sourceExactly } from '../read/find-sources'
import type { Store } from '../store'
import { settleSource } from './know-source'
import { makeClaim } from './mark-claim'
import { type Happened, type Occasion, record } from './record'

/**
 * Accepts a proposed claim with its chain in one act: the claim, its Sources (known ones by name or alias, the rest
 * made), and a hop for each link, all taken on trust. An unnamed source of one claim is nobody in particular, so it is
 * never matched to an unnamed one of another.
 */
export function acceptSuggestion(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  { chain, ...draft }: AcceptSuggestion,
): Promise<Outcome<ClaimFile>> {
  const { appearances, citations } = store.tables
  return record(store, occasion, async (tx) => {
    const marked = await makeClaim(store, tx, occasion, articleId, draft)
    if (!marked.ok) return marked
    const { claim, appearances: roots } = marked.value.value
    const { text } = (await newestRevision(store, articleId, tx))!
    const happened: Happened[] = [...marked.value.happened]
    let citingId: AppearanceId = roots[0]!.id
    for (const [index, { name, kind, relation, phraseStart, phraseEnd }] of chain.entries()) {
      const known = isUnnamed(kind) ? undefined : await sourceExactly(store, name, tx)
      const settled = await settleSource(
        store,
        tx,
        occasion,
        known ? { id: known.id } : { new: { name, kind } },
      )
      if (!settled.ok) return settled
      const { value: source } = settled.value
      const { at, mint } = occasion
      const common = { claimId: claim.id, createdAt: at, changedAt: at, version: 1, note: null }
      const appearance: Appearance = {
        ...common,
        id: mint('appearance'),
        sourceId: source.id,
        isArticle: false,
        excerpt: null,
        language: null,
        translation: null,
        url: null,
        archivedUrl: null,
        captureId: null,
        locator: null,
        appearedOn: null,
        basis: index === chain.length - 1 ? 'unknown' : 'relayed',
        access: 'trusted',
        readBy: null,
        readAt: null,
      }
      const phrase = phraseStart !== null && phraseEnd !== null ? text.slice(phraseStart, phraseEnd) : null
      const citation: Citation = {
        ...common,
        id: mint('citation'),
        citingId,
        citedId: appearance.id,
        relation,
        phrase,
        phraseStart,
        phraseEnd,
      }
      await tx.insert(appearances).values(appearance)
      await tx.insert(citations).values(citation)
      happened.push(...settled.value.happened, {
        act: 'appearance.added',
        subjectKind: 'appearance',
        subjectId: appearance.id,
        articleId,
        claimId: claim.id,
        after: { source: source.name, relation, basis: appearance.basis, access: appearance.access },
      })
      citingId = appearance.id
    }
    return done({ value: (await claimFile(store, claim.id, tx))!, happened })
  })
}
