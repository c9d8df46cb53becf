import { HydrationBoundary } from '@tanstack/react-query'
import { articleAhead } from '@/app/_door/article-ahead'
import { ReportDesk } from '@/components/report/report-desk'

export default async function ReportPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { file, state } = await articleAhead((await params).articleId)
  return (
    <HydrationBoundary state={state}>
      <ReportDesk articleId={file.article.id} />
    </HydrationBoundary>
  )
}
