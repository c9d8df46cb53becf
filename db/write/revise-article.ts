import { eq } from 'drizzle-orm'
import { carry } from '@/lib/anchor/carry'
import { describe } from '@/lib/anchor/describe'
import type { Block, Revision } from '@/lib/model/article'
import type { ClaimFile } from '@/lib/model/file'
import type { ArticleId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { normalizeText } from '@/lib/text/normalize'
import type { Writer } from '../dialect/engine'
import { newestRevision } from '../read/find-articles'
import { loadClaimFiles } from '../read/load-files'
import type { Store } from '../store'
import { type KeptBytes, noteSnapshot } from './keep-article'
import { postJob } from './post-job'
import { type Occasion, record } from './record'

/** Longer quotes whose words changed are searched for after the answer: each may take half a second. */
const longest = 1000

/**
 * The outlet changed its text. The new Revision is added, and every Anchor carried over with its placement and
 * score; one that is lost keeps its old words and waits for a person. Nothing moves silently. Very long passages that
 * changed count as lost until `carry-late` has looked for them.
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
    const files = await loadClaimFiles(store, tx, { articleId })
    const held = files.flatMap((file) => file.anchors).filter((anchor) => anchor.placement !== 'removed')
    const late = held.filter(({ quote }) => quote.length > longest && !text.includes(quote))
    const { placed, toConfirm, lost } = carry(
      old.text,
      text,
      held.filter((anchor) => !late.includes(anchor)),
    )
    for (const anchor of late) {
      lost.push({ anchor, placing: { placement: 'orphaned', score: 0 }, now: null })
      const payload = { anchorId: anchor.id, revisionId: revision.id }
      await postJob(store, tx, { kind: 'passage.carry', payload, key: `carry:${anchor.id}`, notBefore: at })
    }
    for (const { anchor, placing, now } of [...placed, ...toConfirm, ...lost]) {
      const { placement, score } = placing
      // One that is lost stays where it was last seen, in its old Revision, with its old words.
      const next = now
        ? { ...now, revisionId: revision.id, was: now.quote === anchor.quote ? null : anchor.quote }
        : {}
      await tx
        .update(anchors)
        .set({ ...next, placement, score })
        .where(eq(anchors.id, anchor.id))
    }
    await carryPhrases(store, tx, files, old.text, text)
    const carried = { placed: placed.length, toConfirm: toConfirm.length, lost: lost.length }
    return done({
      value: revision,
      happened: [
        {
          act: 'article.revised',
          subjectKind: 'article',
          subjectId: articleId,
          articleId,
          after: { number: revision.number, sha256, ...carried },
        },
      ],
    })
  })
}

/** The words of attribution go along where they surely stand; elsewhere the words are kept and their place is not. */
async function carryPhrases(store: Store, tx: Writer, files: ClaimFile[], before: string, after: string) {
  const { citations } = store.tables
  const phrases = files
    .flatMap((file) => file.citations)
    .flatMap(({ id, phraseStart, phraseEnd }) =>
      phraseStart === null || phraseEnd === null
        ? []
        : [{ id, ...describe(before, { start: phraseStart, end: phraseEnd }) }],
    )
  const { placed, toConfirm, lost } = carry(before, after, phrases)
  for (const { anchor, now } of [...placed, ...toConfirm.map(unplaced), ...lost])
    await tx
      .update(citations)
      .set({ phraseStart: now?.start ?? null, phraseEnd: now?.end ?? null })
      .where(eq(citations.id, anchor.id))
}

const unplaced = <T extends object>(carried: T) => ({ ...carried, now: null })
