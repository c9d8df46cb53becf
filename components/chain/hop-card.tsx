'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { WordsSign } from '@/components/capture/words-sign'
import { classNames } from '@/components/ui/class-names'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceCard } from '@/lib/chain/article-graph'
import type { Placed } from '@/lib/chain/layout-routes'
import type { Appearance } from '@/lib/model/appearance'
import { isUnnamed } from '@/lib/model/source-kinds'
import type { WordsFound } from '@/lib/model/words-found'
import { AccessSign } from './access-sign'
import styles from './hop-card.module.css'
import { useDay } from './use-day'

export interface HopCardProps {
  card: SourceCard
  appearance: Appearance
  box: Placed
  /** Whether its words were found on its kept page. */
  found: WordsFound | undefined
  bearing: boolean
  picked: boolean
  lit: boolean
}

/** One hop of a claim's chain: who, when, in what words, and whether we read it there. */
export const HopCard = memo(function HopCard(props: HopCardProps) {
  const { card, appearance, box, found, bearing, picked, lit } = props
  const t = useTranslations('chain')
  const { source, name, top, topName, id } = card.party
  const kind = source?.kind ?? 'unknown'
  const about = [
    useDay(appearance.appearedOn),
    t(`kind.${kind}`),
    top !== id ? t('card.owned', { owner: topName }) : null,
  ]
  const cold = card.coldIn.length > 0
  return (
    <button
      type="button"
      data-card={card.id}
      aria-pressed={picked}
      title={name}
      className={classNames(
        styles.card,
        isUnnamed(kind) && styles.unnamed,
        bearing && styles.bearing,
        card.ring && styles.inRing,
        picked && styles.picked,
        lit && styles.lit,
      )}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <span className={styles.who}>
        <span className={styles.icon}>
          <SourceKindIcon kind={kind} size={17} />
        </span>
        <span className={styles.text}>
          <span className="visually-hidden">{t(`lane.${card.lane}`)}: </span>
          <b dir="auto">{name}</b>
          <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
        </span>
        <WordsSign found={found} />
        <AccessSign access={appearance.access} />
      </span>
      {appearance.excerpt ? (
        <span className={styles.excerpt} dir="auto" lang={appearance.language ?? undefined}>
          {appearance.excerpt}
        </span>
      ) : (
        cold && <span className={styles.none}>{t('card.cold')}</span>
      )}
    </button>
  )
})
