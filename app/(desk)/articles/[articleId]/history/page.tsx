import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { ArticleHistory } from '@/components/shell/article-history'

export default async function HistoryPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId)
  return (
    <HydrationBoundary state={state}>
      <ArticleHistory articleId={file.article.id} />
    </HydrationBoundary>
  )
}
