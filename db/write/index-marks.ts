import { eq } from 'drizzle-orm'
import type { Claim } from '@/lib/model/claim'
import type { ClaimId } from '@/lib/model/ids'
import { marksKept } from '@/lib/resemble/keys'
import { marksOf } from '@/lib/resemble/marks'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'

/** The numbers and names a claim is found by in any language, written anew with every change of its words. */
export async function indexMarks(
  store: Store,
  tx: Writer,
  {
    id,
    articleId,
    text,
    gloss,
    glossLanguage,
  }: Pick<Claim, 'id' | 'articleId' | 'text' | 'gloss' | 'glossLanguage'>,
): Promise<void> {
  const { articles, claimMarks } = store.tables
  const [article] = await tx
    .select({ language: articles.language })
    .from(articles)
    .where(eq(articles.id, articleId))
  const marks = new Set([
    ...marksKept(marksOf(text, article?.language ?? null)),
    ...(gloss ? marksKept(marksOf(gloss, glossLanguage)) : []),
  ])
  await tx.delete(claimMarks).where(eq(claimMarks.claimId, id))
  if (marks.size > 0) await tx.insert(claimMarks).values([...marks].map((mark) => ({ mark, claimId: id })))
}

/** The same for a claim of a base that is older than the index. */
export async function indexMarksOf(store: Store, tx: Writer, id: ClaimId): Promise<void> {
  const { claims } = store.tables
  const [claim] = await tx.select().from(claims).where(eq(claims.id, id))
  if (claim) await indexMarks(store, tx, claim)
}
