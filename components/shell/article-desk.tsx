'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
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
import { useProposals } from '@/components/propose/use-proposals'
import { ArticleText } from '@/components/reader/article-text'
import { type Unsettled, unsettled } from '@/components/revise/unsettled'
import { Coming } from '@/components/ui/coming'
import { Segmented } from '@/components/ui/segmented'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { AnchorId, ArticleId } from '@/lib/model/ids'
import styles from './article-desk.module.css'
import { ClaimPeek } from './claim-peek'
import { useChosenClaim } from './use-chosen-claim'
import { useMarking } from './use-marking'
import { useReaderHelp } from './use-reader-help'

// What one opens after having looked at the article; the claim that an address names comes with the page.
const ClaimSide = dynamic(() => import('./claim-side').then((room) => room.ClaimSide), { loading: Coming })
const ProposalTray = dynamic(
  () => import('@/components/propose/proposal-tray').then((room) => room.ProposalTray),
  { loading: Coming },
)
const SettleQueue = dynamic(
  () => import('@/components/revise/settle-queue').then((room) => room.SettleQueue),
  { loading: Coming },
)

/** What the panel beside the text shows while no claim is chosen. */
type Shelf = 'claims' | 'proposals' | 'settle'

/** The article on the left, its claims on the right; on a phone one at a time. */
export function ArticleDesk({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('claim')
  const p = useTranslations('proposals')
  const r = useTranslations('revise')
  const router = useRouter()
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const [chosen, choose] = useChosenClaim()
  const [side, setSide] = useState(false)
  const [wanted, setShelf] = useState<Shelf | null>(null)
  const [lookedAt, lookAt] = useState<AnchorId | null>(null)
  const readAt = useRef(0)
  const canAmend = useMay('claim.amend')
  const canMark = useMay('claim.mark')
  const place = usePlaceClaim(articleId)
  const nameOf = useNames(file)
  const marking = useMarking(file, choose)
  useReaderHelp()

  const views = useMemo(() => claimViews(file), [file])
  const standing = useMemo(() => views.filter(isStanding), [views])
  const at = standing.findIndex((view) => view.id === chosen)
  const view = views.find((each) => each.id === chosen)
  const waiting = useMemo(() => unsettled(standing), [standing])
  // What a new text left in doubt comes first, until somebody turns to something else.
  const shelf = (wanted === 'settle' && waiting.length === 0) || !wanted ? firstShelf(waiting) : wanted
  const proposing = canMark && shelf === 'proposals' && !view
  const proposals = useProposals(file, views, { open: proposing, allowed: canMark })
  const { answer, tinted, current } = proposals
  const paint = useMemo(
    () => ({
      tints: proposing && tinted ? answer?.sentences : undefined,
      inHand: proposing ? current : shelf === 'settle' && !view ? placeOf(waiting, lookedAt) : undefined,
    }),
    [proposing, tinted, answer, current, shelf, view, waiting, lookedAt],
  )
  const step = (by: 1 | -1) => {
    const next = at < 0 ? (by > 0 ? standing[0] : standing.at(-1)) : standing[at + by]
    return next && (() => choose(next.id))
  }

  const openProposals = () => {
    choose(null)
    setShelf('proposals')
    setSide(true)
  }

  useShortcuts(t('walk'), [
    { name: 'claim.next', label: t('next'), run: () => step(1)?.() },
    { name: 'claim.previous', label: t('previous'), run: () => step(-1)?.() },
    { name: 'claim.all', label: t('all_claims'), run: () => choose(null) },
    ...(chosen
      ? [
          {
            name: 'claim.article' as const,
            label: t('own_page'),
            run: () => router.push(`/claims/${chosen}`),
          },
        ]
      : []),
    ...(canMark
      ? [
          {
            name: 'claim.propose' as const,
            label: p('open'),
            run: () => (proposing ? setShelf('claims') : openProposals()),
          },
        ]
      : []),
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
            <ArticleText
              article={file.article}
              revision={file.revision}
              views={views}
              paint={paint}
              {...marking}
            />
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
                {(canMark || waiting.length > 0) && (
                  <div className={styles.shelves}>
                    <Segmented
                      label={p('shelves')}
                      hideLabel
                      size="small"
                      value={shelf}
                      options={[
                        { value: 'claims', label: p('claims_tab', { count: standing.length }) },
                        ...(canMark
                          ? [
                              {
                                value: 'proposals' as const,
                                label: answer ? p('tab_count', { count: proposals.all.length }) : p('tab'),
                              },
                            ]
                          : []),
                        ...(waiting.length > 0
                          ? [{ value: 'settle' as const, label: r('tab', { count: waiting.length }) }]
                          : []),
                      ]}
                      onChange={setShelf}
                    />
                  </div>
                )}
                {proposing ? (
                  <ProposalTray proposals={proposals} language={file.article.language} />
                ) : shelf === 'settle' ? (
                  <SettleQueue
                    waiting={waiting}
                    text={file.revision.text}
                    language={file.article.language}
                    onLookAt={lookAt}
                    onTurnToText={() => turn(false)}
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

const firstShelf = (waiting: readonly Unsettled[]): Shelf => (waiting.length > 0 ? 'settle' : 'claims')

/** Where the passage is thought to stand; one that is lost stands nowhere. */
const placeOf = (waiting: readonly Unsettled[], anchorId: AnchorId | null) =>
  waiting.find(({ anchor }) => anchor.id === anchorId && anchor.placement !== 'orphaned')?.anchor
