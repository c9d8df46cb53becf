'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useRatingLabel, useRatingLook } from '@/components/data/use-rating-label'
import { Badge } from '@/components/ui/badge'
import { LookIcon } from '@/components/ui/look-icon'
import type { Verdict } from '@/lib/model/review'
import styles from './verdict-card.module.css'

interface VerdictCardProps {
  verdict: Verdict
  nameOf: (personId: string) => string
  /** A newer one has taken its place. */
  past?: boolean
}

/** One judgement: both answers, how sure, why, by whom, when. */
export function VerdictCard({ verdict, nameOf, past = false }: VerdictCardProps) {
  const t = useTranslations('review')
  const format = useFormatter()
  const label = useRatingLabel()
  const look = useRatingLook()(verdict.rating)
  return (
    <article className={styles.card} data-past={past || undefined} data-tone={look.tone}>
      <p className={styles.kind}>
        {t(`verdict_kind.${verdict.kind}`)} · <bdi>{nameOf(verdict.byId)}</bdi> ·{' '}
        <time dateTime={verdict.at}>
          {format.dateTime(new Date(verdict.at), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </p>
      <dl className={styles.answers}>
        <div>
          <dt>{t('rating_question')}</dt>
          <dd>
            <Badge tone={look.tone} icon={<LookIcon name={look.icon} />}>
              {label(verdict.rating)}
            </Badge>
          </dd>
        </div>
        <div>
          <dt>{t('attribution_question')}</dt>
          <dd>
            <Badge>{t(`attribution.${verdict.attribution}`)}</Badge>
          </dd>
        </div>
        <div>
          <dt>{t('confidence_word')}</dt>
          <dd>{t(`confidence.${verdict.confidence}`)}</dd>
        </div>
      </dl>
      <p className={styles.words} dir="auto">
        {verdict.rationale}
      </p>
      {verdict.faithfulWhy && <Aside title={t('field.faithfulWhy')} words={verdict.faithfulWhy} />}
      {verdict.changeAsked && <Aside title={t('field.changeAsked')} words={verdict.changeAsked} />}
    </article>
  )
}

const Aside = ({ title, words }: { title: string; words: string }) => (
  <div className={styles.aside}>
    <p className={styles.asideTitle}>{title}</p>
    <p className={styles.words} dir="auto">
      {words}
    </p>
  </div>
)
