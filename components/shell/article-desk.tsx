'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ArticleHead } from '@/components/claim/article-head'
import { ClaimList } from '@/components/claim/claim-list'
import { claimViews, isStanding } from '@/components/claim/claim-view'
import { PhrasePickingProvider } from '@/components/claim/phrase-picking'
import { SpotlightProvider } from '@/components/claim/spotlight'
import { useNames } from '@/components/claim/use-names'
import { articleQuery } from '@/components/data/article-queries'
import { usePlaceClaim } from '@/components/data/claim-acts'
import { useMay } from '@/components/data/who'
import { ArticleText } from '@/components/reader/article-text'
import { Segmented } from '@/components/ui/segmented'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { ArticleId } from '@/lib/model/ids'
import styles from './article-desk.module.css'
import { ClaimPeek } from './claim-peek'
import { ClaimSide } from './claim-side'
import { useChosenClaim } from './use-chosen-claim'
import { useMarking } from './use-marking'
import { useReaderHelp } from './use-reader-help'

/** The article on the left, its claims on the right; on a phone one at a time. */
export function ArticleDesk({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('claim')
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const [chosen, choose] = useChosenClaim()
  const [side, setSide] = useState(false)
  const readAt = useRef(0)
  const canAmend = useMay('claim.amend')
  const place = usePlaceClaim(articleId)
  const nameOf = useNames(file)
  const marking = useMarking(file, choose)
  useReaderHelp()

  const views = claimViews(file)
  const standing = views.filter(isStanding)
  const at = standing.findIndex((view) => view.id === chosen)
  const view = views.find((each) => each.id === chosen)
  const step = (by: 1 | -1) => {
    const next = at < 0 ? (by > 0 ? standing[0] : standing.at(-1)) : standing[at + by]
    return next && (() => choose(next.id))
  }

  useShortcuts(t('walk'), [
    { keys: 'j', label: t('next'), run: () => step(1)?.() },
    { keys: 'k', label: t('previous'), run: () => step(-1)?.() },
    { keys: 'Escape', label: t('all_claims'), run: () => choose(null) },
  ])

  // On a phone text and claims take turns, and the text must be found again where it was left.
  const turn = (toSide: boolean) => {
    if (toSide) readAt.current = window.scrollY
    setSide(toSide)
    const back = toSide ? 0 : readAt.current
    requestAnimationFrame(() => window.scrollTo({ top: back, behavior: 'instant' }))
  }

  return (
    <SpotlightProvider chosen={chosen} onChoose={choose}>
      <PhrasePickingProvider>
        <ArticleHead file={file} tab="read" />
        <div className={styles.turns}>
          <Segmented
            label={t('text_or_claims')}
            hideLabel
            value={side ? 'claims' : 'text'}
            options={[
              { value: 'text', label: t('text') },
              { value: 'claims', label: t('claims_count', { count: standing.length }) },
            ]}
            onChange={(to) => turn(to === 'claims')}
          />
        </div>
        <div className={styles.desk} data-side={side || undefined}>
          <div className={styles.text}>
            <ArticleText article={file.article} revision={file.revision} views={views} {...marking} />
          </div>
          <aside className={styles.side} aria-label={t('claims')}>
            {view ? (
              <ClaimSide
                file={file}
                view={view}
                nameOf={nameOf}
                walk={{ back: () => choose(null), previous: step(-1), next: at < 0 ? undefined : step(1) }}
              />
            ) : (
              <>
                <h2 className={styles.title}>{t('claims_count', { count: standing.length })}</h2>
                <ClaimList
                  views={views}
                  language={file.article.language}
                  onPlace={canAmend ? (claimId, after) => place.mutate({ claimId, after }) : undefined}
                />
              </>
            )}
          </aside>
        </div>
        {view && !side && (
          <ClaimPeek
            view={view}
            language={file.article.language}
            open={() => turn(true)}
            close={() => choose(null)}
            previous={step(-1)}
            next={step(1)}
          />
        )}
      </PhrasePickingProvider>
    </SpotlightProvider>
  )
}
