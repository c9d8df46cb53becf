import { and, eq, exists, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { ArticleId } from '@/lib/model/ids'
import { fold } from '@/lib/text/fold'
import type { Store } from '../store'
import { aliasOf } from './words-in'

const mostWords = 12

/** As many articles as one name can stand for. */
export const mostNamed = 500

/**
 * The articles in whose headline these words stand, the last of them perhaps unfinished; newest first. Walks the
 * longest word's list, which is rarely a long one, and looks the others up.
 */
export async function articlesNamed(store: Store, typed: string, limit = mostNamed): Promise<ArticleId[]> {
  const { articleWords } = store.tables
  const words = fold(typed).split(' ').filter(Boolean).slice(0, mostWords)
  if (words.length === 0) return []
  const last = words.at(-1)!
  const driver = words.reduce((longest, word) => (word.length > longest.length ? word : longest))
  const holds = (table: typeof articleWords, word: string): SQL | undefined =>
    word === last ? and(gte(table.word, word), lt(table.word, `${word}\u{10ffff}`)) : eq(table.word, word)
  const others = words
    .filter((word) => word !== driver)
    .map((word, i) => {
      const table = aliasOf(store, articleWords, `word_${i}`)
      return exists(
        store.read
          .select({ word: table.word })
          .from(table)
          .where(and(eq(table.articleId, articleWords.articleId), holds(table, word))),
      )
    })
  const rows = await store.read
    .selectDistinct({ id: articleWords.articleId })
    .from(articleWords)
    .where(and(holds(articleWords, driver), ...others))
    .orderBy(sql`${articleWords.articleId} desc`)
    .limit(limit)
  return rows.map(({ id }) => id)
}
