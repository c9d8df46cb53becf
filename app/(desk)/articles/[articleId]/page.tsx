import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { ArticleDesk } from '@/components/shell/article-desk'

export default async function ArticlePage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId)
  return (
    <HydrationBoundary state={state}>
      <ArticleDesk articleId={file.article.id} />
    </HydrationBoundary>
  )
}
