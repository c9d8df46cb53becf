'use client'

import { useTranslations } from 'use-intl'
import styles from './skeleton.module.css'

/** The shape of what is coming, so that nothing jumps when it is there. */
export function Skeleton({ lines = 3, height = 18 }: { lines?: number; height?: number }) {
  const t = useTranslations('ui')
  return (
    <div role="status" className={styles.stack}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ height, width: `${100 - ((line * 17) % 35)}%` }} />
      ))}
    </div>
  )
}
