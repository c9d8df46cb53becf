import { and, eq } from 'drizzle-orm'
import type { ArticleId } from '@/lib/model/ids'
import { done, type Outcome } from '@/lib/model/refusal'
import type { Store } from '../store'
import { type Occasion, record } from './record'

export async function dismissedIn(store: Store, articleId: ArticleId): Promise<string[]> {
  const { dismissedSuggestions: table } = store.tables
  const rows = await store.read.select({ key: table.key }).from(table).where(eq(table.articleId, articleId))
  return rows.map((row) => row.key)
}

export function dismissSuggestion(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  key: string,
): Promise<Outcome<null>> {
  const { dismissedSuggestions: table } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at } = occasion
    const byId = permit.actor.kind === 'person' ? permit.actor.id : null
    await tx.insert(table).values({ articleId, key, byId, at }).onConflictDoNothing()
    return done({
      value: null,
      happened: [
        {
          act: 'suggestion.dismissed',
          subjectKind: 'article',
          subjectId: articleId,
          articleId,
          after: { key },
        },
      ],
    })
  })
}

export function reviveSuggestion(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  key: string,
): Promise<Outcome<null>> {
  const { dismissedSuggestions: table } = store.tables
  return record(store, occasion, async (tx) => {
    await tx.delete(table).where(and(eq(table.articleId, articleId), eq(table.key, key)))
    return done({
      value: null,
      happened: [
        {
          act: 'suggestion.revived',
          subjectKind: 'article',
          subjectId: articleId,
          articleId,
          before: { key },
        },
      ],
    })
  })
}
