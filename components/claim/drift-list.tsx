'use client'

import { Columns2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { SeverityIcon } from './flag-list'
import styles from './flag-list.module.css'
import type { ComparedPair } from './use-drift'

interface DriftListProps {
  pairs: readonly ComparedPair[]
  onCompare: (pair: ComparedPair) => void
}

/** Hops on which something seems to have changed, as an invitation to compare. */
export function DriftList({ pairs, onCompare }: DriftListProps) {
  const flag = useTranslations('flag')
  const drift = useTranslations('drift')
  const changed = pairs.filter(({ standing }) => standing.length > 0)
  if (changed.length === 0) return null
  return (
    <ul className={styles.list}>
      {changed.map((pair) => {
        const severity = pair.standing[0]!.flag.severity
        return (
          <li key={`${pair.id} ${pair.citingName}`} className={styles.row} data-severity={severity}>
            <SeverityIcon severity={severity} />
            <div className={styles.words}>
              <p>
                <span className={styles.title}>{flag('drift.title')}</span>{' '}
                {flag('drift.sentence', { citing: pair.citingName, cited: pair.originName })}
              </p>
              <p className={styles.past}>
                {pair.standing.map(({ code }) => drift(`name.${code}`)).join(' · ')}
              </p>
              <Button size="small" icon={<Columns2 aria-hidden="true" />} onClick={() => onCompare(pair)}>
                {drift('compare')}
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
