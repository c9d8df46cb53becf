'use client'

import { ArrowLeft, ChevronLeft, ChevronRight, Link2, Pencil } from 'lucide-react'
import dynamic from 'next/dynamic'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStatusLook } from '@/components/data/use-rating-label'
import { useMay } from '@/components/data/who'
import { Button, IconButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Coming } from '@/components/ui/coming'
import { useKeysOf, useShortcuts } from '@/components/ui/shortcuts'
import type { Source } from '@/lib/model/source'
import { AlikePanel } from './alike-panel'
import { ChainEditor } from './chain-editor'
import styles from './claim-sheet.module.css'
import type { ClaimView } from './claim-view'
import { CompareTwo } from './compare-two'
import { DriftList } from './drift-list'
import { EvidenceList } from './evidence-list'
import { FlagList } from './flag-list'
import { useOriginLine } from './origin-words'
import { StatusBadge } from './status-badge'
import { useDrift } from './use-drift'

// Forms are fetched when they are asked for: most of the day one reads.
const ClaimForm = dynamic(() => import('./claim-form').then((room) => room.ClaimForm), { loading: Coming })

export interface ClaimSheetProps {
  view: ClaimView
  sources: readonly Source[]
  language: string
  picture: ReactNode
  review: ReactNode
  /** Whom we asked for their side, and whom outside. */
  replies: ReactNode
  experts: ReactNode
  talk: ReactNode
  history: ReactNode
  /** Walking through the article's claims, beside its text or from page to page. */
  walk?: { back: () => void; previous?: () => void; next?: () => void; onOwnPage?: boolean }
}

/** Everything about one claim, in the order in which one works: words, chain, findings, evidence, review, history. */
export function ClaimSheet({
  view,
  sources,
  language,
  picture,
  review,
  history,
  walk,
  ...slots
}: ClaimSheetProps) {
  const t = useTranslations('claim')
  const lookOf = useStatusLook()
  const originLine = useOriginLine()
  const keysOf = useKeysOf()
  const [editing, setEditing] = useState(false)
  const canAmend = useMay('claim.amend')
  const canTrace = useMay('chain.trace')
  const canAdd = useMay('evidence.add')
  const canDismiss = useMay('flag.dismiss')
  const pairs = useDrift(view, sources, language)
  const [comparedId, compare] = useState<string | null>(null)
  const compared = pairs.find(({ id }) => id === comparedId)
  const { claim } = view.file
  const isWithdrawn = claim.stage === 'withdrawn'
  const top = useRef<HTMLElement>(null)

  // Another claim begins at its beginning; the panel may have been scrolled to the end of the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the claim changes
  useEffect(() => {
    setEditing(false)
    top.current?.scrollTo({ top: 0 })
  }, [claim.id])

  return (
    <section ref={top} className={styles.panel} aria-label={t('claim_number', { number: view.number })}>
      {walk && (
        <nav className={styles.walk} aria-label={t('walk')}>
          <Button kind="quiet" size="small" icon={<ArrowLeft aria-hidden="true" />} onClick={walk.back}>
            {t(walk.onOwnPage ? 'to_article' : 'all_claims')}
          </Button>
          <span className={styles.steps}>
            {!walk.onOwnPage && (
              <ButtonLink
                kind="quiet"
                size="small"
                href={`/claims/${claim.id}`}
                icon={<Link2 aria-hidden="true" />}
              >
                {t('own_page')}
              </ButtonLink>
            )}
            <IconButton
              size="small"
              label={t('previous')}
              keys={keysOf('claim.previous').toUpperCase()}
              icon={<ChevronLeft aria-hidden="true" />}
              disabled={!walk.previous}
              onClick={walk.previous}
            />
            <IconButton
              size="small"
              label={t('next')}
              keys={keysOf('claim.next').toUpperCase()}
              icon={<ChevronRight aria-hidden="true" />}
              disabled={!walk.next}
              onClick={walk.next}
            />
          </span>
        </nav>
      )}
      <header className={styles.head} data-tone={lookOf(view.status).tone}>
        <div className={styles.line}>
          <span className={styles.number}>{view.number}</span>
          <StatusBadge status={view.status} />
          {canAmend && !isWithdrawn && !editing && (
            <IconButton
              size="small"
              label={t('edit_claim')}
              icon={<Pencil aria-hidden="true" />}
              className={styles.edit}
              onClick={() => setEditing(true)}
            />
          )}
        </div>
        {editing ? (
          <ClaimForm file={view.file} language={language} onClose={() => setEditing(false)} />
        ) : (
          <>
            <h2 className={styles.text} lang={language} dir="auto">
              {claim.text}
            </h2>
            {claim.gloss && (
              <p className={styles.gloss} lang={claim.glossLanguage ?? undefined} dir="auto">
                {claim.gloss}
              </p>
            )}
            <p className={styles.origins}>{originLine(view)}</p>
            {claim.note && (
              <p className={styles.note} dir="auto">
                {claim.note}
              </p>
            )}
          </>
        )}
      </header>
      <AlikePanel key={claim.id} claimId={claim.id} canAmend={canAmend && !isWithdrawn} />
      <Jumps view={view} />
      <Part name="chain">
        <ChainEditor
          key={claim.id}
          file={view.file}
          sources={sources}
          canTrace={canTrace && !isWithdrawn}
          picture={picture}
          pairs={pairs}
          onCompare={(pair) => compare(pair.id)}
        />
      </Part>
      <Part name="flags" count={view.flags.standing.length}>
        <DriftList pairs={pairs} onCompare={(pair) => compare(pair.id)} />
        <FlagList view={view} canDismiss={canDismiss} />
      </Part>
      <Part name="evidence" count={view.file.evidence.length}>
        <EvidenceList key={claim.id} view={view} canAdd={canAdd && !isWithdrawn} />
      </Part>
      <Part name="replies">{slots.replies}</Part>
      <Part name="review">{review}</Part>
      <Part name="talk">{slots.talk}</Part>
      <Part name="experts">{slots.experts}</Part>
      <Part name="history">{history}</Part>
      {compared && <CompareTwo pair={compared} file={view.file} onClose={() => compare(null)} />}
    </section>
  )
}

