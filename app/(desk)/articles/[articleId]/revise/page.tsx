import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { ReviseDesk } from '@/components/revise/revise-desk'

export default async function RevisePage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId)
  return (
    <HydrationBoundary state={state}>
      <ReviseDesk articleId={file.article.id} />
    </HydrationBoundary>
  )
}
