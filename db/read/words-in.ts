import { and, eq, exists, gte, lt, type SQL, sql } from 'drizzle-orm'
import { alias as aliasPg } from 'drizzle-orm/pg-core'
import { alias as aliasLite } from 'drizzle-orm/sqlite-core'
import { fold } from '@/lib/text/fold'
import type { Store } from '../store'

/** What was typed, as words to look for. The last may be unfinished, so it is given as a range. */
export function wordsTyped(typed: string): { count: number; given: Record<string, string> } {
  const words = fold(typed).split(' ').filter(Boolean).slice(0, 12)
  const given = Object.fromEntries(words.map((word, index) => [`word_${index}`, word]))
  return { count: words.length, given: { ...given, beyond: `${words.at(-1) ?? ''}\u{10ffff}` } }
}

/** The condition that a claim has so many words, given as `wordsTyped` says. Each is one look into an index. */
export function wordsIn(store: Store, count: number): SQL | undefined {
  const { claims, claimWords } = store.tables
  const conditions = Array.from({ length: count }, (_, index) => {
    const table = aliasOf(store, claimWords, `word_${index}`)
    const word = sql.placeholder(`word_${index}`)
    const isLast = index === count - 1
    const matches = isLast
      ? and(gte(table.word, word), lt(table.word, sql.placeholder('beyond')))
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
export const aliasOf = <T extends Store['tables']['claimWords'] | Store['tables']['articleWords']>(
  store: Store,
  table: T,
  name: string,
): T =>
  (store.name === 'sqlite' ? aliasLite : (aliasPg as unknown as typeof aliasLite))(
    table as never,
    name,
  ) as unknown as T
