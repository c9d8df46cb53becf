import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { GraphDesk } from '@/components/chain/graph-desk'

export default async function GraphPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId)
  return (
    <HydrationBoundary state={state}>
      <GraphDesk articleId={file.article.id} />
    </HydrationBoundary>
  )
}
