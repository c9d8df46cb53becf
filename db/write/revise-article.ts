import { eq } from 'drizzle-orm'
import { carry } from '@/lib/anchor/carry'
import type { Block, Revision } from '@/lib/model/article'
import type { Anchor } from '@/lib/model/claim'
import type { ArticleId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { normalizeText } from '@/lib/text/normalize'
import { newestRevision } from '../read/find-articles'
import { loadClaimFiles } from '../read/load-files'
import type { Store } from '../store'
import { type KeptBytes, noteSnapshot } from './keep-article'
import { type Occasion, record } from './record'

/**
 * The outlet changed its text. The new Revision is added, and every Anchor carried over with its placement and
 * score; one that is lost keeps its old words and waits for a person. Nothing moves silently.
 */
export function revise(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  ask: { text: string; blocks: Block[]; kept: KeptBytes },
): Promise<Outcome<Revision>> {
  const normal = normalizeText(ask.text)
  if (!normal.ok) return Promise.resolve(normal)
  const text = normal.value
  const { articles, revisions, anchors } = store.tables
  return record(store, occasion, async (tx) => {
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
    const old = article && (await newestRevision(store, articleId, tx))
    if (!article || !old) return refuse('ask.no_such_thing', { what: 'article' })
    const sha256 = sha256Hex(text)
    if (sha256 === old.sha256)
      return refuse('article.already_here', { headline: article.headline, id: article.id })

    const { at, mint, permit } = occasion
    const revision: Revision = {
      id: mint('revision'),
      articleId,
      number: old.number + 1,
      text,
      sha256,
      blocks: ask.blocks,
      snapshot: ask.kept.sha256,
      createdAt: at,
      createdBy: permit.actor.kind === 'person' ? permit.actor.id : null,
    }
    await tx.insert(revisions).values(revision)
    await noteSnapshot(store, tx, ask.kept, at)
    const held: Anchor[] = (await loadClaimFiles(store, tx, { articleId })).flatMap((file) => file.anchors)
    const carried = carry(held, old.text, text)
    for (const { anchor, placed } of carried)
      await tx
        .update(anchors)
        .set({ ...placed, revisionId: revision.id })
        .where(eq(anchors.id, anchor.id))
    const counted: Record<string, number> = {}
    for (const { placed } of carried) counted[placed.placement] = (counted[placed.placement] ?? 0) + 1
    return done({
      value: revision,
      happened: [
        {
          act: 'article.revised',
          subjectKind: 'article',
          subjectId: articleId,
          articleId,
          after: { number: revision.number, sha256, ...counted },
        },
      ],
    })
  })
}
