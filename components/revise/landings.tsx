'use client'

import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import type { ClaimFile } from '@/lib/model/file'
import type { Placement } from '@/lib/model/placements'
import type { Landing } from './compare-versions'
import styles from './landings.module.css'
import { WasAndNow } from './was-and-now'

export const placementTones: Record<Placement, Tone> = {
  exact: 'good',
  moved: 'good',
  similar: 'warn',
  needs_confirmation: 'warn',
  orphaned: 'bad',
  removed: 'neutral',
}

interface LandingsProps {
  landings: readonly Landing[]
  claims: readonly ClaimFile[]
  /** The new one. */
  text: string
  language: string
}

/** Where the marked passages will stand: what stays is counted, the rest is shown with both texts. */
export function Landings({ landings, claims, text, language }: LandingsProps) {
  const t = useTranslations('revise')
  if (landings.length === 0) return <p className={styles.sum}>{t('no_passages')}</p>
  const count = (...placements: Placement[]) =>
    landings.filter(({ placement }) => placements.includes(placement)).length
  const numberOf = (landing: Landing) =>
    claims.findIndex(({ claim }) => claim.id === landing.anchor.claimId) + 1
  const uncertain = landings.filter(({ placement }) => placement !== 'exact' && placement !== 'moved')
  return (
    <>
      <p className={styles.sum}>
        {t('passages_sum', {
          kept: count('exact', 'moved'),
          changed: count('similar'),
          doubtful: count('needs_confirmation'),
          lost: count('orphaned'),
        })}{' '}
        {uncertain.length > 0 && t('after_saving')}
      </p>
      <ul className={styles.list}>
        {uncertain.map((landing) => (
          <li key={landing.anchor.id} className={styles.item}>
            <p className={styles.head}>
              <span className={styles.number}>{t('claim', { number: numberOf(landing) })}</span>
              <Badge tone={placementTones[landing.placement]}>{t(`placement.${landing.placement}`)}</Badge>
              {landing.now && <span className={styles.score}>{t('score', { percent: landing.score })}</span>}
            </p>
            <WasAndNow
              was={landing.anchor.quote}
              now={landing.now && text.slice(landing.now.start, landing.now.end)}
              language={language}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
