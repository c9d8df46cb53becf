'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { claimViews, isStanding } from '@/components/claim/claim-view'
import { PhrasePickingProvider } from '@/components/claim/phrase-picking'
import { SpotlightProvider } from '@/components/claim/spotlight'
import { useNames } from '@/components/claim/use-names'
import { AfterActContext } from '@/components/data/after-act'
import { articleQuery } from '@/components/data/article-queries'
import { ArticleText } from '@/components/reader/article-text'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { useShortcuts } from '@/components/ui/shortcuts'
import { useToast } from '@/components/ui/toast'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { ReviewAct } from '@/lib/model/stage-names'
import styles from './claim-desk.module.css'
import { ClaimSide } from './claim-side'
import { useMarking } from './use-marking'
import { useReaderHelp } from './use-reader-help'
import type { Walk } from './use-run'

interface ClaimDeskProps {
  articleId: ArticleId
  claimId: ClaimId
  /** The queue it was opened from; without one, one walks through the article's claims. */
  walk?: Walk
}

/** One claim with the width of the page to itself; the passage it stands in comes first. */
export function ClaimDesk({ articleId, claimId, walk }: ClaimDeskProps) {
  const t = useTranslations('claim')
  const q = useTranslations('queue')
  const toast = useToast()
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
  const inQueue = walk !== undefined && walk.queue !== null
  const neighbour = (by: 1 | -1) => {
    const claim = inQueue ? (by > 0 ? walk.next : walk.previous) : undefined
    if (inQueue) return claim && (() => walk.go(claim))
    const there = at < 0 ? undefined : standing[at + by]
    return there && (() => go(there.id))
  }
  const [previous, next] = [neighbour(-1), neighbour(1)]
  const toArticle = () => router.push(`/articles/${articleId}?claim=${claimId}`)
  /** Decided, and on to the next one. */
  const afterAct = (act: ReviewAct) => {
    if (!inQueue || !movesOn.has(act)) return
    if (next) next()
    else toast({ text: q('end_of_queue') })
  }

  useShortcuts(t('walk'), [
    { name: 'claim.next', label: inQueue ? q('next_in_queue') : t('next'), run: () => next?.() },
    {
      name: 'claim.previous',
      label: inQueue ? q('previous_in_queue') : t('previous'),
      run: () => previous?.(),
    },
    { name: 'claim.article', label: t('to_article'), run: toArticle },
    ...(inQueue
      ? [{ name: 'claim.queue' as const, label: q('to_queue'), run: () => router.push(walk.queue!) }]
      : []),
  ])

  if (!view) return <Empty title={t('gone')} />
  return (
    <AfterActContext value={afterAct}>
      <SpotlightProvider chosen={claimId} onChoose={(id) => id && id !== claimId && go(id)}>
        <PhrasePickingProvider>
          <PageHead
            title={t('claim_number', { number: view.number })}
            back={
              inQueue
                ? { href: walk.queue!, label: q('to_queue') }
                : { href: `/articles/${articleId}?claim=${claimId}`, label: file.article.headline }
            }
            meta={inQueue && walk.at >= 0 && q('in_queue', { at: walk.at + 1 })}
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
                  back: toArticle,
                  ...(previous && { previous }),
                  ...(next && { next }),
                }}
              />
            </div>
          </div>
        </PhrasePickingProvider>
      </SpotlightProvider>
    </AfterActContext>
  )
}

/** Acts after which a claim is somebody else's matter. */
const movesOn: ReadonlySet<ReviewAct> = new Set([
  'conclude',
  'sign_off',
  'second',
  'return',
  'dispute',
  'adjudicate',
  'withdraw',
])
