'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { claimViews, isStanding } from '@/components/claim/claim-view'
import { PhrasePickingProvider } from '@/components/claim/phrase-picking'
import { SpotlightProvider } from '@/components/claim/spotlight'
import { useNames } from '@/components/claim/use-names'
import { articleQuery } from '@/components/data/article-queries'
import { ArticleText } from '@/components/reader/article-text'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import styles from './claim-desk.module.css'
import { ClaimSide } from './claim-side'
import { useMarking } from './use-marking'
import { useReaderHelp } from './use-reader-help'

interface ClaimDeskProps {
  articleId: ArticleId
  claimId: ClaimId
}

/** One claim with the width of the page to itself; the passage it stands in comes first. */
export function ClaimDesk({ articleId, claimId }: ClaimDeskProps) {
  const t = useTranslations('claim')
  const router = useRouter()
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const nameOf = useNames(file)
  const go = (id: ClaimId | null) => router.push(id ? `/claims/${id}` : `/articles/${articleId}`)
  const { onAddSpan } = useMarking(file, go)
  useReaderHelp()

  const views = claimViews(file)
  const standing = views.filter(isStanding)
  const at = standing.findIndex((view) => view.id === claimId)
  const view = views.find((each) => each.id === claimId)
  const previous = at > 0 ? standing[at - 1] : undefined
  const next = at >= 0 ? standing[at + 1] : undefined

  useShortcuts(t('walk'), [
    { keys: 'j', label: t('next'), run: () => next && go(next.id) },
    { keys: 'k', label: t('previous'), run: () => previous && go(previous.id) },
    { keys: 'b', label: t('to_article'), run: () => router.push(`/articles/${articleId}?claim=${claimId}`) },
  ])

  if (!view) return <Empty title={t('gone')} />
  return (
    <SpotlightProvider chosen={claimId} onChoose={(id) => id && id !== claimId && go(id)}>
      <PhrasePickingProvider>
        <PageHead
          title={t('claim_number', { number: view.number })}
          back={{ href: `/articles/${articleId}?claim=${claimId}`, label: file.article.headline }}
        />
        <div className={styles.desk}>
          <div className={styles.passage}>
            <ArticleText
              article={file.article}
              revision={file.revision}
              views={views}
              only={claimId}
              onAddSpan={onAddSpan}
            />
          </div>
          <div className={styles.claim}>
            <ClaimSide
              file={file}
              view={view}
              nameOf={nameOf}
              wide
              walk={{
                onOwnPage: true,
                back: () => router.push(`/articles/${articleId}?claim=${claimId}`),
                previous: previous && (() => go(previous.id)),
                next: next && (() => go(next.id)),
              }}
            />
          </div>
        </div>
      </PhrasePickingProvider>
    </SpotlightProvider>
  )
}
