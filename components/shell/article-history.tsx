'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { ArticleHead } from '@/components/claim/article-head'
import { useNames } from '@/components/claim/use-names'
import { articleQuery } from '@/components/data/article-queries'
import { History } from '@/components/review/history'
import { VersionList } from '@/components/revise/version-list'
import type { ArticleId } from '@/lib/model/ids'
import styles from './article-history.module.css'

/** Everything that happened to an article, told in sentences. */
export function ArticleHistory({ articleId }: { articleId: ArticleId }) {
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const nameOf = useNames(file)
  return (
    <>
      <ArticleHead file={file} tab="history" />
      <div className={styles.parts}>
        <VersionList articleId={articleId} nameOf={nameOf} />
        <History open filter={{ article: articleId }} nameOf={nameOf} />
      </div>
    </>
  )
}