const parts = ['chain', 'flags', 'evidence', 'replies', 'review', 'talk', 'experts', 'history'] as const
type PartName = (typeof parts)[number]

const partId = (name: PartName) => `claim-${name}`

/** The parts of a claim in a row: a claim with a long chain is longer than any screen. */
function Jumps({ view }: { view: ClaimView }) {
  const t = useTranslations('claim')
  const counts: Partial<Record<PartName, number>> = {
    flags: view.flags.standing.length,
    evidence: view.file.evidence.length,
  }
  const jump = (name: PartName) => {
    const part = document.getElementById(partId(name))
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  }
  useShortcuts(t('parts'), [
    { name: 'claim.chain', label: t('part.chain'), run: () => jump('chain') },
    { name: 'claim.evidence', label: t('part.evidence'), run: () => jump('evidence') },
  ])
  return (
    <nav className={styles.jumps} aria-label={t('parts')}>
      {parts.map((name) => (
        <button key={name} type="button" className={styles.jump} onClick={() => jump(name)}>
          {t(`part_short.${name}`)}
          {counts[name] ? <span className={styles.count}>{counts[name]}</span> : null}
        </button>
      ))}
    </nav>
  )
}

function Part({ name, count, children }: { name: PartName; count?: number; children: ReactNode }) {
  const t = useTranslations('claim')
  return (
    <section
      id={partId(name)}
      className={styles.part}
      tabIndex={-1}
      aria-labelledby={`${partId(name)}-title`}
    >
      <h3 id={`${partId(name)}-title`} className={styles.title}>
        {t(`part.${name}`)} {count ? <span className={styles.count}>{count}</span> : null}
      </h3>
      {children}
    </section>
  )
}
