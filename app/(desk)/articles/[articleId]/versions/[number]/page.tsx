import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { VersionDesk } from '@/components/revise/version-desk'

export default async function VersionPage({
  params,
}: {
  params: Promise<{ articleId: string; number: string }>
}) {
  const { articleId, number } = await params
  const { file, state } = await articleAhead(articleId)
  return (
    <HydrationBoundary state={state}>
      <VersionDesk articleId={file.article.id} number={Number(number)} />
    </HydrationBoundary>
  )
}
