import { type AnyColumn, sql } from 'drizzle-orm'
import type { EntryRow } from '@/lib/api/answers'
import { type IdNoun, isIdOf } from '@/lib/model/ids'
import { shorten } from '@/lib/text/shorten'
import type { Store } from '../store'
import { asList, oneOf } from './one-of'

const longestQuote = 70

/** What the people, Sources, articles and claims that Entries speak of are called, also inside what they changed. */
export async function namesAmong(
  store: Store,
  entries: readonly Pick<EntryRow, 'actorId' | 'subjectId' | 'claimId' | 'articleId' | 'before' | 'after'>[],
): Promise<Map<string, string>> {
  const spoken = new Set(entries.flatMap((entry) => textsIn(entry)))
  const { people, sources, articles, claims } = store.tables
  const named = async (noun: IdNoun, id: AnyColumn, name: AnyColumn) => {
    const ids = [...spoken].filter((text) => isIdOf(noun, text))
    return store.read
      .select({ id: sql<string>`${id}`, name: sql<string>`${name}` })
      .from(sql`${id.table}`)
      .where(oneOf(store, id, 'ids'))
      .prepare(`${noun}_among`)
      .execute({ ids: asList(ids) })
  }
  const [persons, houses, texts, said] = [
    await named('person', people.id, people.name),
    await named('source', sources.id, sources.name),
    await named('article', articles.id, articles.headline),
    await named('claim', claims.id, claims.text),
  ]
  return new Map([
    ...[...persons, ...houses].map(({ id, name }) => [id, name] as const),
    ...[...texts, ...said].map(({ id, name }) => [id, `“${shorten(name, longestQuote)}”`] as const),
  ])
}

function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing]
  if (thing === null || typeof thing !== 'object') return []
  return Object.values(thing).flatMap(textsIn)
}
