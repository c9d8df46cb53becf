'use client'

import { useTranslations } from 'use-intl'
import { classNames } from '@/components/ui/class-names'
import { type Stage, stages } from '@/lib/model/stage-names'
import styles from './stage-bar.module.css'

/** How far an article is: a bar by stage, and the same in words. */
export function StageBar({ counts }: { counts: Partial<Record<Stage, number>> }) {
  const t = useTranslations('desk')
  const review = useTranslations('review')
  // What was withdrawn is no longer part of the work.
  const shown = stages.filter((stage) => stage !== 'withdrawn' && counts[stage])
  if (shown.length === 0) return <p className={styles.words}>{t('no_claims')}</p>
  return (
    <div className={styles.stack}>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((stage) => (
          <span
            key={stage}
            className={classNames(styles.part, styles.stage)}
            data-stage={stage}
            style={{ flexGrow: counts[stage] }}
          />
        ))}
      </div>
      <ul className={styles.words}>
        {shown.map((stage) => (
          <li key={stage} className={classNames(styles.word, styles.stage)} data-stage={stage}>
            {t('at_stage', { count: counts[stage] ?? 0, stage: review(`stage.${stage}`) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
