'use client'

import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { useOriginWords } from '@/components/claim/origin-words'
import { useIsHot, useSpotlight, useWarm } from '@/components/claim/spotlight'
import { useStatusWord } from '@/components/claim/status-badge'
import { useStatusLook } from '@/components/data/use-rating-label'
import { LookIcon } from '@/components/ui/look-icon'
import styles from './margin-note.module.css'

/** Beside the text, where there is room: the claim's number, its status, and how it is sourced. */
export function MarginNote({ view, again }: { view: ClaimView; again: boolean }) {
  const t = useTranslations('reader')
  const word = useStatusWord()
  const lookOf = useStatusLook()
  const origins = useOriginWords()
  const { chosen, choose } = useSpotlight()
  const hot = useIsHot(view.id)
  const warm = useWarm(view.id)
  return (
    <button
      type="button"
      className={styles.note}
      data-tone={lookOf(view.status).tone}
      data-hot={hot || undefined}
      aria-pressed={chosen === view.id}
      onClick={() => choose(view.id)}
      {...warm}
    >
      <span className={styles.number}>{view.number}</span>
      {again ? (
        <span className={styles.line}>{t('again')}</span>
      ) : (
        <span className={styles.words}>
          <span className={styles.status}>
            <LookIcon name={view.status.icon} size={13} /> {word(view.status)}
          </span>
          <span className={styles.line}>{origins(view)}</span>
        </span>
      )}
    </button>
  )
}
