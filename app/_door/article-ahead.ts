import { type DehydratedState, dehydrate, type QueryClient } from '@tanstack/react-query'
import { notFound } from 'next/navigation'
import { articleQuery } from '@/components/data/article-queries'
import { makeQueryClient } from '@/components/data/query-client'
import { articleFile } from '@/db/read/find-articles'
import type { Store } from '@/db/store'
import type { ArticleFile } from '@/lib/model/file'
import { type ArticleId, isIdOf } from '@/lib/model/ids'
import { sealAnswer } from './seal-answer'
import { member } from './visitor'
import { actorOf } from './who-is'

/** An article read for its page, and the same as the browser's cache begins with: it asks for nothing twice. */
export async function articleAhead(
  articleId: string,
  /** What else the page begins with. */
  more?: (client: QueryClient, store: Store, articleId: ArticleId) => Promise<void>,
): Promise<{ file: ArticleFile; state: DehydratedState }> {
  const { store, person } = await member()
  const found = isIdOf('article', articleId) ? await articleFile(store, articleId as ArticleId) : undefined
  if (!found) notFound()
  const file = await sealAnswer(store, actorOf(person), found)
  const client = makeQueryClient()
  client.setQueryData(articleQuery(file.article.id).queryKey, file)
  await more?.(client, store, file.article.id)
  return { file, state: dehydrate(client) }
}
