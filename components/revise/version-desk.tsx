'use client'

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { type ClaimView, claimViews, isStanding } from '@/components/claim/claim-view'
import { PhrasePickingProvider } from '@/components/claim/phrase-picking'
import { SpotlightProvider } from '@/components/claim/spotlight'
import { articleQuery, revisionsQuery } from '@/components/data/article-queries'
import { ArticleText } from '@/components/reader/article-text'
import { Empty } from '@/components/ui/empty'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Skeleton } from '@/components/ui/skeleton'
import type { Revision } from '@/lib/model/article'
import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import { markedBy, viewsThen } from './claims-then'
import { compareVersions } from './compare-versions'

/** One version of an article, to be read as it stood. */
export function VersionDesk({ articleId, number }: { articleId: ArticleId; number: number }) {
  const t = useTranslations('revise')
  const format = useFormatter()
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const { data: versions } = useQuery(revisionsQuery(articleId))
  const then = versions?.find((version) => version.number === number)
  const back = { href: `/articles/${articleId}/history`, label: t('to_history') }
  if (versions && !then) return <Empty title={t('version', { number })} text={t('one_version')} />
  return (
    <>
      <PageHead
        title={`${t('version', { number })}: ${file.article.headline}`}
        back={back}
        meta={
          then &&
          t('brought_in', {
            at: format.dateTime(new Date(then.createdAt), { dateStyle: 'long', timeStyle: 'short' }),
          })
        }
      />
      {versions && then ? <TextThen file={file} versions={versions} then={then} /> : <Skeleton lines={8} />}
    </>
  )
}

interface TextThenProps {
  file: ArticleFile
  versions: readonly Revision[]
  then: Revision
}

function TextThen({ file, versions, then }: TextThenProps) {
  const t = useTranslations('revise')
  const [chosen, choose] = useState<ClaimId | null>(null)
  const marked = useMemo(
    () => markedBy(claimViews(file).filter(isStanding), versions, then.number),
    [file, versions, then],
  )
  const isNewest = then.id === file.revision.id
  const anchors = marked.flatMap((view) => view.file.anchors).filter((one) => one.revisionId !== then.id)
  const { data } = useQuery({
    queryKey: ['compared', file.revision.id, then.id, anchors.map(({ id }) => id)],
    queryFn: () => compareVersions({ before: file.revision, after: then, anchors }),
    enabled: !isNewest,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const views: ClaimView[] = isNewest ? marked : viewsThen(marked, then, data?.landings ?? [])
  return (
    <SpotlightProvider chosen={chosen} onChoose={choose}>
      <PhrasePickingProvider>
        {!isNewest && <NoticeBar tone="accent" title={t('as_it_stood')} />}
        <ArticleText article={file.article} revision={then} views={views} />
      </PhrasePickingProvider>
    </SpotlightProvider>
  )
}
