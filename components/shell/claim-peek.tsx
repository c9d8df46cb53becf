'use client'

import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { StatusBadge } from '@/components/claim/status-badge'
import { Button, IconButton } from '@/components/ui/button'
import { shorten } from '@/lib/text/shorten'
import styles from './claim-peek.module.css'

interface ClaimPeekProps {
  view: ClaimView
  language: string
  open: () => void
  close: () => void
  previous?: () => void
  next?: () => void
}

/** On a phone: the chosen claim at the foot of the text, so that one can look without leaving it. */
export function ClaimPeek({ view, language, open, close, previous, next }: ClaimPeekProps) {
  const t = useTranslations('claim')
  return (
    <section className={styles.peek} aria-label={t('claim_number', { number: view.number })}>
      <div className={styles.head}>
        <span className={styles.number}>{view.number}</span>
        <StatusBadge status={view.status} />
        <span className={styles.steps}>
          <IconButton
            label={t('previous')}
            icon={<ChevronLeft aria-hidden="true" />}
            disabled={!previous}
            onClick={previous}
          />
          <IconButton
            label={t('next')}
            icon={<ChevronRight aria-hidden="true" />}
            disabled={!next}
            onClick={next}
          />
          <IconButton label={t('let_go')} icon={<X aria-hidden="true" />} onClick={close} />
        </span>
      </div>
      <p className={styles.text} lang={language} dir="auto">
        {shorten(view.file.claim.text, 110)}
      </p>
      <Button kind="primary" onClick={open}>
        {t('open_claim')}
      </Button>
    </section>
  )
}
