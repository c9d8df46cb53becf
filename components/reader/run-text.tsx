'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { useIsHot, useSpotlight } from '@/components/claim/spotlight'
import { useStatusWord } from '@/components/claim/status-badge'
import { useStatusLook } from '@/components/data/use-rating-label'
import type { Run } from '@/lib/anchor/overlap'
import type { ClaimId } from '@/lib/model/ids'
import { pieceStart } from './dom-text'
import styles from './run-text.module.css'

interface RunTextProps {
  run: Run
  text: string
  viewOf: ReadonlyMap<ClaimId, ClaimView>
}

/** A stretch of text inside the underlines of its claims, outermost first, and the numbers of those that end here. */
export function RunText({ run, text, viewOf }: RunTextProps) {
  const piece = <span {...{ [pieceStart]: run.start }}>{text.slice(run.start, run.end)}</span>
  const inside = run.marks.reduceRight<ReactNode>((inner, mark) => {
    const view = viewOf.get(mark.claimId)
    return view ? (
      <Underline key={mark.claimId} view={view} lane={mark.lane}>
        {inner}
      </Underline>
    ) : (
      inner
    )
  }, piece)
  const ending = run.marks.filter((mark) => mark.last)
  return (
    <>
      {inside}
      {ending.map((mark) => {
        const view = viewOf.get(mark.claimId)
        return view && <NumberChip key={mark.claimId} view={view} />
      })}
    </>
  )
}

function Underline({ view, lane, children }: { view: ClaimView; lane: number; children: ReactNode }) {
  const lookOf = useStatusLook()
  const { chosen } = useSpotlight()
  const hot = useIsHot(view.id)
  return (
    <span
      className={styles.underline}
      data-claim={view.id}
      data-tone={lookOf(view.status).tone}
      data-lane={Math.min(lane, 3)}
      data-chosen={chosen === view.id || undefined}
      data-hot={hot || undefined}
    >
      {children}
    </span>
  )
}

function NumberChip({ view }: { view: ClaimView }) {
  const t = useTranslations('reader')
  const word = useStatusWord()
  const lookOf = useStatusLook()
  const { chosen, choose, hot } = useSpotlight()
  return (
    <button
      type="button"
      className={styles.chip}
      data-claim={view.id}
      data-tone={lookOf(view.status).tone}
      aria-label={t('chip', { number: view.number, status: word(view.status) })}
      aria-pressed={chosen === view.id}
      onClick={(event) => {
        event.stopPropagation()
        choose(view.id)
      }}
      onFocus={() => hot.set(view.id)}
      onBlur={() => hot.set(null)}
    >
      {view.number}
    </button>
  )
}
