import { eq } from 'drizzle-orm'
import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import { fold } from '@/lib/text/fold'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { indexMarks } from './index-marks'

const mostWords = 400

/** The words an article is found by in a query: those of its headline. */
export async function indexHeadline(
  store: Store,
  tx: Writer,
  { id, headline }: Pick<Article, 'id' | 'headline'>,
) {
  const { articleWords } = store.tables
  const words = [...new Set(fold(headline).split(' '))].filter(Boolean).slice(0, mostWords)
  await tx.delete(articleWords).where(eq(articleWords.articleId, id))
  if (words.length > 0) await tx.insert(articleWords).values(words.map((word) => ({ word, articleId: id })))
}

/** The words a claim is found by, and the numbers and names; written anew with every change of its words. */
export async function indexWords(
  store: Store,
  tx: Writer,
  claim: Pick<Claim, 'id' | 'articleId' | 'text' | 'gloss' | 'glossLanguage'>,
) {
  const { id, text, gloss } = claim
  await indexMarks(store, tx, claim)
  const { claimWords } = store.tables
  const words = [...new Set(fold(`${text} ${gloss ?? ''}`).split(' '))].filter(Boolean).slice(0, mostWords)
  await tx.delete(claimWords).where(eq(claimWords.claimId, id))
  if (words.length > 0) await tx.insert(claimWords).values(words.map((word) => ({ word, claimId: id })))
}
