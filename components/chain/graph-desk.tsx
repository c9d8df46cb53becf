'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ArticleHead } from '@/components/claim/article-head'
import { claimViews, isStanding } from '@/components/claim/claim-view'
import { articleQuery } from '@/components/data/article-queries'
import type { ArticleId } from '@/lib/model/ids'
import { ChainViews } from './chain-views'

/** What each claim of an article rests on, and what would fall without it. */
export function GraphDesk({ articleId }: { articleId: ArticleId }) {
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const router = useRouter()
  return (
    <>
      <ArticleHead file={file} tab="graph" />
      <ChainViews
        file={file}
        views={claimViews(file).filter(isStanding)}
        onOpenClaim={(id) => router.push(`/articles/${articleId}?claim=${id}`)}
        onOpenSource={(id) => router.push(`/sources/${id}`)}
      />
    </>
  )
}
