'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { RunWords } from '@/components/ui/run-words'
import { wordDiff } from '@/lib/drift/word-diff'
import styles from './was-and-now.module.css'

interface WasAndNowProps {
  was: string
  /** Null when the passage was not found. */
  now: string | null
  language: string
}

/** A passage before and after, the changed words marked. */
export function WasAndNow({ was, now, language }: WasAndNowProps) {
  const t = useTranslations('revise')
  const runs = useMemo(() => wordDiff(was, now ?? was), [was, now])
  return (
    <dl className={styles.sides}>
      <div className={styles.side}>
        <dt>{t('was')}</dt>
        <dd lang={language} dir="auto">
          <RunWords text={was} runs={runs.left} />
        </dd>
      </div>
      <div className={styles.side}>
        <dt>{t('now')}</dt>
        {now === null ? (
          <dd className={styles.nowhere}>{t('nowhere')}</dd>
        ) : (
          <dd lang={language} dir="auto">
            <RunWords text={now} runs={runs.right} />
          </dd>
        )}
      </div>
    </dl>
  )
}
