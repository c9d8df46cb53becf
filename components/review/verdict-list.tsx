'use client'

import { Stamp } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { ClaimFile } from '@/lib/model/file'
import { verdictsInDispute } from '@/lib/model/verdict-in-force'
import { VerdictCard } from './verdict-card'
import styles from './verdict-list.module.css'

interface VerdictListProps {
  file: ClaimFile
  nameOf: (personId: string) => string
}

/** What counts now, side by side while it is disputed; who signed it; and what was said before. */
export function VerdictList({ file, nameOf }: VerdictListProps) {
  const t = useTranslations('review')
  const format = useFormatter()
  if (file.verdicts.length === 0) return <p className={styles.none}>{t('no_verdict')}</p>
  const now = verdictsInDispute(file.verdicts)
  const past = file.verdicts.slice(0, file.verdicts.length - now.length)
  const signatures = file.signOffs.filter((signature) =>
    now.some((verdict) => verdict.id === signature.verdictId),
  )
  return (
    <div className={styles.all}>
      <div className={styles.sides} data-many={now.length > 1 || undefined}>
        {now.map((verdict) => (
          <VerdictCard key={verdict.id} verdict={verdict} nameOf={nameOf} />
        ))}
      </div>
      {signatures.map((signature) => (
        <p key={signature.id} className={styles.signature}>
          <Stamp aria-hidden="true" size={16} />
          <span>
            {t('signed_by', {
              name: nameOf(signature.byId),
              at: format.dateTime(new Date(signature.at), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
            {signature.note && <q dir="auto">{signature.note}</q>}
          </span>
        </p>
      ))}
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>{t('past_verdicts', { count: past.length })}</summary>
          <div className={styles.all}>
            {past.map((verdict) => (
              <VerdictCard key={verdict.id} verdict={verdict} nameOf={nameOf} past />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
