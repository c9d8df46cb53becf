import { and, eq, exists, gte, lt, type SQL } from 'drizzle-orm'
import { alias as aliasPg } from 'drizzle-orm/pg-core'
import { alias as aliasLite } from 'drizzle-orm/sqlite-core'
import { fold } from '@/lib/text/fold'
import type { Store } from '../store'

/** The condition that a claim has all these words, or nothing when no word was typed. Each is one look into an index. */
export function wordsIn(store: Store, typed: string): SQL | undefined {
  const words = fold(typed).split(' ').filter(Boolean).slice(0, 12)
  const { claims, claimWords } = store.tables
  const conditions = words.map((word, index) => {
    const table = aliasOf(store, claimWords, `word_${index}`)
    const isLast = index === words.length - 1
    const matches = isLast
      ? and(gte(table.word, word), lt(table.word, `${word}\u{10ffff}`))
      : eq(table.word, word)
    return exists(
      store.read
        .select({ word: table.word })
        .from(table)
        .where(and(eq(table.claimId, claims.id), matches)),
    )
  })
  return and(...conditions)
}

/** Drizzle's two dialects have an `alias` each, alike but for their types. */
const aliasOf = <T extends Store['tables']['claimWords']>(store: Store, table: T, name: string): T =>
  (store.name === 'sqlite' ? aliasLite : (aliasPg as unknown as typeof aliasLite))(
    table as never,
    name,
  ) as unknown as T
