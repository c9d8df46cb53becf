'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { SourceContext } from '@/lib/api/registry-contract'
import styles from './grade-history.module.css'

/** How a Source was graded, by whom and why, newest first; told from the log. */
export function GradeHistory({ grades }: { grades: SourceContext['grades'] }) {
  const t = useTranslations('source')
  const format = useFormatter()
  if (grades.length === 0) return <p className={styles.none}>{t('history_none')}</p>
  return (
    <ol className={styles.grades}>
      {grades.map(({ at, by, from, to, why }, index) => (
        <li key={`${at} ${index}`} className={styles.grade}>
          <p className={styles.change}>
            {from && to && t('graded', { from, to: `${to} · ${t(`grade.${to}`)}` })}
            {!from && to && t('graded_first', { to: `${to} · ${t(`grade.${to}`)}` })}
            {from && !to && t('graded_away', { from })}
          </p>
          <p className={why ? styles.why : styles.none} dir={why ? 'auto' : undefined}>
            {why ?? t('no_why')}
          </p>
          <p className={styles.who}>
            {t('graded_by', {
              name: by ?? t('by_house'),
              day: format.dateTime(new Date(at), { dateStyle: 'medium' }),
            })}
          </p>
        </li>
      ))}
    </ol>
  )
}
