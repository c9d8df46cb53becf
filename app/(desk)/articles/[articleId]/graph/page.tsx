import { HydrationBoundary, type QueryClient } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { GraphDesk } from '@/components/chain/graph-desk'
import { cardPlacesKey } from '@/components/data/placement-key'
import { cardPlacesOf } from '@/db/read/find-card-places'
import type { Store } from '@/db/store'
import type { ArticleId } from '@/lib/model/ids'

export default async function GraphPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId, placesAhead)
  return (
    <HydrationBoundary state={state}>
      <GraphDesk articleId={file.article.id} />
    </HydrationBoundary>
  )
}

/** Known from the first paint, so that no card jumps to where it was put. */
async function placesAhead(client: QueryClient, store: Store, articleId: ArticleId) {
  client.setQueryData(cardPlacesKey(articleId), await cardPlacesOf(store, articleId))
}
