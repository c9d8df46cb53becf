'use client'

import { FilePen } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useRatingLabel } from '@/components/data/use-rating-label'
import type { Correction } from '@/lib/model/correction'
import type { Verdict } from '@/lib/model/review'
import styles from './correction-list.module.css'

interface CorrectionListProps {
  corrections: readonly Correction[]
  verdicts: readonly Verdict[]
}

/** What was published and had to be looked at again: from which verdict to which, and why. */
export function CorrectionList({ corrections, verdicts }: CorrectionListProps) {
  const t = useTranslations('talk')
  const format = useFormatter()
  const label = useRatingLabel()
  if (corrections.length === 0) return null
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  const said = (id: string | null) => {
    const verdict = verdicts.find((one) => one.id === id)
    return verdict ? label(verdict.rating) : '…'
  }
  return (
    <section className={styles.all} aria-label={t('corrections')}>
      <h4 className={styles.title}>
        <FilePen aria-hidden="true" size={15} /> {t('corrections')}
      </h4>
      <ul className={styles.list}>
        {corrections.map((one) => (
          <li key={one.id} dir="auto">
            {one.toVerdictId
              ? t('correction_done', {
                  from: said(one.fromVerdictId),
                  to: said(one.toVerdictId),
                  why: one.why,
                })
              : t('correction_open', {
                  from: said(one.fromVerdictId),
                  date: day(one.openedAt),
                  why: one.why,
                })}{' '}
            <span className={styles.when}>
              {one.publishedAt
                ? t('correction_printed', { date: day(one.publishedAt) })
                : t('correction_waits')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
